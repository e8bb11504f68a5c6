import { type Dossier, datesOf, isRefusal, regimeNow, regimesOpen } from '../dossier';
import { choiceClosed, isDraft, isNotAvailable, regime } from '../rulebook';
import type { Finding, RegimeId, Verdict, Wording } from '../rulebook/types';
import { assessDossier } from './criteria';
import { vietnamDay } from './days';
import type { Sql } from './open';
import { toDossier } from './record/rows';
import { seen, type Asked } from './seen';

export interface RegimeOption {
  regime: RegimeId;
  name: Wording;
  /** What the check would answer by these rules; nothing is stored. */
  verdict: Exclude<Verdict, 'for-judgement'>;
  /** What stands between the dossier and `met`: rules not met, facts missing, rules that are only believed. */
  open: Wording[];
}

/** By which law a dossier is judged, whether a person may choose the other, and what each of the two would answer today. */
export async function regimeChoiceOf(sql: Sql, asked: Asked) {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const dossier = toDossier(row);
  const today = vietnamDay(asked.now);
  const closed = dossier.phase === 'draft' ? null : choiceClosed(datesOf(dossier), today);
  const open = dossier.phase !== 'draft' && closed === null;
  const options = open ? await Promise.all(regimesOpen(dossier).map((id) => optionOf(sql, dossier, id, today))) : [];
  return { open, because: closed?.sentence ?? null, citations: closed?.citations ?? [], now: regimeNow(dossier), options };
}

async function optionOf(sql: Sql, dossier: Dossier, id: RegimeId, today: string): Promise<RegimeOption> {
  const { favourable, ...rest } = dossier;
  const byDates = id === regimeNow(rest);
  const tried = byDates ? rest : { ...rest, favourable: favourable ?? { by: '-', why: '-', on: today } };
  const result = await assessDossier(sql, tried);
  const name = regime(id).name;
  if (isNotAvailable(result)) return { regime: id, name, verdict: 'unknown', open: [result.sentence] };
  return { regime: id, name, verdict: result.verdict, open: result.verdict === 'met' ? [] : result.findings.flatMap(stopping) };
}

const ONLY_BELIEVED = { vi: '(quy định chưa đối chiếu văn bản, chưa quyết định được)', en: '(not read in the instrument, so it cannot decide)' };

function stopping({ verdict, decides, because, citations }: Finding): Wording[] {
  const believed = !decides && citations.some((one) => one.mark === 'unverified' && !isDraft(one));
  if (verdict === 'for-judgement' || (verdict === 'met' && !believed) || (!decides && !believed)) return [];
  return [believed ? { vi: `${because.vi} ${ONLY_BELIEVED.vi}`, en: `${because.en} ${ONLY_BELIEVED.en}` } : because];
}
