import { missing, outcome, proposedOn, type CheckKind } from './kinds';

/** No disciplinary period still running on the day of the proposal; a served one only moves the start of what counts. */
export const noDiscipline: CheckKind<'no-discipline'> = (_set, asked) => {
  const { discipline } = asked.facts.nominee;
  if (!discipline) return missing('nominee.discipline', 'kỷ luật', 'discipline');
  const on = proposedOn(asked);
  const running = discipline.find((one) => one.from <= on && (one.to === null || on <= one.to));
  if (!running) return outcome('met', 'Không trong thời gian thi hành kỷ luật.', 'No disciplinary period is running.', 'nominee.discipline');
  return outcome('not-met', `Đang thi hành kỷ luật từ ngày ${running.from}.`, `Under discipline since ${running.from}.`, 'nominee.discipline');
};
