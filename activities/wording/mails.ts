import { NOTICE_WORDING } from '../../libs/dossier';
import type { StepKind, Wording } from '../../libs/rulebook/types';
import type { DigestLetter, NoticeLetter } from '../../libs/store';
import { dayOf, layOut, type Line, type Mail, type Part } from './layout';

/** What a step asks of the one it waits for, as it stands in a subject. */
const ASKED: Record<StepKind, Wording> = {
  proposal: { vi: 'Cần hoàn thiện hồ sơ', en: 'To be completed' },
  intake: { vi: 'Cần tiếp nhận', en: 'To be taken in' },
  appraisal: { vi: 'Cần thẩm định', en: 'To be appraised' },
  council: { vi: 'Cần họp Hội đồng', en: 'For the council' },
  signature: { vi: 'Cần ký', en: 'To be signed' },
  outside: { vi: 'Cần ghi văn bản của cấp trên', en: 'The outside document is to be recorded' },
  result: { vi: 'Cần thông báo kết quả', en: 'The result is to be notified' },
  consultation: { vi: 'Cần cho ý kiến hiệp y', en: 'Your opinion is asked' },
  notice: { vi: 'Cần công khai lấy ý kiến', en: 'To be published for opinions' },
  'party-opinion': { vi: 'Cần lấy ý kiến cấp ủy', en: 'The Party committee is to be asked' },
  payout: { vi: 'Cần chi tiền thưởng', en: 'The money is to be paid' },
  'hand-over': { vi: 'Cần trao tặng', en: 'To be handed over' },
  archive: { vi: 'Cần lưu trữ', en: 'To be archived' },
};

const page = (base: string, path: string): string => `${base.replace(/\/$/, '')}${path}`;
const greeting = (name: string): Line => ({ text: `Kính gửi ${name},` });
const FOOT = 'Thư tự động của hệ thống Vinh Danh, không cần trả lời. Việc của bạn luôn có ở mục “Việc của tôi”, dù thư có đến hay không.';
const foot = (base: string): Line[] => [{ text: FOOT }, { text: 'Chọn cách nhận thư (mail settings)', url: page(base, '/thong-bao/tuy-chon') }];

/** A mail about one notice: the dossier's code, what is asked, by when, and the way there. Nothing of the nominee. */
export function noticeMail(letter: NoticeLetter, base: string): Mail | null {
  const { to, kind, actingFor, dossier, filing, step, dueOn } = letter;
  if (filing) return filingMail(to.name, filing, base);
  if (!dossier) return null;
  const asked = kind === 'task' && step ? ASKED[step.kind] : NOTICE_WORDING[kind];
  const due = dueOn ? { vi: kind === 'overdue' ? ` (hạn ${dayOf(dueOn)})` : ` trước ${dayOf(dueOn)}`, en: `, due ${dayOf(dueOn)}` } : { vi: '', en: '' };
  const where = step ? ` Bước hiện tại: ${step.name.vi}.` : '';
  const instead = actingFor ? [{ text: `Bạn xử lý thay ${actingFor} (you act in their place).` }] : [];
  const parts: Part[] = [
    { lines: [greeting(to.name), ...instead] },
    {
      lines: [{ text: `Hồ sơ ${dossier.code}: ${asked.vi}${due.vi}.${where}` }, { text: `Mở hồ sơ ${dossier.code}`, url: page(base, `/ho-so/${dossier.id}`) }],
    },
    { lines: [{ text: `English: dossier ${dossier.code}: ${asked.en}${due.en}.` }] },
  ];
  return layOut(`[${dossier.code}] ${asked.vi}${due.vi}`, parts, foot(base));
}

/** A filing deadline comes near, and the unit has filed nothing for it. */
function filingMail(name: string, filing: NonNullable<NoticeLetter['filing']>, base: string): Mail {
  const asked = NOTICE_WORDING['filing-due'];
  const parts: Part[] = [
    { lines: [greeting(name)] },
    {
      lines: [{ text: `${asked.vi}: ${filing.what.vi}. Hạn nộp ${dayOf(filing.due)}.` }, { text: 'Xem các hạn nộp', url: page(base, '/han-nop') }],
    },
    { lines: [{ text: `English: ${asked.en}: ${filing.what.en}. Due ${dayOf(filing.due)}.` }] },
  ];
  return layOut(`Cần nộp hồ sơ trước ${dayOf(filing.due)}`, parts, foot(base));
}

const count = ({ items, more }: DigestLetter['overdue']): string => `${items.length}${more ? '+' : ''}`;

/** The one mail of a working day: what is late, what is due, what is new. */
export function digestMail({ to, day, overdue, soon, news }: DigestLetter, base: string): Mail | null {
  const said = [
    ...(overdue.items.length > 0 ? [`${count(overdue)} việc quá hạn`] : []),
    ...(soon.items.length > 0 ? [`${count(soon)} việc sắp đến hạn`] : []),
    ...(news.length > 0 ? [`${news.length} tin mới`] : []),
  ];
  if (said.length === 0) return null;
  const tasks = (title: string, list: DigestLetter['overdue']): Part[] =>
    list.items.length === 0 ? [] : [{ title, lines: [...list.items.map((one) => taskLine(one, base)), ...(list.more ? [rest(base)] : [])] }];
  const parts: Part[] = [
    { lines: [greeting(to.name), { text: `Tóm tắt ngày ${dayOf(day)}: ${said.join(', ')}.` }] },
    ...tasks('Quá hạn', overdue),
    ...tasks('Đến hạn trong 7 ngày', soon),
    ...(news.length > 0 ? [{ title: 'Mới', lines: news.map((one) => newsLine(one, base)) }] : []),
    { lines: [{ text: 'Mở “Việc của tôi” (my tasks)', url: page(base, '/viec-cua-toi') }] },
  ];
  return layOut(`Vinh Danh ${dayOf(day)}: ${said.join(', ')}`, parts, foot(base));
}

const newsLine = ({ dossier, filing, sentence }: DigestLetter['news'][number], base: string): Line =>
  dossier
    ? { text: `${dossier.code}: ${sentence.vi}`, url: page(base, `/ho-so/${dossier.id}`) }
    : { text: `${sentence.vi}: ${filing ? `${filing.what.vi}, hạn ${dayOf(filing.due)}` : ''}`, url: page(base, '/han-nop') };

const taskLine = ({ dossierId, code, step, dueOn }: DigestLetter['overdue']['items'][number], base: string): Line => ({
  text: `${code}${step ? ` · ${step.vi}` : ''}${dueOn ? ` · hạn ${dayOf(dueOn)}` : ''}`,
  url: page(base, `/ho-so/${dossierId}`),
});
const rest = (base: string): Line => ({ text: 'và những việc khác', url: page(base, '/viec-cua-toi') });
