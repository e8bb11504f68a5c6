import type { Parameter } from './parameter';
import { QUOTAS } from './quota/parameters';
import { regime, regimes } from './regimes';
import { confirmationOf } from './regimes/2026/citations';
import { awardNames } from './regimes/names';
import { FILING_ANNOUNCED, FILING_ANNOUNCED_KEY } from './filing/announce';
import { REMINDERS, LADDER } from './rungs';
import type { LevelCode, Wording } from './types';

export type { Parameter, ParameterKind } from './parameter';

const OFFICE: Record<string, Wording> = {
  intake: { vi: 'Tiếp nhận hồ sơ', en: 'Intake' },
  appraisal: { vi: 'Thẩm định', en: 'Appraisal' },
  council: { vi: 'Hội đồng họp xét', en: "The council's meeting" },
  signature: { vi: 'Ký', en: 'Signature' },
};
const LEVEL: Record<string, Wording> = {
  commune: { vi: 'cấp xã', en: 'commune' },
  district: { vi: 'cấp huyện', en: 'district' },
  province: { vi: 'cấp tỉnh', en: 'province' },
  unit: { vi: 'cơ quan, đơn vị', en: 'unit' },
  ministry: { vi: 'Bộ Nội vụ', en: 'Ministry of Home Affairs' },
};

const VOTE = 'vote.threshold.';

const days = (key: string, vi: string, en: string, levels: LevelCode[]): Parameter => ({
  key: `sla.${key}`,
  name: { vi: `Thời hạn: ${vi} (ngày làm việc)`, en: `Time limit: ${en} (working days)` },
  kind: 'working-days',
  least: 1,
  most: 250,
  levels,
  below: 'less',
});
const at = (step: string, place: string, levels: LevelCode[]): Parameter =>
  days(`${step}.${place}`, `${OFFICE[step]?.vi}, ${LEVEL[place]?.vi}`, `${OFFICE[step]?.en}, ${LEVEL[place]?.en}`, levels);
const within = (place: string): LevelCode[] => ['province', ...(place === 'province' ? [] : [place])];

const TIME_LIMITS: Parameter[] = [
  ...['commune', 'district', 'province'].flatMap((place) => Object.keys(OFFICE).map((step) => at(step, place, within(place)))),
  at('signature', 'unit', ['province']),
  at('intake', 'ministry', ['state']),
  at('appraisal', 'ministry', ['state']),
  days('appraisal.province.state', 'Thẩm định ở tỉnh, hình thức cấp Nhà nước', 'Appraisal in the province, awards of the State', ['province']),
  days(
    'appraisal.province.highest',
    'Thẩm định ở tỉnh, Huân chương Độc lập trở lên và danh hiệu anh hùng',
    'Appraisal in the province, Independence Order and above, and titles of hero',
    ['province'],
  ),
  days('result', 'Thông báo kết quả', 'Telling the result', ['province', 'district', 'commune']),
  days('result.state', 'Thông báo kết quả, hình thức cấp Nhà nước', 'Telling the result, awards of the State', ['province']),
];

/** Awards whose vote the law of some period leaves to the place, in the order of the regimes. */
const votedLocally = new Set(
  regimes
    .flatMap(({ content }) => content.routes)
    .flatMap(({ steps }) => steps)
    .flatMap(({ ballot }) => (ballot?.basis.kind === 'local' ? [ballot.basis.parameter] : [])),
);
const THRESHOLDS: Parameter[] = [...votedLocally].map((key) => {
  const { vi, en } = awardNames([key.replace(VOTE, '')]);
  return {
    key,
    name: { vi: `Tỷ lệ phiếu đồng ý trên tổng số thành viên: ${vi}`, en: `Share of all members who must agree: ${en}` },
    kind: 'share',
    least: 0.01,
    most: 1,
    levels: ['province', 'district', 'commune'],
    below: 'more',
  };
});

const quiet = (key: string, vi: string, en: string, kind: 'hour' | 'yes-no'): Parameter => ({
  key: `notice.quiet.${key}`,
  name: { vi, en },
  kind,
  least: 0,
  most: kind === 'hour' ? 23 : 1,
  levels: ['state', 'province'],
  below: 'none',
});
const QUIET: Parameter[] = [
  quiet('from', 'Không gửi thư: từ giờ', 'No mail: from hour', 'hour'),
  quiet('to', 'Không gửi thư: đến giờ', 'No mail: until hour', 'hour'),
  quiet('days', 'Không gửi thư vào ngày nghỉ (1: có, 0: không)', 'No mail on days off (1: yes, 0: no)', 'yes-no'),
];

