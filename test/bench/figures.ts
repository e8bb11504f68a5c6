/** A row of the table: how many, how fast, and how long each took (milliseconds). */
export interface Figures {
  what: string;
  clients: number;
  count: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
}

const at = (sorted: number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Runs jobs with `clients` at a time; each job may time several calls through `timed`. */
export async function measure<T>(
  what: string,
  clients: number,
  jobs: T[],
  run: (job: T, timed: <R>(call: () => Promise<R>) => Promise<R>) => Promise<void>,
): Promise<Figures> {
  const took: number[] = [];
  const timed = async <R>(call: () => Promise<R>): Promise<R> => {
    const from = performance.now();
    const result = await call();
    took.push(performance.now() - from);
    return result;
  };
  const queue = [...jobs];
  const from = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let job = queue.shift(); job !== undefined; job = queue.shift()) await run(job, timed);
    }),
  );
  return figuresOf(what, clients, took, (performance.now() - from) / 1000);
}

/** The row of calls that took so many milliseconds each, in so many seconds altogether. */
export function figuresOf(what: string, clients: number, took: number[], seconds: number): Figures {
  const sorted = took.sort((a, b) => a - b);
  return { what, clients, count: sorted.length, perSecond: sorted.length / seconds, p50: at(sorted, 0.5), p95: at(sorted, 0.95), p99: at(sorted, 0.99) };
}

export function print(rows: Figures[]): void {
  const n = (x: number) => x.toFixed(1).padStart(8);
  console.log(`\n${'what'.padEnd(58)} clients   count    per s     p50      p95      p99  (ms)`);
  for (const r of rows)
    console.log(`${r.what.padEnd(58)} ${String(r.clients).padStart(7)} ${String(r.count).padStart(7)} ${n(r.perSecond)} ${n(r.p50)} ${n(r.p95)} ${n(r.p99)}`);
}
