import type { LocalDate, Wording } from '../types';

/** A document the rulebook cites, and the days in force that its citations may claim. */
export interface LawDocument {
  number: string;
  name: Wording;
  from: LocalDate;
  to: LocalDate | null;
  /** Read in its text, in articles about it, or only known of. */
  read: 'text' | 'second-hand' | 'not-read';
}
const doc = (number: string, vi: string, en: string, from: LocalDate, to: LocalDate | null, read: LawDocument['read']): LawDocument => ({
  number,
  name: { vi, en },
  from,
  to,
  read,
});

/** Every document of the law data; a citation of another is a mistake (integrity.spec.ts). */
export const documents: readonly LawDocument[] = [
  doc('15/2003/QH11', 'Luật Thi đua, khen thưởng 2003', 'Law of 2003', '2004-07-01', '2023-12-31', 'text'),
  doc('15/2003/QH11 (sửa đổi bởi 39/2013/QH13)', 'Luật 2003, sửa đổi năm 2013', 'Law of 2003 as amended in 2013', '2014-06-01', '2023-12-31', 'text'),
  doc('91/2017/NĐ-CP', 'Nghị định chi tiết Luật 2003', 'Decree on the law of 2003', '2017-10-01', '2023-12-31', 'second-hand'),
  doc('08/2017/TT-BNV', 'Thông tư hướng dẫn Nghị định 91', 'Circular on Decree 91', '2017-10-01', '2023-12-31', 'second-hand'),
  doc('mức lương cơ sở từ 01/7/2019', 'Mức lương cơ sở 1.490.000 đồng', 'Base salary of 1,490,000 đồng', '2019-07-01', '2023-06-30', 'not-read'),
  doc('24/2023/NĐ-CP', 'Nghị định về mức lương cơ sở', 'Decree on the base salary', '2023-07-01', '2024-06-30', 'text'),
  doc('73/2024/NĐ-CP', 'Nghị định về mức lương cơ sở', 'Decree on the base salary', '2024-07-01', '2026-06-30', 'second-hand'),
  doc('161/2026/NĐ-CP', 'Nghị định về mức lương cơ sở', 'Decree on the base salary', '2026-07-01', null, 'second-hand'),
  doc('Bộ luật Dân sự 2015 (91/2015/QH13)', 'Bộ luật Dân sự', 'Civil Code', '2017-01-01', null, 'second-hand'),
  doc('06/2022/QH15', 'Luật Thi đua, khen thưởng 2022', 'Law of 2022', '2024-01-01', '2026-09-30', 'text'),
  doc('98/2023/NĐ-CP', 'Nghị định chi tiết Luật 2022', 'Decree on the law of 2022', '2024-01-01', '2025-12-31', 'second-hand'),
  doc('86/2023/NĐ-CP', 'Nghị định về Gia đình văn hóa, thôn văn hóa, xã tiêu biểu', 'Decree on cultural families and villages', '2024-01-30', null, 'text'),
  doc('93/2023/NĐ-CP', 'Nghị định về Nghệ nhân', 'Decree on artisans', '2024-01-01', null, 'not-read'),
  doc('01/2024/TT-BNV', 'Thông tư biện pháp thi hành', 'Circular on measures', '2024-04-15', '2025-08-04', 'second-hand'),
  doc('129/2025/NĐ-CP', 'Nghị định phân định thẩm quyền cấp xã', 'Decree on commune powers', '2025-07-01', null, 'second-hand'),
  doc('150/2025/NĐ-CP', 'Nghị định về cơ quan chuyên môn tỉnh, xã', 'Decree on local agencies', '2025-07-01', null, 'text'),
  doc('152/2025/NĐ-CP', 'Nghị định phân cấp, chi tiết Luật 2022', 'Decree on devolved powers and the law of 2022', '2025-07-01', '2027-02-28', 'text'),
  doc('15/2025/TT-BNV', 'Thông tư biện pháp thi hành', 'Circular on measures', '2025-08-05', '2027-02-28', 'second-hand'),
  doc('06/2026/QH16', 'Luật sửa đổi năm 2026', 'Amending law of 2026', '2026-10-01', null, 'second-hand'),
  doc('06/2022/QH15 (sửa đổi bởi 06/2026/QH16)', 'Luật 2022 sau khi sửa đổi', 'Law of 2022 as amended', '2026-10-01', null, 'not-read'),
  doc('Dự thảo Luật sửa đổi Luật Thi đua, khen thưởng (12/2025)', 'Dự thảo luật sửa đổi', 'Draft of the amending law', '2026-10-01', null, 'not-read'),
];

/** Days on which a document falls away by its own words: Decree 152/2025 art. 60(1)(a) and the circular that follows it. */
export const LAPSES: readonly LocalDate[] = ['2027-02-28'];
