import { choiceClosed, regimeFor } from '../rulebook';
import type { DossierDates, RegimeId } from '../rulebook/types';
import { wrong } from './fields';
import { refuse } from './refusals';
import type { AcceptedAct, Act, Dossier, Refusal } from './types';

const AMENDED: RegimeId = '2026';

export const datesOf = ({ sentOn, acceptedOn, decision }: Dossier): DossierDates => ({ sentOn: sentOn ?? '', acceptedOn, decidedOn: decision?.date ?? null });

/** The law that its dates alone name, and the one that a person may find more favourable (Law 06/2026 art. 4(4)). */
export const regimesOpen = (dossier: Dossier): RegimeId[] => [regimeFor(datesOf(dossier)).regime, AMENDED];

/** The dossier's dates open no choice, whatever the day of the act (Law 06/2026 art. 4(4)); the day itself is looked at when the act comes. */
export function choiceRefused(dossier: Dossier): Refusal | null {
  const closed = choiceClosed(datesOf(dossier), AS_LATE_AS_IT_MAY_BE);
  return closed && refuse('step-moved-on', { sentence: closed.sentence, next: NEXT, citations: closed.citations });
}
const AS_LATE_AS_IT_MAY_BE = '9999-12-31';
const NEXT = { vi: 'Thẩm định theo quy định đang áp dụng cho hồ sơ.', en: 'Appraise it by the rules that govern it.' };

/** By which law is it judged now? */
export const regimeNow = (dossier: Dossier): RegimeId => regimeFor(datesOf(dossier), dossier.favourable).regime;

/** Why this choice cannot be made: its dates open none, the law is not one of the two, or it is judged by that law already. */
export function noChoice(dossier: Dossier, { on, payload }: Act<'choose-regime'>): Refusal | null {
  const closed = choiceClosed(datesOf(dossier), on);
  if (closed) return refused('not-open', closed.sentence, closed.citations);
  const open = regimesOpen(dossier);
  if (!open.includes(payload.regime))
    return refused('wrong', {
      vi: `Chỉ chọn được giữa hệ quy định ${open.join(' và ')}.`,
      en: `The choice is between the rules of ${open.join(' and ')}.`,
    });
  if (payload.regime === regimeNow(dossier))
    return refused('already', { vi: 'Hồ sơ đang được xét theo hệ quy định này.', en: 'The dossier is judged by these rules already.' });
  return null;
}

const refused = (code: string, detail: { vi: string; en: string }, citations?: Refusal['citations']): Refusal =>
  refuse('incomplete', {
    sentence: detail,
    next: NEXT,
    errors: [{ ...wrong('regime', detail.vi, detail.en), code }],
    ...(citations ? { citations } : {}),
  });

/** Folds the finding in: who, why and when; back to the law of its dates it is taken away. The way stays; the criteria are checked again. */
export function chosen(dossier: Dossier, { by, on, payload }: AcceptedAct<'choose-regime'>): Dossier {
  const { favourable: _before, ...rest } = dossier;
  const found = payload.regime === AMENDED ? { favourable: { by: by.name, why: payload.reason, on } } : {};
  return { ...rest, ...found, checkSeq: dossier.seq + 1 };
}
