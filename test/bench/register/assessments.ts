import { Pool } from 'pg';
import type { Land } from '../../land/land';
import { someone } from '../../land/people';
import { measure, print, type Figures } from '../figures';
import { against, load } from './peak';
import { fillRegister } from './province';

const ASKED = 1_000;
const AIM_MS = 20;

interface Stack {
  apiUrl: string;
  databaseUrl: string;
}

/** Would this teacher meet this award? Asked as the page of a new clerk asks, with a unit for its local parameters, beside a register of 200,000 awards. */
export async function assessments(land: Land, stack: Stack): Promise<void> {
  await fillRegister(land);
  const clerk = await someone(land, 'clerk', () => stack.apiUrl);
  const [unit] = await land.store.query('select code from unit where id = $1', [land.units.school]);
  const ask = (what: string, clients: number, count: number): Promise<Figures> =>
    measure(
      what,
      clients,
      Array.from({ length: count }, (_, n) => n),
      async (n, timed) => {
        const answer = await timed(() => clerk.post('/api/assessments', question(n, String(unit.code))));
        if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      },
    );
  const bareDoor = () =>
    measure(
      'reference: GET /health/live, the same door and nothing behind it',
      4,
      Array(ASKED).fill(0),
      async (_, timed) => void (await timed(() => clerk.get('/health/live'))),
    );
  await ask('warm-up', 4, 200);
  const rows = [
    await ask('POST /api/assessments', 1, ASKED),
    await ask('POST /api/assessments', 4, ASKED),
    await bareDoor(),
    await bareSelects(stack.databaseUrl),
  ];
  print(rows);
  console.log(
    `\nPOST /api/assessments: ${rows
      .slice(0, 2)
      .map((one) => `${one.clients} clients ${against(one.p95, AIM_MS, 'ms at p95')}`)
      .join(' · ')} · ${load()}`,
  );
}

/** A teacher with eight years of ratings and titles, for one of four awards. */
function question(n: number, unit: string): object {
  const years = Array.from({ length: 8 }, (_, i) => 2017 + i);
  return {
    award: ['BK_TTG', 'CSTDT', 'BK_T', 'HCLD3'][n % 4],
    ground: 'merit',
    dates: { sentOn: '2025-03-10', acceptedOn: '2025-03-12', decidedOn: null },
    unit,
    nominee: {
      kind: 'individual',
      occupation: 'official',
      years: years.map((year) => ({ year, rating: 'HTXS', initiatives: [{ level: 'base', kind: 'initiative' }], monthsInService: 12 })),
      awards: years.map((year) => ({ code: 'CSTDCS', from: `${year}-01-01`, to: `${year}-12-31`, decidedOn: `${year + 1}-01-10`, ground: 'merit' })),
      discipline: [],
      holds: [],
    },
  };
}

/** The awards of one honouree by index, straight from PostgreSQL: what one read of the register costs. */
async function bareSelects(url: string): Promise<Figures> {
  const pool = new Pool({ connectionString: url, max: 4 });
  try {
    const { rows } = await pool.query(`select id from honouree order by id limit ${ASKED}`);
    return await measure('reference: the awards of one honouree, a bare indexed select', 4, rows as { id: string }[], async ({ id }, timed) => {
      await timed(() => pool.query('select award, period_from, period_to, decided_on from award_given where honouree_id = $1 order by decided_on', [id]));
    });
  } finally {
    await pool.end();
  }
}
