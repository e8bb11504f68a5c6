interface Waiting {
  seq: number;
  /** When it is told at the latest, however much it goes on moving. */
  latest: number;
  due: number;
}

/**
 * Gathers what is to be told, per dossier, until the dossier rests for a moment: ten acts in a row are one word about the last. A dossier that
 * never rests is told all the same after `mostMs`. At most `inFlight` tellings at a time; the rest wait in the order they came.
 */
export class Gather {
  private readonly waiting = new Map<string, Waiting>();
  private readonly flying = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tell: (dossierId: string, seq: number) => Promise<void>,
    private readonly times: { restMs: number; mostMs: number },
    private readonly inFlight: number,
  ) {}

  add(dossierId: string, seq: number): void {
    const now = Date.now();
    const known = this.waiting.get(dossierId);
    const latest = known?.latest ?? now + this.times.mostMs;
    this.waiting.set(dossierId, { seq: Math.max(seq, known?.seq ?? 0), latest, due: Math.min(latest, now + this.times.restMs) });
    this.again();
  }

  get quiet(): boolean {
    return this.waiting.size === 0 && this.flying.size === 0;
  }

  /** Nothing more is told; what still waits is left to the sweep. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.clear();
  }

  private again(): void {
    this.timer ??= setTimeout(() => this.go(), this.times.restMs / 4);
  }

  private go(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const now = Date.now();
    for (const [dossierId, { seq, due }] of this.waiting) {
      if (this.flying.size >= this.inFlight) break;
      if (due > now || this.flying.has(dossierId)) continue;
      this.waiting.delete(dossierId);
      this.fly(dossierId, seq);
    }
    if (this.waiting.size > 0) this.again();
  }

  private fly(dossierId: string, seq: number): void {
    this.flying.add(dossierId);
    void this.tell(dossierId, seq).finally(() => {
      this.flying.delete(dossierId);
      if (this.waiting.size > 0) this.go();
    });
  }
}
