import { act } from './act';
import { ADMIN, CLERK, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { openStep } from './permit';
import { isRefusal, type ActKind, type Actor, type Dossier } from './types';
import { changesOf } from './would';

const ON = '2026-10-05';
const gkx = world({ plan: planOf('GK_X', ON) });
function attempt(d: Dossier, by: Actor, kind: ActKind, payload?: unknown) {
  const result = act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload ?? goodPayload(kind, d, ON)), gkx);
  if (isRefusal(result)) throw new Error(`${kind}: ${result.sentence.en}`);
  return result;
}
const atIntake = (): Dossier => attempt(fresh('GK_X'), CLERK, 'submit').dossier;
const told = (d: Dossier, by: Actor, kind: ActKind, payload?: unknown): string[] => changesOf(d, attempt(d, by, kind, payload)).map((one) => one.vi);

it('tells what each repair changes, and nothing that it leaves as it was', () => {
  const at = atIntake();
  expect(told(at, ADMIN, 'extend', { until: '2026-12-31', reason: 'Chờ' })).toEqual([expect.stringMatching(/^Hạn: \d\d\/\d\d\/2026 → 31\/12\/2026$/)]);
  expect(told(at, ADMIN, 'reassign')).toEqual([`Người xử lý: người giữ vai trò của bước → ${OFFICERS[0]?.name}`]);
  expect(told(at, ADMIN, 'nudge')).toEqual(['Gửi lời nhắc đến người đang giữ việc.']);
  expect(told(at, ADMIN, 'retry', { reason: 'x', restart: true })).toEqual(['Đối chiếu lại tiêu chuẩn và đọc lại các tệp.', 'Khởi động lại luồng xử lý.']);
  expect(told(at, ADMIN, 'retry', { reason: 'x' })).toHaveLength(1);
});

it('tells the first of two administrators that another must agree, and the second where the dossier goes', () => {
  const asked = attempt(atIntake(), ADMIN, 'skip');
  expect(changesOf(atIntake(), asked).map((one) => one.vi)).toEqual(['Ghi đề nghị bỏ qua bước; một quản trị khác phải đồng ý.']);
  const other = { ...ADMIN, personId: 'admin-2' };
  expect(told(asked.dossier, other, 'skip')[0]).toMatch(/^Bước: .*tiếp nhận hồ sơ → .*thẩm định$/);
});

it('tells that the clock runs again', () => {
  const held = attempt(atIntake(), ADMIN, 'hold').dossier;
  expect(told(held, ADMIN, 'release')).toEqual(expect.arrayContaining(['Hồ sơ được xét tiếp, thời hạn chạy tiếp.']));
});
