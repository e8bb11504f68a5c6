import type { Citation, Paper } from '../types';

const paper = (code: string, vi: string, en: string, required: boolean, citations: Citation[]): Paper => ({ code, name: { vi, en }, required, citations });

const letter = (citations: Citation[]) => paper('to-trinh', 'Tờ trình', 'Letter of proposal', true, citations);
const base = (citations: Citation[]): Paper[] => [
  letter(citations),
  paper('bao-cao-thanh-tich', 'Báo cáo thành tích', 'Report of achievements', true, citations),
  paper('bien-ban', 'Biên bản họp xét', 'Minutes of the meeting', true, citations),
];

/** The certificate is needed only where the title rests on an initiative or a work, which the nominee's own case decides. */
export const titlePapers = (citations: Citation[]): Paper[] => [
  ...base(citations),
  paper('xac-nhan-sang-kien', 'Quyết định hoặc xác nhận sáng kiến, đề tài', 'Certificate of the initiative or research work', false, citations),
];

export const formPapers = (citations: Citation[]): Paper[] => [
  ...base(citations),
  paper('xac-nhan-thanh-tich', 'Xác nhận thành tích đột xuất, sáng kiến, đóng góp', 'Certificate of the deed, initiative or contribution', false, citations),
];

/** The councils above draw it up; the unit does not send it. */
export const withVote = (papers: Paper[], citations: Citation[]): Paper[] => [
  ...papers,
  paper('ket-qua-bo-phieu', 'Kết quả bỏ phiếu của Hội đồng', "Result of the council's ballot", false, citations),
];

/** Medals: a letter with a list. */
export const listPapers = (citations: Citation[]): Paper[] => [
  letter(citations),
  paper('danh-sach', 'Danh sách trích ngang', 'List with short data', true, citations),
];

/** The simplified procedure: a letter and a summary. */
export const simplifiedPapers = (citations: Citation[]): Paper[] => [
  letter(citations),
  paper('bao-cao-tom-tat', 'Báo cáo tóm tắt thành tích', 'Summary report', true, citations),
];
