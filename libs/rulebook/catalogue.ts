import { endOf, regime, regimeOn, regimes } from './regimes';
import { isKnownCode } from './regimes/codes';
import type { Award, AwardCode, LocalDate, NotAvailable, RegimeId, Wording } from './types';

/** The awards this rulebook can carry on that day, in the order of the regime. */
export const catalogue = (on: LocalDate): Award[] => regimeOn(on).content?.awards ?? [];

/** Awards that another period of this rulebook has and that day has not: why not, and what took their place. */
export function notOn(on: LocalDate): (NotAvailable & { code: AwardCode; name: Wording })[] {
  const named = new Map(regimes.flatMap(({ content }) => content?.awards ?? []).map(({ code, name }) => [code, name]));
  return [...named].flatMap(([code, name]) => {
    const answer = awardOn(code, on);
    return isNotAvailable(answer) ? [{ ...answer, code, name }] : [];
  });
}

/** The award as it stands on that day, or the law's own no. */
export const awardOn = (code: AwardCode, on: LocalDate): Award | NotAvailable => awardUnder(code, regimeOn(on).id, on);

/** The award under the regime that governs a dossier; `asOf` dates the answer. */
export function awardUnder(code: AwardCode, id: RegimeId, asOf: LocalDate): Award | NotAvailable {
  const found = regime(id).content?.awards.find((award) => award.code === code);
  if (found) return found;
  if (!isKnownCode(code))
    return { refused: 'unknown', sentence: { vi: `Không có hình thức khen thưởng mang mã ${code}.`, en: `No award has the code ${code}.` }, citations: [] };
  const ended = endOf(code, asOf);
  if (ended) return { refused: 'award-not-available', sentence: ended.sentence, successor: ended.successor, citations: ended.citations };
  return notHere(code, id);
}

function notHere(code: AwardCode, id: RegimeId): NotAvailable {
  const { name, citations, content } = regime(id);
  const sentence = content
    ? { vi: `${code} chưa có trong bộ quy định "${name.vi}" của hệ thống.`, en: `${code} is not yet in this system's rules of "${name.en}".` }
    : { vi: `Hệ quy định "${name.vi}" chưa có hình thức nào trong hệ thống.`, en: `This system does not hold any award of "${name.en}" yet.` };
  return { refused: 'award-not-available', sentence, citations };
}

/** Tells the law's no from an answer. */
export const isNotAvailable = (answer: object): answer is NotAvailable => 'refused' in answer;
