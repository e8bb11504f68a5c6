import { randomUUID } from 'node:crypto';
import { isRefusal, type Dossier, type Filing } from '../../../libs/dossier';
import { assessHeld } from '../../../libs/rulebook/held/assess-held';
import { createSubmission, fileSubmission, vietnamDay } from '../../../libs/store';
import { beyond } from '../../../libs/store/award-register/beyond';
import { who, type Land } from '../../land/land';
import { measure, print, type Figures } from '../figures';
import { birthYearOf, nameOf } from './book';
import { against, load } from './peak';
import { fillRegister } from './province';

const NOMINEES = 500;
const SECONDS = 3;

interface Asked {
  id: string;
  dossier: Dossier;
}

/** Was any of a list's 500 nominees rewarded for the same before, or is proposed by another unit? What the check of the criteria asks, for each of them. */
export async function duplicates(land: Land): Promise<void> {
  await fillRegister(land);
  const first = await filedList(land, land.units.school);
  await filedList(land, land.units.school);
  await search(land, first.slice(0, 50), 1);
  let found = 0;
  const rows = [await search(land, first, 1), await search(land, first, 4, (n) => (found += n)), await bareSelects(land, first)];
  print(rows);
  const [alone, together] = rows.map((one) => one.count / one.perSecond);
  console.log(
    `\nduplicate search for ${NOMINEES} nominees: ${alone?.toFixed(2)} s one after the other (${against(alone ?? Infinity, SECONDS, 's')}) · ${together?.toFixed(2)} s four at a time (${against(together ?? Infinity, SECONDS, 's')}) · ${found} duplicates shown · ${load()}`,
  );
}

/** A letter of 500 people of the register, filed through the one door. */
async function filedList(land: Land, unitId: string): Promise<Asked[]> {
  const now = new Date();
  const [id, personId, sentOn] = [randomUUID(), who(land, 'clerk'), vietnamDay(now)];
  const filings = Array.from({ length: NOMINEES }, (_, place) => ({ place, filing: filing(place * 7, unitId, Number(sentOn.slice(0, 4)) - 1) }));
  const made = await createSubmission(land.store, { id, personId, unitId, letter: { number: '12/TTr', date: sentOn }, sentOn, filings, now });
  if (isRefusal(made)) throw new Error(made.sentence.en);
  const filed = await fileSubmission(land.store, { id, personId, now });
  if (isRefusal(filed) || filed.results.some((one) => one.refusal)) throw new Error('the list was not filed');
  const rows: { id: string; filing: Filing }[] = await land.store.query(`select id, filing from dossier where submission_id = $1`, [id]);
  return rows.map((row) => ({ id: row.id, dossier: { filing: row.filing, sentOn } as Dossier }));
}

const filing = (person: number, unitId: string, year: number): Filing => ({
  award: 'GK_X',
  ground: 'merit',
  unitId,
  nominee: { kind: 'individual', name: nameOf(person), birthYear: birthYearOf(person) },
  facts: { nominee: { kind: 'individual', occupation: 'official', years: [{ year, rating: 'HTXS' }], discipline: [], holds: [] } },
});

const search = (land: Land, list: Asked[], clients: number, told: (found: number) => void = () => undefined): Promise<Figures> =>
  measure(`duplicate search, one nominee of the list`, clients, list, async ({ id, dossier }, timed) => {
    const { award, ground, facts } = dossier.filing;
    const dates = { sentOn: dossier.sentOn ?? '', acceptedOn: null, decidedOn: null };
    const result = await timed(async () => assessHeld({ award, ground, dates, facts }, await beyond(land.store, id, dossier)));
    if ('findings' in result) told(result.findings.filter((one) => one.criterion === 'duplicate').length);
  });

/** Those of one name by index, straight through the same pool. */
const bareSelects = (land: Land, list: Asked[]): Promise<Figures> =>
  measure('reference: those of one name, a bare indexed select', 1, list, async ({ dossier }, timed) => {
    const name = dossier.filing.nominee.name.toLocaleLowerCase('vi');
    await timed(() => land.store.query('select id, birth_year, unit_id from honouree where exact_key = $1 and kind = $2', [name, 'individual']));
  });
