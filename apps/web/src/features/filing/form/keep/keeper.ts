import { newId, Problem } from '../../../../api';
import type { FormValues } from '../values';
import type { Kept } from './local';

export type KeepState =
  | { kind: 'still' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** On this machine only: no line, or not enough yet to open a draft. */
  | { kind: 'local'; why: 'line' | 'unnamed'; at: number }
  | { kind: 'stale'; by: string | null; at: string | null }
  | { kind: 'refused'; problem: unknown };

export interface Saved {
  version: number;
  savedAt: string | null;
}
interface Ways {
  /** Throws `Unnamed` while there is not enough to open a draft, a Problem when the server says no. */
  send(change: { changeId: string; basedOn: number; values: FormValues; made: boolean }): Promise<Saved>;
  local: { write(kept: Kept): unknown; drop(): void };
  now(): number;
  later(run: () => void, ms: number): () => void;
  /** Calls back when the line is there again. */
  whenUp(run: () => void): () => void;
  onSaved(saved: Saved): void;
}
export class Unnamed extends Error {}

const REST_MS = 1000;
const AGAIN_MS = 5000;

/**
 * Keeps what is typed: at once on this machine, and on the server when the typing rests. One change travels at a time; one whose answer did not come
 * is sent again under its own id before anything newer, so a lost answer never looks like somebody else's change.
 */
export function createKeeper(first: { basedOn: number; made: boolean; sending?: Kept['sending']; unsent?: FormValues | null }, ways: Ways) {
  let { basedOn, made } = first;
  let sending = first.sending ?? null;
  let latest: FormValues | null = first.unsent ?? null;
  let state: KeepState = { kind: 'still' };
  let running: Promise<void> | null = null;
  let stopTimer = (): void => {};
  let ended = false;
  const listeners = new Set<() => void>();

  const tell = (next: KeepState): void => {
    state = next;
    if (!ended) listeners.forEach((listener) => listener());
  };
  const keepLocal = (): void => void (latest && ways.local.write({ values: latest, basedOn, made, sending, at: ways.now() }));
  const schedule = (ms: number): void => {
    stopTimer();
    stopTimer = ways.later(() => void push(), ms);
  };
  let stopUp = (): void => {};

  async function once(): Promise<void> {
    sending ??= { changeId: newId(), values: latest! };
    keepLocal();
    const going = sending;
    const saved = await ways.send({ ...going, basedOn, made });
    [basedOn, made, sending] = [saved.version, true, null];
    if (latest === going.values) latest = null;
    ways.onSaved(saved);
    if (latest) return keepLocal();
    ways.local.drop();
    tell({ kind: 'saved', at: saved.savedAt ?? new Date(ways.now()).toISOString() });
  }

  function fail(error: unknown): void {
    const code = error instanceof Problem ? error.shape.code : null;
    if (code === 'no-connection' || code === 'busy') {
      tell({ kind: 'local', why: 'line', at: ways.now() });
      return schedule(AGAIN_MS);
    }
    sending = null;
    keepLocal();
    if (error instanceof Unnamed) return tell({ kind: 'local', why: 'unnamed', at: ways.now() });
    if (error instanceof Problem && code === 'already-decided') {
      const { decided } = error.shape;
      return tell({ kind: 'stale', by: decided?.name ?? null, at: decided?.at ?? null });
    }
    tell({ kind: 'refused', problem: error });
  }

  /** Sends until nothing is left, or something stands in the way. */
  function push(): Promise<void> {
    stopTimer();
    running ??= (async () => {
      await Promise.resolve(); // `running` stands before the first line of this can end it.
      try {
        while ((latest || sending) && state.kind !== 'stale' && !ended) {
          if (state.kind !== 'local') tell({ kind: 'saving' });
          await once();
        }
      } catch (error) {
        fail(error);
      } finally {
        running = null;
      }
    })();
    return running;
  }

  return {
    listen: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    state: (): KeepState => state,
    /** Is there a draft on the server? */
    made: (): boolean => made,
    change(values: FormValues): void {
      latest = values;
      keepLocal();
      // "Saved at" must not stand beside what is not saved yet.
      if (state.kind === 'saved' || state.kind === 'still') tell({ kind: 'saving' });
      if (state.kind !== 'stale') schedule(REST_MS);
    },
    /** Sends what is left now. @returns whether everything is on the server. */
    async flush(): Promise<boolean> {
      await push();
      if (latest && state.kind !== 'stale') await push();
      return !latest && !sending && made;
    },
    /** Another page saved a later version. */
    heard(version: number): void {
      if (version > basedOn && !running) tell({ kind: 'stale', by: null, at: null });
    },
    /** What stands here shall win over `version`. */
    takeOver(version: number, values: FormValues): Promise<void> {
      basedOn = version;
      latest = values;
      tell({ kind: 'saving' });
      return push();
    },
    begin(): void {
      ended = false;
      stopUp = ways.whenUp(() => latest && state.kind === 'local' && state.why === 'line' && void push());
      if (latest) void push();
    },
    end(): void {
      ended = true;
      stopTimer();
      stopUp();
    },
  };
}
export type Keeper = ReturnType<typeof createKeeper>;
