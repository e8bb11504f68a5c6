import { awardOn, isNotAvailable } from '../catalogue';
import { payerOf } from '../money/payer';
import { plan } from '../plan';
import { endOf, regimeFor, regimeOn, regimes, startOf, type Favourable } from '../regimes';
import { documents, LAPSES } from '../regimes/documents';
import { ENDED, NOT_YET } from '../regimes/ended';
import { FILL_IN, filledBy } from '../regimes/transition';
import type { AwardCode, Citation, Ground, LocalDate, SimplifiedClaim } from '../types';
import { COUNTING } from '../working-days';
import { that, type Case } from './case';

const DOCUMENTS = [
  '15/2003/QH11 2004-07-01–2023-12-31 text',
  '15/2003/QH11 (sửa đổi bởi 39/2013/QH13) 2014-06-01–2023-12-31 text',
  '91/2017/NĐ-CP 2017-10-01–2023-12-31 second-hand',
  '08/2017/TT-BNV 2017-10-01–2023-12-31 second-hand',
  'mức lương cơ sở từ 01/7/2019 2019-07-01–2023-06-30 not-read',
  '24/2023/NĐ-CP 2023-07-01–2024-06-30 text',
  '73/2024/NĐ-CP 2024-07-01–2026-06-30 second-hand',
  '161/2026/NĐ-CP 2026-07-01– second-hand',
  'Bộ luật Dân sự 2015 (91/2015/QH13) 2017-01-01– second-hand',
  '06/2022/QH15 2024-01-01–2026-09-30 text',
  '98/2023/NĐ-CP 2024-01-01–2025-12-31 second-hand',
  '86/2023/NĐ-CP 2024-01-30– text',
  '93/2023/NĐ-CP 2024-01-01– not-read',
  '01/2024/TT-BNV 2024-04-15–2025-08-04 second-hand',
  '129/2025/NĐ-CP 2025-07-01– second-hand',
  '150/2025/NĐ-CP 2025-07-01– text',
  '152/2025/NĐ-CP 2025-07-01–2027-02-28 text',
  '15/2025/TT-BNV 2025-08-05–2027-02-28 second-hand',
  '06/2026/QH16 2026-10-01– second-hand',
  '06/2022/QH15 (sửa đổi bởi 06/2026/QH16) 2026-10-01– not-read',
  'Dự thảo Luật sửa đổi Luật Thi đua, khen thưởng (12/2025) 2026-10-01– not-read',
];
const of = that('which rules');
const governs =
  (sentOn: LocalDate, acceptedOn: LocalDate | null = null, decidedOn: LocalDate | null = null, favourable?: Favourable) =>
  () =>
    regimeFor({ sentOn, acceptedOn, decidedOn }, favourable).regime;
const found = (on: LocalDate, more: Partial<Favourable> = {}): Favourable => ({ by: 'Nguyễn Thị Hoa', why: 'Không còn yêu cầu hai sáng kiến', on, ...more });

/** Which rules govern a dossier: by when it was sent, accepted, decided. */
const governing: Case[] = [
  of('sent on the last day of 2023: the law of 2003', governs('2023-12-31'), '2003'),
  of('sent on the first day of 2024: the law of 2022', governs('2024-01-01'), '2024'),
  of('sent the day before Decree 152: Decree 98, whatever comes later (art. 60(3))', governs('2025-06-30', '2026-12-01', '2027-01-01'), '2024'),
  of('sent on 01/07/2025: Decree 152', governs('2025-07-01'), '2025'),
  of('the submission of Lào Cai of 15/06/2025 goes by Decree 98', governs('2025-06-15', '2025-07-20'), '2024'),
  of('accepted on 30/09/2026: the law before its amendment (Law 06/2026 art. 4(4))', governs('2026-09-01', '2026-09-30', '2026-11-01'), '2025'),
  of('accepted on 01/10/2026: the amended law', governs('2026-09-01', '2026-10-01'), '2026'),
  of('sent and never accepted before the amendment: by the day it was sent', governs('2026-09-01'), '2025'),
  of('sent after it: the amended law', governs('2026-10-01'), '2026'),
  of('more favourable, found by a named person on 01/10/2026: the amended law', governs('2026-08-01', '2026-09-01', null, found('2026-10-01')), '2026'),
  of('found before the amended law was in force: does not count', governs('2026-08-01', '2026-09-01', null, found('2026-09-30')), '2025'),
  of('found by nobody: does not count', governs('2026-08-01', '2026-09-01', null, found('2026-10-05', { by: ' ' })), '2025'),
  of('found without a reason: does not count', governs('2026-08-01', '2026-09-01', null, found('2026-10-05', { why: '' })), '2025'),
  of('found after the decision: does not count', governs('2026-08-01', '2026-09-01', '2026-10-04', found('2026-10-05')), '2025'),
  of('found on the day of the decision: counts', governs('2026-08-01', '2026-09-01', '2026-10-05', found('2026-10-05')), '2026'),
  of('found before anybody accepted the dossier: does not count', governs('2026-08-01', null, null, found('2026-10-05')), '2025'),
];

