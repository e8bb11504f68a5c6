export { channelStates, dueChannels, sayChannel, type ChannelState } from './channels';
export { claim, markAddress, markEnded, markLater, markSent, type Claimed } from './claim';
export { digestLetter, prepareDigests, type DigestLetter } from './digest';
export { deliverNotices } from './in-app';
export { addressee, mailableFrom, noticeLetter, type Addressee, type NoticeLetter } from './letters';
export { CHANNELS, type Channel } from './ways';
