export { channelStates, dueChannels, sayChannel, type ChannelState } from './channels';
export { begin, claim, markAddress, markEnded, markLater, markSent, type Claimed } from './claim';
export { digestLetter, prepareDigests, type DigestLetter } from './digest';
export { deliverNotices } from './in-app';
export { addressee, mailableFrom, noticeLetter, type Addressee, type NoticeLetter } from './letters';
export { DELIVERY_STATES, listDeliveries, sendAgain, type DeliveryItem } from './listed';
export { endDigests, keepPreferences, readPreferences, type Preferences } from './preferences';
export { CHANNELS, NOTICE_KINDS, WAYS, type Channel, type Way } from './ways';
export { keepWebhook, listWebhooks, webhookCall, type WebhookItem } from './webhooks';
