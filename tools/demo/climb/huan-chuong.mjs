import { randomUUID } from 'node:crypto';
import { pdf, signIn } from './http.mjs';

/** The nine, in the order in which the dossier meets them. */
const PEOPLE = {
  clerk: 'thcs-sapa.vanthu',
  districtIntake: 'thixa.tiepnhan',
  districtAppraiser: 'thixa.thamdinh',
  districtChair: 'thixa.chutich',
  provinceIntake: 'tinh.tiepnhan',
  provinceAppraiser: 'tinh.thamdinh',
  provinceChair: 'tinh.chutich',
  ministry: 'bo.tiepnhan',
  ministryAppraiser: 'bo.thamdinh',
};

const year = (n, rating) => ({ year: n, rating, monthsInService: 12, initiatives: [{ level: 'base', kind: 'initiative' }] });
const title = (n) => ({ code: 'CSTDCS', from: `${n}-01-01`, to: `${n}-12-31`, decidedOn: `${n + 1}-01-15`, ground: 'merit' });
const FACTS = {
  nominee: {
    kind: 'individual',
    occupation: 'official',
    gender: 'female',
    discipline: [],
    holds: [],
    years: [year(2019, 'HTT'), year(2020, 'HTXS'), year(2021, 'HTT'), year(2022, 'HTXS'), year(2023, 'HTXS'), year(2024, 'HTT')],
    awards: [{ code: 'BK_TTG', from: '2014-01-01', to: '2018-12-31', decidedOn: '2019-05-19', ground: 'merit' }, title(2020), title(2022), title(2023)],
  },
  period: { from: '2019-01-01', to: '2024-12-31' },
};

