import { awardNames } from '../regimes/names';
import type { Finding, Wording } from '../types';
import type { Held, Registered } from './register';

const source = (one: Registered): string => `award-register ${one.decision} ${one.decidedOn}`;
const span = ({ from, to }: Held): Wording =>
  from || to ? { vi: `thời gian ${from ?? '…'} – ${to ?? '…'}`, en: `period ${from ?? '…'} – ${to ?? '…'}` } : { vi: 'không ghi thời gian', en: 'no period' };

const AGREE: Wording = {
  vi: 'Danh hiệu, hình thức kê khai phải khớp với sổ khen thưởng.',
  en: 'The awards declared must agree with the register of awards given.',
};

/** One award, two sources that do not agree. */
export function contradiction(one: Held, other: Registered): Finding {
  const [name, said, known] = [awardNames([one.code]), span(one), span(other)];
  return finding('contradiction', 'unknown', AGREE, {
    because: {
      vi: `${name.vi}: hồ sơ kê khai quyết định ngày ${one.decidedOn}, ${said.vi}; sổ khen thưởng ghi Quyết định ${other.decision} ngày ${other.decidedOn}, ${known.vi}. Đề nghị đối chiếu bản quyết định.`,
      en: `${name.en}: the dossier declares a decision of ${one.decidedOn}, ${said.en}; the register has decision ${other.decision} of ${other.decidedOn}, ${known.en}. Please compare with the decision itself.`,
    },
    facts: [`nominee.awards ${one.decidedOn}`, source(other)],
  });
}

/** An award that only the register has, counted. */
export function taken(one: Registered): Finding {
  const [name, period] = [awardNames([one.code]), span(one)];
  return finding(
    'award-register',
    'met',
    { vi: 'Sổ khen thưởng có danh hiệu, hình thức hồ sơ chưa kê khai.', en: 'The register holds an award the dossier does not declare.' },
    {
      because: {
        vi: `${name.vi}: Quyết định ${one.decision} ngày ${one.decidedOn}, ${period.vi}; đã được tính khi đối chiếu tiêu chuẩn.`,
        en: `${name.en}: decision ${one.decision} of ${one.decidedOn}, ${period.en}; counted in this check.`,
      },
      facts: [source(one)],
    },
  );
}

/** The register may not hold everything: what it lacks is no proof that there is nothing. */
export function leftOut(added: Registered[]): Finding {
  return finding(
    'award-register',
    'unknown',
    { vi: 'Hồ sơ phải kê khai đủ danh hiệu, hình thức đã được tặng.', en: 'The dossier has to declare all awards already held.' },
    {
      because: {
        vi: `Hồ sơ chưa kê khai; tạm lấy ${added.length} lần khen thưởng trong sổ, có thể chưa đủ. Đề nghị đơn vị bổ sung.`,
        en: `The dossier left them out; ${added.length} in the register were taken, which may not be all. Please let the unit complete them.`,
      },
      facts: ['nominee.awards', ...added.map(source)],
    },
  );
}

/** A name alone makes nobody the same person: shown for a person to look at, never counted. */
export function maybe(likely: Registered[]): Finding {
  const first = likely.slice(0, 5);
  const list = first.map((one) => `${one.code} (${one.decision}, ${one.decidedOn})`).join('; ');
  const more = likely.length > first.length ? '; …' : '';
  return finding(
    'award-register',
    'for-judgement',
    { vi: 'Sổ khen thưởng có người hoặc tập thể có thể trùng.', en: 'The register holds somebody who may be the same.' },
    {
      because: {
        vi: `Có thể cùng một người hoặc tập thể, chưa được tính: ${list}${more}. Đề nghị người thẩm định xem lại.`,
        en: `May be the same, not counted: ${list}${more}. Please have a person look.`,
      },
      facts: first.map(source),
      decides: false,
    },
  );
}

const finding = (criterion: string, verdict: Finding['verdict'], says: Wording, more: { because: Wording; facts: string[]; decides?: boolean }): Finding => ({
  criterion,
  verdict,
  decides: true,
  says,
  citations: [],
  ...more,
});
