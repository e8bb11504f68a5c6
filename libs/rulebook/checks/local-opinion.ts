import { isWithin } from '../dates';
import { outcome, proposedOn, type CheckKind } from './kinds';

/**
 * A sector's own line has not gone past the locality. No national rule asks for the locality's opinion below the province, so it warns; the place
 * may make it stop a dossier (parameter = 1). A local no is always named.
 */
export const localOpinion: CheckKind<'local-opinion'> = (set, asked) => {
  const fact = 'channel';
  const channel = asked.facts.channel;
  if (!channel?.vertical) return outcome('met', 'Đề nghị qua địa phương.', 'Proposed through the locality.', fact);
  if (channel.localOpinion === 'agree') return outcome('met', 'Địa phương đã có ý kiến đồng ý.', 'The locality agrees.', `${fact}.localOpinion`);
  const rule = asked.local?.[set.parameter];
  const blocks = rule?.value === 1 && isWithin(proposedOn(asked), { from: rule.from ?? '', to: rule.to ?? null });
  const [vi, en] =
    channel.localOpinion === 'disagree'
      ? ['Địa phương không đồng ý.', 'The locality disagrees.']
      : ['Đề nghị theo ngành dọc, chưa có ý kiến của địa phương.', 'Proposed by the sector without the opinion of the locality.'];
  return outcome(blocks ? 'not-met' : 'for-judgement', vi, en, `${fact}.localOpinion`);
};
