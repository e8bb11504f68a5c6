import type { AwardCode, Paper, Procedure } from '../../types';
import { lawDays, localDays } from '../climb';
import { formPapers, titlePapers, withVote } from '../papers';
import { asks, bySetOfLaw, localSets, procedure } from '../procedure';
import { HEROES } from '../shelf/others';
import { decree, framework, law } from './citations';

const TITLES: AwardCode[] = ['CSTDCS', 'CSTDT', 'CSTDB', 'CSTDTQ', 'LDTT', 'CSTT', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT'];
const BY_BALLOT: AwardCode[] = ['CSTDTQ', 'COTD_CP', ...HEROES];

export function papersOf(code: AwardCode): Paper[] {
  const papers = TITLES.includes(code)
    ? titlePapers([law(84, 1)])
    : formPapers([law(84, 2), ...(code === 'BK_TTG' ? [decree(42, 1, undefined, { mark: 'text' })] : [])]);
  return BY_BALLOT.includes(code) ? withVote(papers, [law(84, 2)]) : papers;
}

/** Public comment of ten working days before the provincial council; for which awards of the State beyond orders and honours is the notes' reading. */
const read = (code: AwardCode) => code === 'CSTDTQ' || code.startsWith('HC') || [...HEROES, 'BMVNAH'].includes(code);
const comment = (code: AwardCode): Procedure['notice'] => {
  const citation = decree(46, 2, undefined, read(code) ? { mark: 'text' } : { note: 'danh mục áp dụng theo thông báo của một tỉnh' });
  return { days: lawDays(10, citation), citation };
};
const silence = { days: localDays('consultation.days', 10), onSilence: 'wait' as const };

/** What Decree 98/2023 and Decree 86/2023 ask for besides the steps; the time to answer a consultation was not read. */
export function procedureOf(code: AwardCode, ofState: boolean): Procedure {
  if (code === 'GDVH') {
    const form = { number: 'Mẫu số 10, Phụ lục IV', of: { vi: 'Quyết định tặng Gia đình văn hóa', en: 'Decision on the cultural family' } };
    const posting = framework(7, 1);
    return procedure(localSets, { forms: [{ ...form, citation: posting }], notice: { days: { ...lawDays(10, posting), unit: 'day' }, citation: posting } });
  }
  if (code === 'XPTT') {
    const citation = framework(7, 3, undefined, { mark: 'second-hand', note: 'đối chiếu văn bản gốc' });
    const form = {
      number: 'Mẫu số 12, Phụ lục IV',
      of: { vi: 'Quyết định tặng xã, phường, thị trấn tiêu biểu', en: 'Decision on the exemplary commune' },
      citation,
    };
    return procedure(localSets, { forms: [form], notice: { days: { ...lawDays(10, citation), unit: 'day' }, citation } });
  }
  if (!ofState) return procedure(localSets);
  return procedure(bySetOfLaw(law(84, 4)), {
    notice: comment(code),
    consultations: [asks.provinceOfCentralUnits({ ...silence, citation: decree(31, 1) }), asks.lineMinistry({ ...silence, citation: decree(31, 2) })],
  });
}
