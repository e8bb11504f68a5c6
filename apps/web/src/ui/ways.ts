interface Judged {
  verdict: string;
  way?: number;
}
interface Way<T> {
  /** From 1, as the rulebook counts; null: what holds for every way. */
  way: number | null;
  findings: T[];
}

const WORST = ['not-met', 'unknown', 'for-judgement', 'met'];
const isLost = <T extends Judged>(one: Way<T>): boolean => one.way !== null && one.findings.some((finding) => finding.verdict === 'not-met');

/**
 * Findings by the ways that an award can be reached, the worst first in each. A way that fails stands aside while another is open: what a farmer
 * must show is no fault of a teacher.
 */
export function byWay<T extends Judged>(findings: readonly T[]): { shown: Way<T>[]; aside: Way<T>[] } {
  const numbers = [...new Set(findings.map((one) => one.way ?? null))].sort((a, b) => (a ?? 0) - (b ?? 0));
  const worst = (a: T, b: T): number => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict);
  const all = numbers.map((way) => ({ way, findings: findings.filter((one) => (one.way ?? null) === way).sort(worst) }));
  const ways = all.filter((one) => one.way !== null);
  const lost = ways.some((one) => !isLost(one)) ? ways.filter(isLost) : [];
  return { shown: all.filter((one) => !lost.includes(one)), aside: lost };
}
