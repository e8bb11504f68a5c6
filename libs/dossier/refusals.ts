import type { Citation, Finding, Wording } from '../rulebook/types';
import type { By, FieldError, Instant, Refusal, RefusalCode } from './types';

/** One table gives each refusal its HTTP status (process.md, closed list). */
export const STATUS: Record<RefusalCode, number> = {
  'not-signed-in': 401,
  'not-your-task': 403,
  'outside-your-jurisdiction': 403,
  'separation-of-duties': 403,
  'conflict-of-interest': 403,
  'already-decided': 409,
  'step-moved-on': 409,
  'on-hold': 409,
  'deadline-passed': 409,
  incomplete: 422,
  'criteria-not-met': 422,
  'quota-exceeded': 422,
  'award-not-available': 422,
  unknown: 404,
  busy: 503,
  'too-many': 429,
};

const SENTENCES: Record<RefusalCode, { sentence: Wording; next: Wording }> = {
  'not-signed-in': {
    sentence: { vi: 'Bạn chưa đăng nhập hoặc phiên đăng nhập đã hết hạn.', en: 'You are not signed in, or your sign-in has expired.' },
    next: { vi: 'Đăng nhập rồi thực hiện lại.', en: 'Sign in and try again.' },
  },
  'not-your-task': {
    sentence: { vi: 'Việc này không thuộc vai trò của bạn.', en: 'This task does not belong to any role you hold.' },
    next: {
      vi: 'Người giữ việc này sẽ thực hiện; nếu cần giao lại, đề nghị người phụ trách cơ quan hoặc quản trị.',
      en: 'Its holder will act; ask the head of the office or an administrator to reassign it.',
    },
  },
  'outside-your-jurisdiction': {
    sentence: {
      vi: 'Hồ sơ thuộc địa bàn hoặc cơ quan khác, ngoài phạm vi của bạn.',
      en: 'The dossier belongs to a place or office outside your jurisdiction.',
    },
    next: { vi: 'Liên hệ cơ quan thường trực đang thụ lý hồ sơ.', en: 'Contact the standing agency that is handling it.' },
  },
  'separation-of-duties': {
    sentence: {
      vi: 'Một người không được vừa đề nghị vừa thẩm định, hoặc vừa thẩm định vừa ký cùng một hồ sơ.',
      en: 'One person may not both propose and appraise, or both appraise and sign, the same dossier.',
    },
    next: {
      vi: 'Để người khác có cùng vai trò thực hiện, hoặc đề nghị giao lại việc.',
      en: 'Let another holder of the role act, or ask for the task to be reassigned.',
    },
  },
  'conflict-of-interest': {
    sentence: { vi: 'Hồ sơ là của chính bạn hoặc của người thân bạn đã khai.', en: 'The dossier is your own, or that of a relative you declared.' },
    next: { vi: 'Để người khác có cùng vai trò thực hiện.', en: 'Let another holder of the role act.' },
  },
  'already-decided': {
    sentence: { vi: 'Việc này đã được giải quyết.', en: 'This has already been decided.' },
    next: { vi: 'Tải lại hồ sơ để xem trạng thái mới.', en: 'Reload the dossier to see where it stands.' },
  },
  'step-moved-on': {
    sentence: { vi: 'Hồ sơ không ở bước này.', en: 'The dossier is not at this step.' },
    next: { vi: 'Tải lại hồ sơ để xem bước hiện tại.', en: 'Reload the dossier to see its current step.' },
  },
  'on-hold': {
    sentence: { vi: 'Hồ sơ đang tạm dừng xét.', en: 'The dossier is on hold.' },
    next: { vi: 'Chờ kết luận, bỏ tạm dừng rồi thực hiện lại.', en: 'Wait for the conclusion, release the hold, then act.' },
  },
  'deadline-passed': {
    sentence: { vi: 'Đã quá thời hạn pháp luật cho phép.', en: 'The legal time limit has passed.' },
    next: { vi: 'Liên hệ cơ quan thường trực.', en: 'Contact the standing agency.' },
  },
  incomplete: {
    sentence: { vi: 'Thông tin còn thiếu hoặc chưa đúng.', en: 'Something is missing or not right.' },
    next: { vi: 'Sửa các mục được nêu rồi gửi lại.', en: 'Mend the fields named and send again.' },
  },
  'criteria-not-met': {
    sentence: { vi: 'Hồ sơ chưa đạt tiêu chuẩn của danh hiệu, hình thức khen thưởng.', en: 'The dossier does not meet the criteria of the award.' },
    next: { vi: 'Trả lại để bổ sung, hoặc thẩm định là không đủ điều kiện.', en: 'Return it for supplement, or appraise it as not eligible.' },
  },
  'quota-exceeded': {
    sentence: { vi: 'Vượt tỷ lệ cho phép.', en: 'The permitted share would be exceeded.' },
    next: { vi: 'Rà soát lại danh sách đề nghị.', en: 'Review the list of nominees.' },
  },
  'award-not-available': {
    sentence: {
      vi: 'Danh hiệu, hình thức khen thưởng này không áp dụng được vào ngày đó hoặc cho đối tượng đó.',
      en: 'This award is not available on that date or for that kind of nominee.',
    },
    next: { vi: 'Chọn danh hiệu, hình thức khác.', en: 'Choose another award.' },
  },
  unknown: {
    sentence: { vi: 'Không tìm thấy.', en: 'Not found.' },
    next: { vi: 'Kiểm tra lại mã hoặc đường dẫn.', en: 'Check the code or the address.' },
  },
  busy: {
    sentence: { vi: 'Hệ thống đang bận, chưa ghi nhận gì.', en: 'The system is busy; nothing was recorded.' },
    next: { vi: 'Gửi lại sau ít phút với cùng mã thao tác.', en: 'Send it again in a moment with the same act id.' },
  },
  'too-many': {
    sentence: { vi: 'Quá nhiều lần thử.', en: 'Too many attempts.' },
    next: { vi: 'Chờ ít phút rồi thử lại.', en: 'Wait a few minutes and try again.' },
  },
};

interface More {
  sentence?: Wording;
  next?: Wording;
  citations?: Citation[];
  errors?: FieldError[];
  findings?: Finding[];
}

/** A refusal as a value: code, sentence, what to do next; `more` replaces or adds what the case knows better. */
export const refuse = (refused: RefusalCode, more: More = {}): Refusal => ({ refused, ...SENTENCES[refused], ...more });

/** "Already decided" always names who came first and when (Vietnam time, dd/MM/yyyy HH:mm). */
export function decidedBy(by: By, at: Instant): Refusal {
  const when = vietnamTime(at);
  return {
    ...refuse('already-decided', { sentence: { vi: `${by.name} đã giải quyết việc này lúc ${when}.`, en: `${by.name} already decided this at ${when}.` } }),
    decided: { ...by, at },
  };
}

/** An instant as people in Vietnam write it; UTC+7 all year, so plain arithmetic is enough. */
export function vietnamTime(at: Instant): string {
  const s = new Date(Date.parse(at) + 7 * 3600_000).toISOString();
  return `${s.slice(11, 16)} ngày ${s.slice(8, 10)}/${s.slice(5, 7)}/${s.slice(0, 4)}`;
}
