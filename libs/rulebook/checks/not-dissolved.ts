import { met, outcome, proposedOn, type CheckKind } from './kinds';

/** No award to a body that was dissolved in the restructuring before it was proposed. */
export const notDissolved: CheckKind<'not-dissolved'> = (_set, asked) => {
  const fact = 'collective.dissolvedOn';
  const on = asked.facts.collective?.dissolvedOn;
  if (asked.facts.nominee.kind !== 'collective') return outcome('met', 'Không phải tập thể.', 'Not a collective.', 'nominee.kind');
  if (!on) return outcome('for-judgement', 'Không có dữ liệu về việc giải thể.', 'Nothing is known of a dissolution.', fact);
  return on <= proposedOn(asked)
    ? outcome(met(false), `Tập thể đã giải thể từ ngày ${on}.`, `The collective was dissolved on ${on}.`, fact)
    : outcome(met(true), `Tập thể còn hoạt động đến ngày ${on}.`, `The collective stands until ${on}.`, fact);
};