/** From when on waiting is called too long on the board of what stands still. No law names these; they hold up nothing and decide nothing. */
const waits = (what: string, vi: string, en: string, usual: number): Parameter => ({
  key: `stuck.${what}`,
  name: { vi: `Coi là ách tắc sau: ${vi} (ngày làm việc)`, en: `Counts as stuck after: ${en} (working days)` },
  kind: 'working-days',
  least: 1,
  most: 250,
  levels: ['province'],
  below: 'none',
  usual,
});
const WAITING: Parameter[] = [
  waits('held', 'tạm dừng xét', 'on hold', 10),
  waits('returned', 'trả lại, chưa bổ sung', 'returned and unanswered', 5),
  waits('outside', 'chờ cơ quan ngoài hệ thống', 'waiting for an authority outside', 10),
];
/** What an award's procedure and its guards leave to the place. */
const OTHERS: Parameter[] = [
  { ...days('notice', 'Công khai danh sách trước khi họp xét', 'Names public before the council meets', ['province']), key: 'notice.days', below: 'more' },
  { ...days('consultation', 'Trả lời lấy ý kiến hiệp y', 'Answer to a consultation', ['province']), key: 'consultation.days' },
  {
    key: 'papers.sets',
    name: { vi: 'Số bộ hồ sơ bản giấy, hình thức dưới cấp Nhà nước', en: 'Paper sets of a dossier, awards below the State' },
    kind: 'number',
    least: 1,
    most: 10,
    levels: ['province'],
    below: 'none',
  },
  {
    key: 'guard.local-opinion',
    name: {
      vi: 'Dừng hồ sơ theo ngành dọc chưa có ý kiến đồng ý của địa phương (1: dừng, 0: cảnh báo)',
      en: 'Stop what a sector proposes without the yes of the locality (1: stops, 0: warns)',
    },
    kind: 'yes-no',
    least: 0,
    most: 1,
    levels: ['province'],
    below: 'none',
  },
];

/** Articles of the amended law that some rule rests on and that nobody here has read: a place that has read one says so. */
const AMENDED = [
  ...new Set(
    regime('2026')
      .content.awards.flatMap(({ ways }) => ways.flatMap(({ checks }) => checks))
      .concat(regime('2026').content.bars)
      .filter(({ kind }) => kind !== 'not-in-facts')
      .flatMap(({ citation }) => confirmationOf(citation) ?? []),
  ),
].sort((a, b) => Number(a.split('-').at(-1)) - Number(b.split('-').at(-1)));
const CONFIRMATIONS: Parameter[] = AMENDED.map((key) => {
  const article = key.replace('law-2026.article-', '');
  return {
    key,
    name: {
      vi: `Đã đối chiếu Điều ${article} của Luật sửa đổi năm 2026, quy định như trước (1: áp dụng, 0: chưa)`,
      en: `Article ${article} was read in the amended law of 2026 and stands as before (1: it decides, 0: not yet)`,
    },
    kind: 'yes-no',
    least: 0,
    most: 1,
    levels: ['state', 'province'],
    below: 'none',
  };
});

export const PARAMETERS: readonly Parameter[] = [
  ...TIME_LIMITS,
  ...THRESHOLDS,
  ...QUIET,
  ...WAITING,
  ...OTHERS,
  ...QUOTAS,
  ...CONFIRMATIONS,
  {
    key: 'reminders',
    name: { vi: 'Nhắc hạn trước ngày đến hạn (ngày làm việc)', en: 'Reminders before the due date (working days)' },
    kind: 'reminders',
    least: 0,
    most: 250,
    levels: ['province'],
    below: 'none',
    standing: REMINDERS,
  },
  {
    key: FILING_ANNOUNCED_KEY,
    name: { vi: 'Báo trước hạn nộp hồ sơ cho đơn vị chưa nộp (ngày làm việc)', en: 'Announcing a filing deadline to units that have not filed (working days)' },
    kind: 'reminders',
    least: 0,
    most: 250,
    levels: ['province'],
    below: 'none',
    standing: FILING_ANNOUNCED,
  },
  {
    key: 'ladder',
    name: { vi: 'Bậc báo cáo khi quá hạn', en: 'Ladder of escalation when overdue' },
    kind: 'ladder',
    least: 1,
    most: 250,
    levels: ['province'],
    below: 'none',
    standing: LADDER,
  },
];

export const parameterOf = (key: string): Parameter | undefined => PARAMETERS.find((one) => one.key === key);

/** Is this a number that the parameter may have? */
export const fitsParameter = ({ kind, least, most }: Parameter, value: unknown): value is number =>
  typeof value === 'number' && value >= least && value <= most && (kind === 'share' || kind === 'cap' || Number.isInteger(value));

/** May a level below ask for this where `above` stands? */
export const mayStand = ({ below }: Parameter, value: number, above: number | null): boolean =>
  above === null || below === 'none' || (below === 'less' ? value <= above : value >= above);
