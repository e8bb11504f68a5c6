import type { ListRow, Submission } from '../../../api';
import { countBy, shows, stateOf, withRows } from './state';

const row = (place: number, more: Partial<ListRow> = {}): ListRow => ({
  place,
  sheet: 'Cá nhân',
  row: place + 5,
  kind: 'individual',
  name: `Người ${place}`,
  award: 'BK_T',
  errors: [],
  warnings: [],
  mended: false,
  dossier: null,
  ...more,
});
const fault = { sheet: 'Cá nhân', row: 5, column: 'C', path: 'Cá nhân!C5', code: 'date-unreadable', detail: '', mend: '' };
const dossier = (status: string) => ({ id: 'a', code: 'HS-1', status, late: false });
const rows = [row(0), row(1, { errors: [fault] }), row(2, { dossier: dossier('draft') }), row(3, { dossier: dossier('running') })];

it('tells wrong, waiting and filed rows apart, each row once', () => {
  expect(rows.map(stateOf)).toEqual(['ready', 'faulty', 'ready', 'filed']);
  expect(countBy(rows)).toEqual({ all: 4, faulty: 1, ready: 2, filed: 1 });
  expect(rows.filter((one) => shows('ready', one)).map((one) => one.place)).toEqual([0, 2]);
});

it('puts rows that were told anew in their places, and does not forget their dossiers', () => {
  const list = { report: { good: 3, faulty: 1, fileErrors: [], notes: [], rows } } as unknown as Submission;
  const now = withRows(list, [row(1, { mended: true }), row(3, { name: 'Tên mới' })]).report!.rows;
  expect(now.map((one) => [one.name, one.mended, one.dossier?.status])).toEqual([
    ['Người 0', false, undefined],
    ['Người 1', true, undefined],
    ['Người 2', false, 'draft'],
    ['Tên mới', false, 'running'],
  ]);
});
