import type { Apart, Award, AwardCode, Citation, Ground, NomineeKind } from '../../types';
import { NAMES } from '../names';

/** Ways of the law that the facts cannot show. */
export const contributions = (many: Citation, gave: Citation): Award['otherWays'] => [
  { name: { vi: 'Nhiều thành tích có phạm vi ảnh hưởng theo quy định', en: 'Many achievements with the reach the rule asks for' }, citation: many },
  { name: { vi: 'Đóng góp cho kinh tế - xã hội, khoa học, an sinh, từ thiện', en: 'Contributions to economy, science, welfare or charity' }, citation: gave },
];

type Unread = [AwardCode, number, NomineeKind[], Ground[]];
const BOTH: NomineeKind[] = ['individual', 'collective'];
const ALL: NomineeKind[] = ['individual', 'collective', 'foreigner'];

/** Orders, medals and honorary titles whose criteria were not read; article 0: its number was not seen. */
export const CIVIL_ORDERS: Unread[] = [
  ['HCSV', 34, ALL, ['merit', 'service-years']],
  ['HCHCM', 35, ALL, ['merit', 'service-years', 'external']],
  ['HCDL1', 36, BOTH, ['merit', 'service-years']],
  ['HCDL2', 37, BOTH, ['merit', 'service-years']],
  ['HCDL3', 38, BOTH, ['merit', 'service-years']],
  ['HCDDK', 51, ['individual'], ['merit']],
  ['HCDC', 52, ['individual'], ['sudden']],
  ['HCHN', 53, ['foreigner', 'collective'], ['external']],
  ['TPAH', 0, ['collective'], ['merit']],
  ['AHLD', 0, BOTH, ['merit', 'sudden']],
  ['BMVNAH', 0, ['individual'], ['resistance']],
];
export const MILITARY_ORDERS: Unread[] = [
  ['HCQC1', 39, BOTH, ['merit', 'sudden']],
  ['HCQC2', 40, BOTH, ['merit', 'sudden']],
  ['HCQC3', 41, BOTH, ['merit', 'sudden']],
  ['HCBV1', 45, BOTH, ['merit', 'service-years']],
  ['HCBV2', 46, BOTH, ['merit', 'service-years']],
  ['HCBV3', 47, BOTH, ['merit', 'service-years']],
  ['HCCC1', 48, BOTH, ['merit', 'sudden']],
  ['HCCC2', 49, BOTH, ['merit', 'sudden']],
  ['HCCC3', 50, BOTH, ['merit', 'sudden']],
  ['HUYC', 54, ALL, ['seniority', 'external']],
  ['HUYC_TNXP', 0, ['individual'], ['resistance']],
  ['AHLLVT', 0, BOTH, ['merit', 'sudden']],
];
export const HEROES: AwardCode[] = ['TPAH', 'AHLLVT', 'AHLD'];

const own = (code: AwardCode, vi: string, en: string, citations: Citation[]): Apart => {
  const name = NAMES[code]?.name ?? { vi: code, en: code };
  return { code, name, decree: { vi, en }, citations };
};

const artisans: Citation = {
  document: '93/2023/NĐ-CP',
  from: '2024-01-01',
  to: null,
  mark: 'second-hand',
  note: 'chưa thấy số điều và ngày có hiệu lực; đối chiếu văn bản gốc',
};

/** What the law carries on separate decrees with councils of their own; listed, and refused for filing. */
export const apart = (professions: Citation): Apart[] => [
  ...(['NGND', 'NGUT'] as const).map((code) => own(code, 'nghị định riêng về Nhà giáo', 'a decree of its own on teachers', [professions])),
  ...(['TTND', 'TTUT'] as const).map((code) => own(code, 'nghị định riêng về Thầy thuốc', 'a decree of its own on physicians', [professions])),
  ...(['NSND', 'NSUT'] as const).map((code) => own(code, 'nghị định riêng về Nghệ sĩ', 'a decree of its own on artists', [professions])),
  ...(['NNND', 'NNUT'] as const).map((code) => own(code, 'Nghị định 93/2023/NĐ-CP về Nghệ nhân', 'Decree 93/2023 on artisans', [artisans])),
  own('GT', 'nghị định riêng về Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước', 'decrees of their own on the prizes', [professions]),
  own(
    'DHVD',
    'từng danh hiệu: TPAH, BMVNAH, AHLLVT, AHLD; các danh hiệu nghề nghiệp có nghị định riêng',
    'each title by its own code: TPAH, BMVNAH, AHLLVT, AHLD',
    [professions],
  ),
];
