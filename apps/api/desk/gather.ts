/**
 * Gathers what is to be told, per dossier, for a moment: ten acts in a row are one word about the last. At most `inFlight` tellings at a time; the
 * rest wait in the order they came.
 */
export class Gather {
  private readonly waiting = new Map<string, number>();
  private readonly flying = new Map<string, Promise<void>>();
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

  /** Forgets what still waits: it is left to the sweep. @returns when what is in flight has landed. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waiting.clear();
    await Promise.all(this.flying.values());
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
    const landed = this.tell(dossierId, seq).finally(() => {
      this.flying.delete(dossierId);
      if (this.waiting.size > 0 && !this.timer) this.go();
    });
    this.flying.set(dossierId, landed);
  }
}
