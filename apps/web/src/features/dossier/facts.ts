import { FACT_NAMES, factAt } from '../../../../../libs/rulebook/fact-names';
import type { Wording } from '../../../../../libs/rulebook/types';

/** What findings name beside the facts of the law. */
const OTHER: Record<string, Wording> = {
  unit: { vi: 'đơn vị đề nghị', en: 'proposing unit' },
  ground: { vi: 'loại hình khen thưởng', en: 'ground' },
};

/** Sources that carry their own name: a decision of the register, another dossier's code, one of the awards declared. */
const SOURCES: [RegExp, (rest: string) => Wording][] = [
  [/^award-register (.+)$/, (rest) => ({ vi: `sổ khen thưởng: ${rest}`, en: `register of awards: ${rest}` })],
  [/^dossier (.+)$/, (rest) => ({ vi: `hồ sơ ${rest}`, en: `dossier ${rest}` })],
  [/^nominee\.awards (.+)$/, (rest) => ({ vi: `kê khai: quyết định ngày ${rest}`, en: `declared: decision of ${rest}` })],
];

export function factWords(path: string): Wording {
  for (const [shape, words] of SOURCES) {
    const rest = shape.exec(path)?.[1];
    if (rest) return words(rest);
  }
  const known = factAt(path);
  return known ? FACT_NAMES[known] : (OTHER[path] ?? { vi: path, en: path });
}
