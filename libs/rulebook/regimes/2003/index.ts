import { check } from '../../checks/kinds';
import type { AwardCode, Check, Citation, Paper, Procedure } from '../../types';
import { bars } from '../bars';
import { localDays } from '../climb';
import { communeOffices, districtOffices, levels, province, provinceOffices, state, unit } from '../four-level/levels';
import { formPapers, simplifiedPapers, titlePapers, withVote } from '../papers';
import { localSets, procedure } from '../procedure';
import type { RegimeContent } from '../regime';
import { roadsOf } from '../roads';
import { isOfState, shelve } from '../shelf/award';
import { apart, HEROES } from '../shelf/others';
import { ballotOf } from './ballots';
import { circular08, decree91, law2003, oldLaw } from './citations';
import { fighterShare, flagShare, memory } from './criteria';
import { deadlinesOf } from './deadlines';
import { rows2003 } from './rows';

const roads = new Map(rows2003.map((row) => [row.code, row.by.road]));
const ofState = (code: AwardCode): boolean => isOfState(roads.get(code) ?? 'unit');
const STATE: AwardCode[] = rows2003.map((row) => row.code).filter(ofState);

/** No second award of the State in one year (Circular 08/2017). */
const onceAYear: Check = check('one-state-award-a-year', 'one-in-a-year', { codes: STATE }, circular08(0), {
  vi: 'Không đề nghị hai hình thức khen thưởng cấp Nhà nước trong một năm, trừ đột xuất, cống hiến, niên hạn.',
  en: 'No two awards of the State in one year, sudden deeds, long service and seniority aside.',
});

const papersOf = (code: AwardCode): Paper[] => {
  const papers = code.startsWith('GK') || code.startsWith('BK') || code.startsWith('H') ? formPapers([memory]) : titlePapers([memory]);
  return ['CSTDT', 'CSTDTQ', ...HEROES].includes(code) ? withVote(papers, [decree91(45, 8)]) : papers;
};

const date = decree91(48, 1, undefined, { mark: 'text' });
function sendBy(code: AwardCode): Procedure['sendBy'] {
  if (code === 'CSTDTQ') return { by: '10-31', yearsAfter: 1, citation: date };
  if (code === 'COTD_CP') return { by: '03-31', education: '10-15', yearsAfter: 1, citation: date };
  return ofState(code) ? { by: '06-30', education: '10-15', yearsAfter: 1, citation: date } : null;
}
const comment = decree91(45, 10, undefined, { mark: 'text' });
const isPublished = (code: AwardCode) => code === 'CSTDTQ' || code.startsWith('HC') || [...HEROES, 'BMVNAH'].includes(code);
const procedureOf = (code: AwardCode): Procedure =>
  procedure(localSets, { sendBy: sendBy(code), notice: isPublished(code) ? { days: localDays('notice.days', 10), citation: comment } : null });

const citations: Record<string, Citation[]> = {
  'unit-proposal': [memory],
  'unit-signature': [memory],
  'commune-signature': [oldLaw(80, 3)],
  'district-signature': [oldLaw(80, 2)],
  'province-council': [decree91(63)],
  'province-signature': [memory],
  'ministry-appraisal': [decree91(48, 2)],
  'prime-minister': [memory],
  government: [memory],
  minister: [memory],
  president: [memory],
};
const steps = roadsOf({
  unit,
  province,
  state,
  between: [districtOffices],
  offices: { commune: communeOffices, district: districtOffices, province: provinceOffices },
  rules: (road) => ({ citations, deadlines: deadlinesOf(road) }),
  ballot: ballotOf,
});

const simple: Citation = { ...decree91(55), mark: 'unverified', note: 'theo trí nhớ; chưa đối chiếu văn bản gốc' };

/** The law of 2003 with Decree 91/2017, for dossiers sent before 2024. */
export const content2003: RegimeContent = {
  levels,
  ...shelve(rows2003, { papers: papersOf, procedure: procedureOf, steps, bars: { CSTDCS: [fighterShare], COTD_CP: [flagShare] }, stateBars: [onceAYear] }),
  apart: apart(law2003()),
  bars: bars({ hold: memory, discipline: memory, once: memory, locality: memory }),
  simplified: {
    cases: [
      {
        id: 'need-sudden-clear',
        grounds: ['sudden'],
        name: { vi: 'Có yêu cầu chính trị, thành tích đột xuất, công trạng rõ ràng', en: 'A political need, sudden excellent merit and clear merit together' },
      },
    ],
    papers: simplifiedPapers([simple, oldLaw(85, 1)]),
    citation: oldLaw(85, 1),
  },
};
