import { awardNames } from '../regimes/names';
import type { Citation, Finding, Wording } from '../types';
import type { QuotaPicture } from './figures';
import type { QuotaRule } from './rule';
import { percent } from './says';

const VERDICT: Record<QuotaPicture['verdict'], Finding['verdict']> = { within: 'met', brushing: 'met', over: 'not-met', unknown: 'unknown' };

/**
 * The picture as a finding of a dossier. It never decides the criteria: who is proposed beside this nominee changes from day to day, so the share is
 * asked again at the door when somebody acts.
 */
export function quotaFinding(rule: QuotaRule, { verdict, says }: QuotaPicture): Finding {
  return {
    criterion: 'quota',
    verdict: VERDICT[verdict],
    decides: false,
    says: ruleSays(rule),
    because: says,
    facts: ['unitFigures'],
    citations: citationsOf(rule),
  };
}

/** The rule in one sentence: whose cap it is. */
export function ruleSays({ award, cap, source, blocks }: QuotaRule): Wording {
  const { vi, en } = awardNames([award]);
  const of = percent(cap);
  if (source.kind === 'law') return { vi: `${vi}: không quá ${of.vi} theo quy định của pháp luật.`, en: `${en}: no more than ${of.en}, by law.` };
  const [then, thenEn] = blocks ? ['vượt thì không nhận', 'refused above it'] : ['vượt thì cảnh báo', 'warned above it'];
  return {
    vi: `${vi}: không quá ${of.vi} theo ${source.decision} của địa phương; ${then}.`,
    en: `${en}: no more than ${of.en}, by the local decision ${source.decision}; ${thenEn}.`,
  };
}

/** The clause, or the local decision as far as it was entered here: somebody typed it, nobody here read it. */
export function citationsOf({ source }: QuotaRule): Citation[] {
  if (source.kind === 'law') return [source.citation];
  const local: Citation = {
    document: source.decision,
    from: source.from ?? '',
    to: null,
    mark: 'second-hand',
    note: 'quyết định của địa phương, do quản trị nhập',
  };
  return [local, ...(source.within ? [source.within] : [])];
}
