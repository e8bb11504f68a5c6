import type { Wording } from './base';

const w = (vi: string, en: string): Wording => ({ vi, en });

/** Every fact that a check may read, as findings name it, and as people call it. */
export const FACT_NAMES = {
  'nominee.kind': w('đối tượng', 'kind of nominee'),
  'nominee.occupation': w('nhóm đối tượng', 'occupation'),
  'nominee.gender': w('giới tính', 'gender'),
  'nominee.directWorker': w('người lao động trực tiếp', 'direct worker'),
  'nominee.ethnicMinority': w('người dân tộc thiểu số', 'of an ethnic minority'),
  'nominee.difficultArea': w('ở địa bàn đặc biệt khó khăn', 'in an area of special difficulty'),
  'nominee.years': w('kết quả từng năm', 'results year by year'),
  'nominee.years[].rating': w('xếp loại từng năm', 'ratings year by year'),
  'nominee.years[].initiatives': w('sáng kiến, đề tài từng năm', 'initiatives and research year by year'),
  'nominee.years[].monthsInService': w('số tháng công tác trong năm', 'months in service in the year'),
  'nominee.awards': w('danh hiệu, hình thức đã được tặng', 'awards held'),
  'nominee.discipline': w('kỷ luật', 'discipline'),
  'nominee.holds': w('vụ việc đang xem xét', 'matters under examination'),
  'nominee.posts': w('quá trình giữ chức vụ', 'posts held'),
  'nominee.maternity': w('thời gian nghỉ thai sản', 'maternity leave'),
  'nominee.away': w('thời gian điều trị, đi học', 'time away for treatment or training'),
  'collective.members': w('số người của tập thể', 'members of the collective'),
  'collective.completed': w('số người hoàn thành nhiệm vụ', 'members who completed their tasks'),
  'collective.advanced': w('số lao động tiên tiến', 'advanced workers'),
  'collective.fighters': w('số chiến sĩ thi đua cơ sở', 'base emulation fighters'),
  'collective.disciplined': w('số người bị kỷ luật từ cảnh cáo trở lên', 'members disciplined with a warning or more'),
  'collective.rating': w('xếp loại tập thể', 'rating of the collective'),
  'collective.establishedOn': w('ngày thành lập', 'day of establishment'),
  'collective.dissolvedOn': w('ngày giải thể', 'day of dissolution'),
  'collective.leadsCluster': w('kết quả xếp hạng trong cụm, khối thi đua', 'rank in its cluster or block'),
  'collective.leadsCentralCluster': w('kết quả xếp hạng trong cụm, khối của Hội đồng Trung ương', 'rank in its cluster of the Central Council'),
  'collective.flagOpen': w('tập thể có thuộc diện xét tặng cờ không', 'whether a flag is open to the collective'),
  period: w('giai đoạn thành tích', 'period of achievement'),
  'deed.effect': w('phạm vi ảnh hưởng của thành tích, mô hình', 'how far the deed or model reaches'),
  'deed.stableYears': w('số năm mô hình sản xuất ổn định', 'years the model has been stable'),
  'deed.prize': w('giải thưởng quốc tế', 'prize at an international contest'),
  movement: w('phong trào thi đua', 'emulation movement'),
  simplified: w('trường hợp thủ tục đơn giản', 'case of the simplified procedure'),
  'unitFigures.advanced': w('số lao động tiên tiến của đơn vị trong năm', "the unit's advanced workers of the year"),
  'unitFigures.fighters': w('số chiến sĩ thi đua cơ sở của đơn vị trong năm', "the unit's base fighters of the year"),
  'unitFigures.leaders': w('số tập thể dẫn đầu cụm, khối trong năm', 'collectives that lead a cluster this year'),
  'unitFigures.flags': w('số Cờ thi đua của Chính phủ đề nghị trong năm', "the Government's flags proposed this year"),
  channel: w('đề nghị theo địa phương hay ngành dọc', 'proposed by the locality or the sector'),
} satisfies Record<string, Wording>;
export type FactName = keyof typeof FACT_NAMES;

const NAMES = (Object.keys(FACT_NAMES) as FactName[]).sort((a, b) => b.length - a.length);

/** The fact that a path is of, or lies in: `channel.localOpinion` is of `channel`. Undefined for what is not a fact (the ground, another dossier). */
export const factAt = (path: string): FactName | undefined =>
  NAMES.find((name) => path === name || [' ', '.', '['].some((after) => path.startsWith(`${name}${after}`)));
