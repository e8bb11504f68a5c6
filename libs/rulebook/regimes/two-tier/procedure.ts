import type { AwardCode, Paper, Procedure } from '../../types';
import { framework } from '../2024/citations';
import type { Cite } from '../cite';
import { lawDays } from '../climb';
import { formPapers, listPapers, titlePapers, withVote } from '../papers';
import { asks, bySetOfLaw, localSets, procedure } from '../procedure';
import { HEROES } from '../shelf/others';
import { centralBallotOf } from './ballots';
import { decree152 } from './citations';

const TITLES: AwardCode[] = ['CSTDCS', 'CSTDT', 'CSTDB', 'LDTT', 'CSTT', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT'];

/** Papers by award (Decree 152/2025 arts 36–42); below the State the law's own list, which the province details. */
export const papersUnder =
  (law: Cite) =>
  (code: AwardCode): Paper[] => {
    if (code === 'CSTDTQ') return withVote(titlePapers([decree152(36, 2), law(84, 1)]), [decree152(33, 5)]);
    if (code === 'COTD_CP') return withVote(formPapers([decree152(37, 2)]), [decree152(33, 5)]);
    if (HEROES.includes(code)) return withVote(formPapers([decree152(41, 2)]), [decree152(33, 5)]);
    if (code === 'BK_TTG') return formPapers([decree152(42, 1), law(84, 2)]);
    if (code.startsWith('HUYC')) return listPapers([decree152(40, 1)]);
    if (code.startsWith('HC')) return formPapers([decree152(38, 3), law(84, 2)]);
    return TITLES.includes(code) ? titlePapers([law(84, 1)]) : formPapers([law(84, 2)]);
  };

/** Names are made public for orders, honorary titles and the national fighter; not for the certificate and the flag (art. 44(2)). */
const isPublished = (code: AwardCode) => code === 'CSTDTQ' || code.startsWith('HC') || [...HEROES, 'BMVNAH'].includes(code);
const partyToo = (code: AwardCode) => code === 'CSTDTQ' || ['HCSV', 'HCHCM'].includes(code) || code.startsWith('HCDL') || HEROES.includes(code);

function sendBy(code: AwardCode): Procedure['sendBy'] {
  if (code === 'CSTDTQ') return { by: '12-31', yearsAfter: 1, citation: decree152(35, 1, 'a') };
  return code === 'COTD_CP' ? { by: '06-30', education: '12-31', yearsAfter: 1, citation: decree152(35, 1, 'b') } : null;
}

const answer = lawDays(10, decree152(34, 6));
const consultations = (code: AwardCode): Procedure['consultations'] => [
  // Silence is spoken of only where the Ministry of Home Affairs asks (art. 34(5), (6)).
  asks.provinceOfCentralUnits({ days: answer, onSilence: 'wait', citation: decree152(34, 2) }),
  asks.lineMinistry({ days: answer, onSilence: 'wait', citation: decree152(34, 3) }),
  ...(['HCHN', 'HCHCM', 'HCSV', 'HUYC', 'BK_TTG'].includes(code) ? [asks.foreignAffairs({ days: answer, onSilence: 'wait', citation: decree152(34, 4) })] : []),
  asks.centralBodies({ days: answer, onSilence: 'proceed', citation: decree152(34, 5) }),
];

/** What Decree 152/2025 asks for besides the steps. */
export function procedureOf(code: AwardCode, ofState: boolean): Procedure {
  if (code === 'GDVH') return procedure(localSets, { notice: { days: { ...lawDays(10, framework(7, 1)), unit: 'day' }, citation: framework(7, 1) } });
  if (!ofState) return procedure(localSets);
  const proposal = { number: 'Mẫu số 01', of: { vi: 'Tờ trình', en: 'Letter of proposal' }, citation: decree152(33, 11) };
  const initiative = {
    number: 'Mẫu số 13',
    of: { vi: 'Xác nhận sáng kiến, đề tài', en: 'Confirmation of initiative or research' },
    citation: decree152(33, 6),
  };
  return procedure(bySetOfLaw(decree152(33, 12)), {
    forms: code === 'CSTDTQ' ? [proposal, initiative] : [proposal],
    notice: isPublished(code) ? { days: lawDays(10, decree152(44, 2)), citation: decree152(44, 2) } : null,
    consultations: consultations(code),
    partyOpinion: {
      when: partyToo(code)
        ? { vi: 'Ban Thường vụ Tỉnh ủy cho ý kiến trước khi trình', en: 'The provincial Party standing committee gives its opinion first' }
        : { vi: 'Cá nhân thuộc diện cấp ủy quản lý', en: 'People managed by the Party committee' },
      citation: decree152(33, 2),
    },
    sendBy: sendBy(code),
    centralBallot: centralBallotOf(code),
  });
}
