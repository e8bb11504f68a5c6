import { isWithin } from './dates';
import { simplifiedCase } from './plan';
import type { RegimeContent } from './regimes/regime';
import { filledBy, FILL_IN } from './regimes/transition';
import type { Facts, Finding, LocalDate, Plan, RegimeId, Wording } from './types';

/** What the reader should know of the procedure itself; it never decides about the nominee. */
export function ofProcedure(id: RegimeId, content: RegimeContent, way: Plan, asOf: LocalDate, claimed?: Facts['simplified']): Finding[] {
  const one = simplifiedCase(content, way.ground, claimed);
  const byGround = one?.grounds?.includes(way.ground) ?? false;
  const simple = one ? [byGround ? simplified(content, asOf) : byCase(one.name, content, asOf)] : [];
  return id === '2025' || id === '2026' ? [...simple, localRules(way, asOf)] : simple;
}

const NO_BASIS = {
  vi: 'Chưa thấy quy định của Thủ tướng về thủ tục đơn giản; lập hồ sơ đầy đủ.',
  en: 'No rule of the Prime Minister was found; the full dossier is needed.',
};

function simplified({ simplified: rule }: RegimeContent, asOf: LocalDate): Finding {
  const open = isWithin(asOf, rule.citation);
  return {
    criterion: 'simplified-procedure',
    verdict: open ? 'met' : 'unknown',
    decides: false,
    says: { vi: 'Loại hình này được xét theo thủ tục đơn giản.', en: 'This ground goes by the simplified procedure.' },
    because: open ? { vi: 'Hồ sơ gồm tờ trình và báo cáo tóm tắt.', en: 'The dossier is a letter and a summary.' } : NO_BASIS,
    facts: ['ground'],
    citations: [rule.citation],
  };
}

/** A case that no ground tells: whoever proposes names it, and a person with authority agrees or sends it back for the whole dossier. */
function byCase(name: Wording, { simplified: { citation } }: RegimeContent, asOf: LocalDate): Finding {
  const open = isWithin(asOf, citation);
  return {
    criterion: 'simplified-procedure',
    verdict: open ? 'for-judgement' : 'unknown',
    decides: false,
    says: { vi: `Trường hợp thủ tục đơn giản: ${name.vi}.`, en: `A case of the simplified procedure: ${name.en}.` },
    because: open ? { vi: 'Người có thẩm quyền xem xét trường hợp này.', en: 'The person with authority looks at this case.' } : NO_BASIS,
    facts: ['simplified'],
    citations: [citation],
  };
}

const SAYS = {
  'own-rule': [{ vi: 'Địa phương đã có quy định riêng.', en: 'The place has rules of its own.' }, 'met'],
  'decree-98': [
    {
      vi: 'Địa phương chưa có quy định riêng; Nghị định 98/2023/NĐ-CP còn áp dụng đến 31/12/2025.',
      en: 'No local rules yet; Decree 98/2023 fills in until 31/12/2025.',
    },
    'for-judgement',
  ],
  nothing: [
    {
      vi: 'Địa phương chưa có quy định riêng và không còn quy định thay thế; cần báo cáo cấp trên.',
      en: 'No local rules, and nothing fills in any more; ask the level above.',
    },
    'unknown',
  ],
} as const;

/** Time limits, councils and thresholds that Decree 152/2025 hands to province and ministry. */
function localRules(way: Plan, asOf: LocalDate): Finding {
  const handedDown = way.steps.flatMap((step) => [step.deadline?.basis, step.ballot?.basis]).filter((basis) => basis?.kind === 'local');
  const own = handedDown.every((basis) => basis?.kind === 'local' && basis.decision !== undefined);
  const [because, verdict] = SAYS[filledBy(asOf, own)];
  return {
    criterion: 'local-rules',
    verdict,
    decides: false,
    says: { vi: 'Việc Nghị định giao cho bộ, tỉnh phải có quy định của bộ, tỉnh.', en: 'What the decree hands down needs a rule of ministry or province.' },
    because,
    facts: ['unit'],
    citations: [FILL_IN.citation],
  };
}