const fills =
  (on: LocalDate, own = false) =>
  () =>
    filledBy(on, own);
const papers = (sentOn: LocalDate, ground: Ground, simplified?: SimplifiedClaim) => () => {
  const made = plan({ award: 'BK_T', ground, nomineeKind: 'individual', dates: { sentOn, acceptedOn: null, decidedOn: null }, madeOn: sentOn, simplified });
  return isNotAvailable(made) ? 'no' : made.papers.map((one) => one.code);
};
const named = (sentOn: LocalDate, ground: Ground, simplified?: SimplifiedClaim) => () => {
  const made = plan({ award: 'BK_T', ground, nomineeKind: 'individual', dates: { sentOn, acceptedOn: null, decidedOn: null }, madeOn: sentOn, simplified });
  const simple = isNotAvailable(made) ? undefined : made.simplified;
  return simple ? `${simple.name.vi}${simple.open ? '' : ', chưa có căn cứ'}` : 'no';
};
const CLAIMS: SimplifiedClaim[] = ['political-task', 'found-by-head', 'state-secret'];
const SUDDEN = 'Thành tích xuất sắc đột xuất, dũng cảm cứu người, giải thưởng quốc tế';
const SIMPLE = ['to-trinh', 'bao-cao-tom-tat'];
const FULL = ['to-trinh', 'bao-cao-thanh-tich', 'bien-ban', 'xac-nhan-thanh-tich'];
/** What fills the gaps that Decree 152 hands down (art. 60(2)), and the simplified procedure (law art. 85, Decree 98/2023 art. 40). */
const windows: Case[] = [
  of('Decree 98 fills in from 01/07/2025', fills('2025-07-01'), 'decree-98'),
  of('not before', fills('2025-06-30'), 'nothing'),
  of('until 31/12/2025', fills('2025-12-31'), 'decree-98'),
  of('nothing fills in from 01/01/2026', fills('2026-01-01'), 'nothing'),
  of('the place’s own rule goes before', fills('2025-08-01', true), 'own-rule'),
  of('a sudden deed needs a letter and a summary in 2025', papers('2025-03-10', 'sudden'), SIMPLE),
  of('a merit award needs the whole dossier', papers('2025-03-10', 'merit'), FULL),
  of('a movement needs the whole dossier', papers('2025-03-10', 'movement'), FULL),
  of('the simplified procedure goes on under Decree 152 from its first day', papers('2025-07-01', 'sudden'), SIMPLE),
  of('it has a basis until the last day of 2025', papers('2025-12-31', 'sudden'), SIMPLE),
  of('and none from 01/01/2026: no rule of the Prime Minister was found', papers('2026-01-01', 'sudden'), FULL),
  of('nor in the regime of 2026', papers('2026-11-10', 'sudden'), FULL),
  ...CLAIMS.map((claim) => of(`a merit award that names ${claim} needs a letter and a summary`, papers('2025-12-31', 'merit', claim), SIMPLE)),
  ...CLAIMS.map((claim) => of(`${claim} has no basis from 01/01/2026: the whole dossier`, papers('2026-01-01', 'merit', claim), FULL)),
  of('the law of 2003 knows no case that is only named', papers('2023-03-10', 'merit', 'found-by-head'), FULL),
  of(
    'a plan says its case, and that it rests on nothing in 2026',
    named('2026-01-01', 'merit', 'state-secret'),
    'Thành tích có nội dung bí mật nhà nước, chưa có căn cứ',
  ),
  of('the ground speaks before a case that is named', named('2025-03-10', 'sudden', 'state-secret'), SUDDEN),
  of('a plan without a case says none', named('2025-03-10', 'merit'), 'no'),
  of('in 2003 a sudden deed went by three conditions together', papers('2023-03-10', 'sudden'), SIMPLE),
];

