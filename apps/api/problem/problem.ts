import { STATUS, type Refusal } from '../../../libs/dossier';
import type { Language } from './language';

/** RFC 9457. `code` is the closed list of refusals, `internal` for what nobody foresaw. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  next?: string;
  errors?: { path: string; code: string; detail: string }[];
  citations?: unknown[];
  findings?: unknown[];
  decided?: { id: string; name: string; at: string };
  [more: string]: unknown;
}

const TITLES: Record<Refusal['refused'], string> = {
  'not-signed-in': 'Not signed in',
  'not-your-task': 'Not your task',
  'outside-your-jurisdiction': 'Outside your jurisdiction',
  'separation-of-duties': 'Separation of duties',
  'conflict-of-interest': 'Conflict of interest',
  'already-decided': 'Already decided',
  'step-moved-on': 'The step moved on',
  'on-hold': 'On hold',
  'deadline-passed': 'Deadline passed',
  incomplete: 'Incomplete',
  'criteria-not-met': 'Criteria not met',
  'quota-exceeded': 'Quota exceeded',
  'award-not-available': 'Award not available',
  unknown: 'Not found',
  busy: 'Busy',
  'too-many': 'Too many requests',
};

/** Writes a refusal in the caller's language. */
export function toProblem(refusal: Refusal & { more?: Record<string, unknown> }, language: Language): Problem {
  const { refused, sentence, next, errors, citations, findings, decided, more } = refusal;
  return {
    type: `urn:vinh-danh:problem:${refused}`,
    title: TITLES[refused],
    status: STATUS[refused],
    code: refused,
    detail: sentence[language],
    next: next[language],
    ...(errors ? { errors: errors.map(({ path, code, detail, ...rest }) => ({ path, code, detail: detail[language], ...spoken(rest, language) })) } : {}),
    citations: citations ?? [],
    ...(findings ? { findings } : {}),
    ...(decided ? { decided } : {}),
    ...more,
  };
}

/** Further wordings of a field's error (how to mend it), in the same language. */
const spoken = (rest: object, language: Language): Record<string, unknown> =>
  Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, value && typeof value === 'object' && language in value ? value[language] : value]));

export const INTERNAL: Problem = {
  type: 'urn:vinh-danh:problem:internal',
  title: 'Internal error',
  status: 500,
  code: 'internal',
  detail: 'Hệ thống gặp lỗi ngoài dự kiến; việc của bạn chưa được ghi nhận.',
  next: 'Thử lại; nếu vẫn lỗi, báo quản trị kèm mã lỗi.',
  citations: [],
};
export const INTERNAL_EN = {
  detail: 'Something unexpected happened; nothing of yours was recorded.',
  next: 'Try again; if it persists, tell an administrator the error id.',
};
