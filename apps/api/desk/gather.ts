/**
 * Gathers what is to be told, per dossier, for a moment: ten acts in a row are one word about the last. At most `inFlight` tellings at a time; the
 * rest wait in the order they came.
 */
export class Gather {
  private readonly waiting = new Map<string, number>();
  private readonly flying = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tell: (dossierId: string, seq: number) => Promise<void>,
    private readonly momentMs: number,
    private readonly inFlight: number,
  ) {}

  add(dossierId: string, seq: number): void {
    this.waiting.set(dossierId, Math.max(seq, this.waiting.get(dossierId) ?? 0));
    this.timer ??= setTimeout(() => this.go(), this.momentMs);
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

  private go(): void {
    this.timer = undefined;
    for (const [dossierId, seq] of this.waiting) {
      if (this.flying.size >= this.inFlight) return;
      if (this.flying.has(dossierId)) continue;
      this.waiting.delete(dossierId);
      this.fly(dossierId, seq);
    }
  }

  private fly(dossierId: string, seq: number): void {
    this.flying.add(dossierId);
    void this.tell(dossierId, seq).finally(() => {
      this.flying.delete(dossierId);
      if (this.waiting.size > 0 && !this.timer) this.go();
    });
  }
}