const on = (code: AwardCode, day: LocalDate) => () => {
  const answer = awardOn(code, day);
  return isNotAvailable(answer) ? (answer.successor ?? 'no') : answer.name.vi;
};
/** What began and ended, and what took its place. */
const names: Case[] = [
  of('the district’s certificate on its last day', on('GK_H', '2025-06-30'), 'Giấy khen của Chủ tịch UBND huyện'),
  of('the commune’s takes its place the day after', on('GK_H', '2025-07-01'), 'GK_X'),
  of('the provincial badge on its last day', on('HUY_HIEU', '2023-12-31'), 'Huy hiệu của tỉnh'),
  of('the medal takes its place the day after', on('HUY_HIEU', '2024-01-01'), 'KNC'),
  of('no exemplary commune in 2023', on('XPTT', '2023-12-31'), 'no'),
  of('an exemplary township in 2024', on('XPTT', '2024-01-01'), 'Xã, phường, thị trấn tiêu biểu'),
  of('an exemplary special zone since the two tiers', on('XPTT', '2025-07-01'), 'Xã, phường, đặc khu tiêu biểu'),
  of('a people’s teacher is not filed here', on('NGND', '2026-11-10'), 'no'),
  of('the days on which a name ended', () => [endOf('GK_H', '2025-06-30'), endOf('HUY_HIEU', '2023-12-31')].map((one) => one === undefined), [true, true]),
  of('the days on which a name began', () => [startOf('XPTT', '2023-12-31'), startOf('XPTT', '2024-01-01')].map((one) => one !== undefined), [true, false]),
];

const pays = (level: string, day: LocalDate) => () => {
  const payer = payerOf(level, day);
  return payer && `${payer.level}, ${payer.citation.mark}`;
};
/** Who pays (law art. 11(4)). */
const payers: Case[] = [
  of('before 2024 the notes do not say who pays', pays('province', '2023-12-31'), null),
  of('from 2024 the one who decides', pays('province', '2024-01-01'), 'province, text'),
  of('the province for what the State gives', pays('state', '2025-03-10'), 'province, text'),
  of('until the amendment by the text that was read', pays('commune', '2026-09-30'), 'commune, text'),
  of('after it by the one that was not', pays('commune', '2026-10-01'), 'commune, unverified'),
];

const at = ({ document, article, clause, from, to, mark }: Citation): string => `${document} ${article ?? ''}(${clause ?? ''}) ${from}–${to ?? ''} ${mark}`;
const bases: Case[] = [
  of('each period has its basis', () => regimes.map(({ id, citations }) => `${id}: ${citations.map(at).join('; ')}`), [
    '2003: 15/2003/QH11 () 2004-07-01–2023-12-31 unverified; 06/2022/QH15 94(2) 2024-01-01–2026-09-30 text',
    '2024: 06/2022/QH15 94(1) 2024-01-01–2026-09-30 text',
    '2025: 152/2025/NĐ-CP 59(2) 2025-07-01–2027-02-28 text',
    '2026: 06/2026/QH16 3(1) 2026-10-01– second-hand',
  ]),
  of('so has the counting of days', () => [COUNTING.first, COUNTING.last].map(at), [
    'Bộ luật Dân sự 2015 (91/2015/QH13) 147() 2017-01-01– second-hand',
    'Bộ luật Dân sự 2015 (91/2015/QH13) 148() 2017-01-01– second-hand',
  ]),
  of('so has the fill-in', () => at(FILL_IN.citation), '152/2025/NĐ-CP 60(2) 2025-07-01–2027-02-28 text'),
  of('so has what began and ended', () => [...ENDED, ...NOT_YET].map(({ code, from, citations }) => `${code} ${from}: ${citations.map(at).join('; ')}`), [
    'GK_H 2025-07-01: 129/2025/NĐ-CP () 2025-07-01– second-hand',
    'HUY_HIEU 2024-01-01: 06/2022/QH15 71(2) 2024-01-01–2026-09-30 text',
    'XPTT 2024-01-01: 06/2022/QH15 29() 2024-01-01–2026-09-30 text',
  ]),
  of('levels climb from the unit to the State', () => regimes.map(({ content }) => content.levels.map(({ code, order }) => `${order} ${code}`).join(', ')), [
    '0 unit, 1 commune, 2 district, 3 province, 4 state',
    '0 unit, 1 commune, 2 district, 3 province, 4 state',
    '0 unit, 1 commune, 2 province, 3 state',
    '0 unit, 1 commune, 2 province, 3 state',
  ]),
];

const periods: Case[] = [
  of('the periods follow one another', () => regimes.map(({ id, from, to }) => `${id}: ${from ?? ''}–${to ?? ''}`), [
    '2003: –2023-12-31',
    '2024: 2024-01-01–2025-06-30',
    '2025: 2025-07-01–2026-09-30',
    '2026: 2026-10-01–',
  ]),
  of('each day has its regime', () => ['2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01'].map((day) => regimeOn(day).id), [
    '2003',
    '2024',
    '2024',
    '2025',
    '2025',
    '2026',
  ]),
  of('Decree 152 lapses after 28/02/2027 (art. 60(1)(a))', () => LAPSES, ['2027-02-28']),
  of('the documents and their days in force', () => documents.map(({ number, from, to, read }) => `${number} ${from}–${to ?? ''} ${read}`), DOCUMENTS),
];

export const dates: Case[] = [...governing, ...windows, ...names, ...payers, ...bases, ...periods];
