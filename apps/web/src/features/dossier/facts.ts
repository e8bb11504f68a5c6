import type { Wording } from '../../../../../libs/rulebook/types';

/** The facts that the checks name, as people call them. A path that is not here yet is shown as it is. */
const FACTS: Record<string, Wording> = {
  'nominee.years': { vi: 'kết quả từng năm', en: 'results year by year' },
  'nominee.years[].rating': { vi: 'xếp loại từng năm', en: 'ratings year by year' },
  'nominee.years[].initiatives': { vi: 'sáng kiến, đề tài từng năm', en: 'initiatives and research year by year' },
  'nominee.awards': { vi: 'danh hiệu, hình thức đã được khen', en: 'awards held' },
  'nominee.discipline': { vi: 'kỷ luật', en: 'discipline' },
  'nominee.holds': { vi: 'vụ việc đang xem xét', en: 'matters under examination' },
  'nominee.occupation': { vi: 'nhóm đối tượng', en: 'occupation' },
  'nominee.gender': { vi: 'giới tính', en: 'gender' },
  'nominee.directWorker': { vi: 'người lao động trực tiếp', en: 'direct worker' },
  'nominee.ethnicMinority': { vi: 'người dân tộc thiểu số', en: 'of an ethnic minority' },
  'nominee.difficultArea': { vi: 'ở địa bàn đặc biệt khó khăn', en: 'in an area of special difficulty' },
  'nominee.kind': { vi: 'đối tượng', en: 'kind of nominee' },
  unit: { vi: 'đơn vị đề nghị', en: 'proposing unit' },
  ground: { vi: 'loại hình khen thưởng', en: 'ground' },
  channel: { vi: 'đề nghị theo địa phương hay ngành dọc', en: 'proposed by the locality or the sector' },
  deed: { vi: 'thành tích đột xuất', en: 'deed' },
  movement: { vi: 'phong trào thi đua', en: 'emulation movement' },
  unitFigures: { vi: 'số liệu của đơn vị trong năm', en: "the unit's figures of the year" },
  simplified: { vi: 'trường hợp thủ tục đơn giản', en: 'case of the simplified procedure' },
  'collective.members': { vi: 'số người của tập thể', en: 'members of the collective' },
  'collective.completed': { vi: 'số người hoàn thành nhiệm vụ', en: 'members who completed their tasks' },
  'collective.advanced': { vi: 'số lao động tiên tiến', en: 'advanced workers' },
  'collective.fighters': { vi: 'số chiến sĩ thi đua cơ sở', en: 'emulation fighters' },
  'collective.disciplined': { vi: 'số người bị kỷ luật', en: 'members disciplined' },
  'collective.rating': { vi: 'xếp loại tập thể', en: 'rating of the collective' },
  'collective.establishedOn': { vi: 'ngày thành lập', en: 'day of establishment' },
  period: { vi: 'giai đoạn thành tích', en: 'period of achievement' },
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
  return FACTS[path] ?? { vi: path, en: path };
}
