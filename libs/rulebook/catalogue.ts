import { endOf, regime, regimeOn, regimes, startOf } from './regimes';
import { isKnownCode } from './regimes/names';
import type { Apart, Award, AwardCode, LocalDate, NotAvailable, RegimeId, Wording } from './types';

/** The awards this rulebook can carry on that day, in the order of the regime. */
export const catalogue = (on: LocalDate): Award[] => regimeOn(on).content.awards;

/** The awards of that day that the law carries on decrees of their own: listed, never filed here. */
export const awardsApart = (on: LocalDate): Apart[] => regimeOn(on).content.apart;

/** Awards that another period of this rulebook has and that day has not: why not, and what took their place. */
export function notOn(on: LocalDate): (NotAvailable & { code: AwardCode; name: Wording })[] {
  const named = new Map(regimes.flatMap(({ content }) => content.awards).map(({ code, name }) => [code, name]));
  return [...named].flatMap(([code, name]) => {
    const answer = awardOn(code, on);
    return isNotAvailable(answer) ? [{ ...answer, code, name }] : [];
  });
}

/** The award as it stands on that day, or the law's own no. */
export const awardOn = (code: AwardCode, on: LocalDate): Award | NotAvailable => awardUnder(code, regimeOn(on).id, on);

/** The award under the regime that governs a dossier; `asOf` dates the answer. */
export function awardUnder(code: AwardCode, id: RegimeId, asOf: LocalDate): Award | NotAvailable {
  const { awards, apart } = regime(id).content;
  const found = awards.find((award) => award.code === code);
  if (found) return found;
  if (!isKnownCode(code))
    return { refused: 'unknown', sentence: { vi: `Không có hình thức khen thưởng mang mã ${code}.`, en: `No award has the code ${code}.` }, citations: [] };
  const own = apart.find((one) => one.code === code);
  if (own) return keptApart(own);
  const ended = endOf(code, asOf);
  if (ended) return { refused: 'award-not-available', sentence: ended.sentence, successor: ended.successor, citations: ended.citations };
  const later = startOf(code, asOf);
  return later ? { refused: 'award-not-available', sentence: later.sentence, citations: later.citations } : notHere(code, id);
}

const keptApart = ({ name, decree, citations }: Apart): NotAvailable => ({
  refused: 'award-not-available',
  sentence: { vi: `${name.vi}: xét tặng theo ${decree.vi}, không lập hồ sơ tại đây.`, en: `${name.en}: awarded under ${decree.en}; it is not filed here.` },
  citations,
});

function notHere(code: AwardCode, id: RegimeId): NotAvailable {
  const { name, citations } = regime(id);
  const sentence = { vi: `${code} không có trong hệ quy định "${name.vi}".`, en: `${code} is not among the awards of "${name.en}".` };
  return { refused: 'award-not-available', sentence, citations };
}

/** Tells the law's no from an answer. */
export const isNotAvailable = (answer: object): answer is NotAvailable => 'refused' in answer;
