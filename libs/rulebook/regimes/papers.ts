import type { Citation, Paper } from '../types';

const paper = (code: string, vi: string, en: string, required: boolean, citations: Citation[]): Paper => ({ code, name: { vi, en }, required, citations });

const base = (citations: Citation[]): Paper[] => [
  paper('to-trinh', 'Tờ trình', 'Letter of proposal', true, citations),
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
