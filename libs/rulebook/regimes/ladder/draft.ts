import type { Citation } from '../../types';

const DRAFT = 'Dự thảo Luật sửa đổi Luật Thi đua, khen thưởng (12/2025)';

/** The drafts of the amending law, known from the press: never a rule, shown until a named person confirms the adopted wording. */
export const draftOf = (article: number): Citation => ({
  document: DRAFT,
  article,
  from: '2026-10-01',
  to: null,
  mark: 'unverified',
  note: 'theo báo chí về dự thảo; không phải quy định',
});

export const isDraft = ({ document }: Citation): boolean => document === DRAFT;
