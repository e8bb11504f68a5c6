import type { Wording } from '../types';
import type { QuotaPicture } from './figures';

/** `1,5` in Vietnamese, `1.5` in English; two places are enough for hundredths of a per cent. */
const figure = (n: number): Wording => {
  const en = String(Math.round(n * 100) / 100);
  return { vi: en.replace('.', ','), en };
};
export const percent = (hundredths: number): Wording => {
  const { vi, en } = figure(hundredths / 100);
  return { vi: `${vi} %`, en: `${en} %` };
};

const both = (...parts: Wording[]): Wording => ({ vi: parts.map((one) => one.vi).join(' '), en: parts.map((one) => one.en).join(' ') });

/** The picture in words: what was counted, what the cap comes to, how a part of a person counts, and what follows. */
export function explained(picture: Omit<QuotaPicture, 'says'>, name: Wording): Wording {
  const { base, taken, cap, heads } = picture;
  const of = percent(cap);
  if (!base.known || heads === null) {
    return both(
      { vi: `Đã đề nghị hoặc tặng ${taken}; chưa biết số ${name.vi}.`, en: `${taken} proposed or given; how many ${name.en} there are is not known.` },
      { vi: `Nhiều nhất ${of.vi}.`, en: `At most ${of.en}.` },
      ...(taken > 0 ? [UNKNOWN_BASE] : []),
    );
  }
  const whole = base.least === base.most ? String(base.least) : `${base.least}–${base.most}`;
  const share = percent(Math.round((taken * 10_000) / base.least));
  const limit = figure(heads);
  return both(
    {
      vi: `Đã đề nghị hoặc tặng ${taken} trên ${whole} ${name.vi} (${share.vi}).`,
      en: `${taken} proposed or given of ${whole} ${name.en} (${share.en}).`,
    },
    { vi: `Nhiều nhất ${of.vi}, tức ${limit.vi}.`, en: `At most ${of.en}, which is ${limit.en}.` },
    ROUNDING[picture.rounding],
    VERDICT[picture.verdict],
  );
}

const UNKNOWN_BASE: Wording = {
  vi: 'Cần ghi hoặc kê khai số này trước khi kết luận.',
  en: 'It has to be recorded or declared before anything can be concluded.',
};
const ROUNDING: Record<QuotaPicture['rounding'], Wording> = {
  exact: { vi: 'So đúng tỷ lệ, không làm tròn.', en: 'Compared as it is, without rounding.' },
  down: { vi: 'Bỏ phần lẻ theo quyết định của địa phương.', en: 'Rounded down, as the place has decided.' },
  nearest: { vi: 'Làm tròn từ 0,5 trở lên theo quyết định của địa phương.', en: 'Rounded from a half up, as the place has decided.' },
  up: { vi: 'Làm tròn lên theo quyết định của địa phương.', en: 'Rounded up, as the place has decided.' },
  unstated: { vi: 'Chưa có quy định làm tròn phần lẻ.', en: 'How to round is not decided.' },
};
const VERDICT: Record<QuotaPicture['verdict'], Wording> = {
  within: { vi: 'Trong tỷ lệ.', en: 'Within the share.' },
  brushing: { vi: 'Sát mức trần.', en: 'It touches the cap.' },
  over: { vi: 'Vượt tỷ lệ.', en: 'The share is passed.' },
  unknown: { vi: 'Chưa kết luận được; người có thẩm quyền xem xét.', en: 'Nothing can be concluded; for a person to look at.' },
};
