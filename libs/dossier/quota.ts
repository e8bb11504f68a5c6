import { citationsOf, quotaFinding, ruleSays, type QuotaPicture, type QuotaRule } from '../rulebook';
import { refuse } from './refusals';
import type { Refusal } from './refusal';

interface Over {
  rule: QuotaRule;
  picture: QuotaPicture;
  /** Where the nominee would stand among all that are proposed or have the award. */
  place: number;
  among: number;
}

/** No more fit: by whose rule, on which figures, and where this one stands. A person decides whom to take back; the system takes nobody off. */
export function overQuota({ rule, picture, place, among }: Over): Refusal {
  const says = ruleSays(rule);
  const stands = {
    vi: `Hồ sơ này đứng thứ ${place} trong ${among} đề nghị.`,
    en: `This dossier stands at place ${place} of ${among}.`,
  };
  const sentence = { vi: `${says.vi} ${picture.says.vi} ${stands.vi}`, en: `${says.en} ${picture.says.en} ${stands.en}` };
  return refuse('quota-exceeded', {
    sentence,
    next: {
      vi: 'Mở trang Tỷ lệ khen thưởng xem ai đang đứng ở đâu rồi rút bớt đề nghị; nếu hệ thống còn thiếu người đạt danh hiệu làm gốc tính, ghi vào sổ khen thưởng hoặc kê khai số liệu của đơn vị.',
      en: 'Open the page of shares to see who stands where, and take a proposal back; if holders of the award the share is counted on are missing, enter them in the register or declare the figures of the unit.',
    },
    citations: citationsOf(rule),
    errors: [{ path: 'award', code: 'quota', detail: sentence }],
    findings: [quotaFinding(rule, picture)],
  });
}
