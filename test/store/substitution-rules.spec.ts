import { randomUUID } from 'node:crypto';
import { isRefusal, type Refusal } from '../../libs/dossier';
import { addDays } from '../../libs/rulebook';
import { endSubstitution, vietnamDay } from '../../libs/store';
import { absence } from '../land/absence';
import { makeLand, who, type Land } from '../land/land';

const NOW = new Date();
const TODAY = vietnamDay(NOW);
let land: Land;
beforeEach(async () => {
  land = await makeLand(land?.store);
});
afterAll(() => land.store.destroy());

type Over = Parameters<typeof absence>[3];
const rule = (person: string, substitute: string | null, over: Over = {}) => absence(land, person, substitute, over);
async function made(...it: Parameters<typeof rule>): Promise<string> {
  const done = await rule(...it);
  if (isRefusal(done)) throw new Error(done.sentence.en);
  return done.id;
}

describe('a rule is refused', () => {
  it('that would close a circle, with the names in order', async () => {
    await made('commune-appraiser', 'commune-desk');
    await made('commune-desk', 'commune-head');
    const refused = await rule('commune-head', 'commune-appraiser');
    expect(refused).toMatchObject({ refused: 'incomplete', errors: [{ path: 'substituteId', code: 'circle' }] });
    expect((refused as Refusal).sentence.vi).toContain('Người commune-head → Người commune-appraiser → Người commune-desk → Người commune-head');
    expect(await rule('commune-head', 'commune-appraiser', { from: addDays(TODAY, 6), to: null })).toMatchObject({ id: expect.any(String) });
  });

  it('by two at one moment that together would close one: only one is saved', async () => {
    const both = await Promise.all([rule('commune-appraiser', 'commune-desk'), rule('commune-desk', 'commune-appraiser')]);
    expect(both.filter((one) => isRefusal(one))).toHaveLength(1);
  });

  it('that is backdated, ends before it begins, names somebody of another unit, or is for others by who is neither head nor administrator', async () => {
    expect(await rule('commune-appraiser', 'commune-desk', { from: addDays(TODAY, -1) })).toMatchObject({ errors: [{ path: 'from' }] });
    expect(await rule('commune-appraiser', 'commune-desk', { to: addDays(TODAY, -1) })).toMatchObject({ errors: [{ path: 'to' }] });
    expect(await rule('commune-appraiser', 'province-desk')).toMatchObject({ errors: [{ path: 'substituteId' }] });
    expect(await rule('commune-appraiser', 'commune-desk', { award: 'XYZ' })).toMatchObject({ errors: [{ path: 'award' }] });
    expect(await rule('commune-appraiser', 'commune-desk', { role: 'chair' })).toMatchObject({ errors: [{ path: 'officeId' }] });
    expect(await rule('commune-appraiser', 'commune-desk', { byId: who(land, 'commune-desk') })).toMatchObject({ refused: 'outside-your-jurisdiction' });
    expect(await rule('commune-chair', 'commune-desk', { byId: who(land, 'commune-head') })).toMatchObject({ refused: 'outside-your-jurisdiction' });
    expect(await rule('commune-appraiser', 'commune-head', { byId: who(land, 'commune-head') })).toMatchObject({ refused: 'separation-of-duties' });
    expect(await rule('commune-appraiser', 'commune-desk', { byId: who(land, 'commune-head') })).toMatchObject({ id: expect.any(String) });
    expect(await rule('commune-desk', 'commune-intake', { byId: who(land, 'admin') })).toMatchObject({ id: expect.any(String) });
  });

  it('and the same sent again is one rule', async () => {
    const id = randomUUID();
    expect([await rule('commune-appraiser', 'commune-desk', { id }), await rule('commune-appraiser', 'commune-desk', { id })]).toEqual([{ id }, { id }]);
    expect(await rule('commune-appraiser', 'commune-intake', { id })).toMatchObject({ refused: 'incomplete' });
    const end = () => endSubstitution(land.store, { id, byId: who(land, 'commune-appraiser'), now: NOW });
    expect([await end(), await end()]).toEqual([
      { id, endedOn: TODAY },
      { id, endedOn: TODAY },
    ]);
    expect(await endSubstitution(land.store, { id, byId: who(land, 'commune-desk'), now: NOW })).toMatchObject({ refused: 'outside-your-jurisdiction' });
    expect(await endSubstitution(land.store, { id: randomUUID(), byId: who(land, 'admin'), now: NOW })).toMatchObject({ refused: 'unknown' });
  });
});
