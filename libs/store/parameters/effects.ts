import { setImmediate } from 'node:timers/promises';
import { differences, isRefusal, onward, openStep, type Difference, type Refusal } from '../../dossier';
import { isNotAvailable, localValuesOn, plan, type Entered, type Parameter } from '../../rulebook';
import type { LevelCode, LocalDate, LocalValues, Plan } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Store } from '../open';
import { toDossier, type LockedDossier } from '../record/rows';
import { ancestryOf } from '../register';
import { enteredBy } from './entered';
import { judge } from './judge';
import { placeOf, type WishOf } from './set';

/** A running dossier whose way a replan would make otherwise. */
export interface Affected {
  dossier: { id: string; code: string; nominee: string };
  /** The step that is open now; its own clock is left as it runs. */
  stepId: string | null;
  differences: Difference[];
}
export interface Effects {
  /** The day the plans are compared for. */
  on: LocalDate;
  items: Affected[];
  affected: number;
  looked: number;
  /** More dossiers run under the unit than were looked at. */
  more: boolean;
}

const SHOWN = 500;
const LOOKED = 5_000;
const CHUNK = 200;
type Row = LockedDossier & { nominee: string };

/** Which running dossiers under the unit a replan would change, if this value stood. Nothing is written; refused as entering it would be. */
export async function effectsOf(store: Store, wish: WishOf): Promise<Effects | Refusal> {
  const place = await placeOf(store, wish);
  if (isRefusal(place)) return place;
  const { unitId, parameter } = place;
  const refusal = await judge(store, parameter, unitId, wish);
  if (refusal) return refusal;
  const today = vietnamDay(wish.now);
  const on = wish.from > today ? wish.from : today;
  const candidate = { key: parameter.key, value: wish.value ?? 0, data: wish.data, from: wish.from, to: wish.to ?? null };
  return compare(store, { parameter, unitId, on, add: (level) => ({ ...candidate, level }) });
}

/** Which running dossiers still go by another value than the one that stands today. */
export async function behindParameter(store: Store, it: Pick<WishOf, 'unit' | 'key' | 'personId' | 'now'>): Promise<Effects | Refusal> {
  const place = await placeOf(store, it);
  if (isRefusal(place)) return place;
  return compare(store, { ...place, on: vietnamDay(it.now) });
}

interface Question {
  parameter: Parameter;
  unitId: string;
  on: LocalDate;
  /** The value that is not entered yet, at the level its unit has above a dossier. */
  add?: (level: LevelCode) => Entered;
}

async function compare(store: Store, it: Question): Promise<Effects> {
  const planner = new Planner(store, it);
  const found: Affected[] = [];
  let [looked, last] = [0, '00000000-0000-0000-0000-000000000000'];
  for (let rows: Row[] = []; looked < LOOKED; looked += rows.length) {
    rows = await store.query(RUNNING, [it.unitId, last, CHUNK]);
    for (const row of rows) {
      const affected = await affectedBy(row, planner, it.parameter.key);
      if (affected) found.push(affected);
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < CHUNK) return { on: it.on, items: found.slice(0, SHOWN), affected: found.length, looked: looked + rows.length, more: false };
    // Others are served between two chunks.
    await setImmediate();
  }
  return { on: it.on, items: found.slice(0, SHOWN), affected: found.length, looked, more: true };
}

const RUNNING = `
  select d.id, d.code, d.unit_id, d.filing, d.plan, d.state, d.nominee_name as nominee from dossier d
   where d.unit_path && array[$1::uuid] and d.status in ('running', 'returned', 'held') and d.id > $2::uuid order by d.id limit $3`;

async function affectedBy(row: Row, planner: Planner, key: string): Promise<Affected | null> {
  const dossier = toDossier(row);
  const after = onward(dossier, await planner.planOf(row));
  if (!dossier.plan || !after) return null;
  const found = differences(dossier.plan, after, key);
  if (found.length === 0) return null;
  return { dossier: { id: row.id, code: row.code, nominee: row.nominee }, stepId: openStep(dossier)?.id ?? null, differences: found };
}

/** Plans of the day, each made once for dossiers that have everything a plan is made of in common. */
class Planner {
  private readonly places = new Map<string, { ancestry: Record<LevelCode, string>; local: LocalValues }>();
  private readonly plans = new Map<string, Plan | undefined>();

  constructor(
    private readonly store: Store,
    private readonly it: Question,
  ) {}

  async planOf({ unit_id: unitId, filing, state }: Row): Promise<Plan | undefined> {
    const { award, ground, nominee } = filing;
    const key = [unitId, award, ground, nominee.kind, state.sentOn, state.acceptedOn, state.favourable?.on, filing.facts.simplified].join();
    if (!this.plans.has(key)) {
      const { ancestry, local } = await this.place(unitId);
      const dates = { sentOn: state.sentOn ?? this.it.on, acceptedOn: state.acceptedOn, decidedOn: null };
      const made = plan({
        award,
        ground,
        nomineeKind: nominee.kind,
        dates,
        madeOn: this.it.on,
        local,
        levelsAbove: Object.keys(ancestry),
        favourable: state.favourable,
        simplified: filing.facts.simplified,
      });
      this.plans.set(key, isNotAvailable(made) ? undefined : made);
    }
    return this.plans.get(key);
  }

  private async place(unitId: string) {
    const known = this.places.get(unitId);
    if (known) return known;
    const { add, on, unitId: decider } = this.it;
    const ancestry = await ancestryOf(this.store, unitId, on);
    const level = Object.keys(ancestry).find((one) => ancestry[one] === decider);
    const entered = await enteredBy(this.store, ancestry, on);
    const rows = add && level ? [add(level), ...entered] : entered;
    const place = { ancestry, local: localValuesOn(rows, on) };
    this.places.set(unitId, place);
    return place;
  }
}