/** One Huân chương Lao động hạng Ba from a school in Sa Pa to the President's decision, sent before there were no districts any more. */
export async function climb() {
  const people = Object.fromEntries(await Promise.all(Object.entries(PEOPLE).map(async ([key, username]) => [key, await signIn(username)])));
  const id = await draft(people.clerk);
  await attach(people.clerk, id, 'to-trinh', 'Tờ trình 12.pdf');
  await attach(people.clerk, id, 'bao-cao-thanh-tich', 'Báo cáo thành tích.pdf');
  const act = (key, kind, on, payload) => doAct(people[key], id, kind, on, payload);
  const letter = (number, date) => ({ letter: { number, date } });

  await act('clerk', 'submit', '2025-03-10', { ...letter('12/TTr-THCS', '2025-03-10'), sentOn: '2025-03-10' });
  await act('districtIntake', 'return', '2025-03-12', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp bình xét của nhà trường' }] });
  await attach(people.clerk, id, 'bien-ban', 'Biên bản bình xét.pdf');
  await act('clerk', 'resubmit', '2025-03-14', { note: 'Đã đính kèm biên bản họp bình xét ngày 05/03/2025' });
  await act('districtIntake', 'accept', '2025-03-17', { paperOn: '2025-03-14', electronicOn: '2025-03-14' });
  await criteriaChecked(people.districtAppraiser, id);
  await act('districtAppraiser', 'appraise', '2025-03-24', { opinion: 'eligible', reasons: 'Đủ năm, đủ danh hiệu, hồ sơ hợp lệ' });
  await meeting(people.districtIntake, '88', id, '2025-03-28', 14);
  await act('districtChair', 'endorse', '2025-04-01', letter('45/TTr-UBND', '2025-04-01'));
  await act('provinceIntake', 'accept', '2025-04-04', { paperOn: '2025-04-03', electronicOn: '2025-04-02' });
  await criteriaChecked(people.provinceAppraiser, id);
  await act('provinceAppraiser', 'appraise', '2025-04-22', { opinion: 'eligible', reasons: 'Đủ tiêu chuẩn theo Điều 44 khoản 1 điểm e' });
  await meeting(people.provinceIntake, '10', id, '2025-05-06', 16);
  await act('provinceChair', 'endorse', '2025-05-09', letter('118/TTr-UBND', '2025-05-09'));
  await act('ministry', 'accept', '2025-05-14', { paperOn: '2025-05-14', electronicOn: '2025-05-13' });
  await criteriaChecked(people.ministryAppraiser, id);
  await act('ministryAppraiser', 'appraise', '2025-06-03', { opinion: 'eligible', reasons: 'Thẩm định trên hồ sơ: đủ điều kiện' });
  await act('ministry', 'record-receipt', '2025-06-06', { receivedOn: '2025-06-05', reference: 'Phiếu nhận 231' });
  await act('ministry', 'record-decision', '2025-06-16', { outcome: 'approved', decision: { number: '512/TTr-TTg', date: '2025-06-16' } });
  await act('ministry', 'record-decision', '2025-06-27', { outcome: 'approved', decision: { number: '1034/QĐ-CTN', date: '2025-06-27' } });
  await act('provinceIntake', 'notify-result', '2025-06-30', letter('301/SNV-TĐKT', '2025-06-30'));
  await story(people.clerk, id);
}

async function draft(clerk) {
  const me = await clerk.get('/api/me');
  const unitId = me.offices.find((o) => o.office === 'unit').unitId;
  const { id, code } = await clerk.post('/api/dossiers', {
    id: randomUUID(),
    unitId,
    on: '2025-03-10',
    award: 'HCLD3',
    ground: 'merit',
    nominee: { kind: 'individual', name: 'Lò Thị Hặc', position: 'Giáo viên', birthYear: 1979 },
    facts: FACTS,
    achievement:
      'Sáu năm liền dạy lớp ghép ở điểm trường xa nhất; ba sáng kiến về dạy tiếng Việt cho học sinh dân tộc thiểu số được áp dụng trong toàn thị xã.',
  });
  console.log(`\n${code} · Huân chương Lao động hạng Ba · Lò Thị Hặc, giáo viên\n`);
  return id;
}

async function attach(by, id, paper, name) {
  const form = new FormData();
  form.set('paper', paper);
  form.set('file', pdf(name), name);
  await by.post(`/api/dossiers/${id}/documents`, form);
}

async function doAct(by, id, kind, on, payload) {
  const view = await by.post(`/api/dossiers/${id}/acts`, { actId: randomUUID(), kind, on, ...payload });
  say(by, kind, on, view);
}

function say(by, kind, on, view) {
  const next = view.step
    ? `→ ${view.step.name.vi}${view.step.paused ? ' (chờ đơn vị bổ sung)' : ''}${view.step.dueOn ? `, hạn ${day(view.step.dueOn)}` : ''}`
    : '→ hoàn tất';
  console.log(`${day(on)}  ${kind.padEnd(16)} ${by.name.padEnd(18)} ${next}`);
}
const day = (d) => `${d.slice(8)}/${d.slice(5, 7)}/${d.slice(0, 4)}`;

/** The secretary uploads the minutes and records the meeting: who was there, and the votes. */
async function meeting(secretary, unitCode, id, heldOn, votesFor) {
  const unit = await secretary.get(`/api/units/${unitCode}?on=${heldOn}`);
  const form = new FormData();
  form.set('unitId', unit.id);
  form.set('paper', 'bien-ban');
  form.set('file', pdf('Biên bản họp Hội đồng'), 'Biên bản họp Hội đồng.pdf');
  const minutes = await secretary.post('/api/documents', form);
  const attendance = unit.council.map((m, i) => ({ personId: m.id, how: i === 0 ? 'wrote' : 'present' }));
  const { results } = await secretary.post('/api/meetings', {
    meetingId: randomUUID(),
    unitId: unit.id,
    heldOn,
    on: heldOn,
    attendance,
    minutesId: minutes.id,
    results: [{ dossierId: id, votes: { for: votesFor, against: attendance.length - votesFor, blank: 0 } }],
  });
  if (results[0].refusal) throw new Error(results[0].refusal.detail);
  say(secretary, 'record-meeting', heldOn, await secretary.get(`/api/dossiers/${id}`));
}

/** The criteria are checked by the workflow, not by the click: wait until its findings are there. */
async function criteriaChecked(by, id) {
  for (let i = 0; i < 300; i++) {
    const found = await by.get(`/api/dossiers/${id}/findings`);
    if (!found.pending)
      return console.log(
        `            đối chiếu tiêu chuẩn: ${{ met: 'đạt', 'not-met': 'không đạt', unknown: 'chưa rõ' }[found.verdict]}, ${found.findings.length} điểm`,
      );
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(
    'Chưa có kết quả đối chiếu tiêu chuẩn sau một phút: worker hoặc Temporal có chạy không? / No findings after a minute: are the worker and Temporal running?',
  );
}

async function story(by, id) {
  const { items } = await by.get(`/api/dossiers/${id}/timeline`);
  console.log('\nDiễn biến / timeline');
  for (const item of items) console.log(`  ${day(item.on)}  ${item.by.name}: ${item.sentence.vi}`);
  const history = await by.get(`/api/dossiers/${id}/history/verify`);
  console.log(`\nChuỗi lịch sử ${history.whole ? 'nguyên vẹn' : 'BỊ ĐỨT'}: ${history.acts} thao tác, ${history.head.slice(0, 16)}…`);
}
