import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  headers: IncomingHttpHeaders;
  raw: string;
  body: { delivery: string; event: string; at: string; dossier: Record<string, unknown> };
}

/** Somebody else's program: takes webhook calls and verifies them by what docs/operations.md says, with nothing of our code. */
export class Receiver {
  readonly calls: Call[] = [];
  /** What it answers next; 200 when the list is empty. */
  readonly answers: number[] = [];
  /** How long it takes over a call before it answers. */
  slowMs = 0;
  private server: Server | undefined;
  url = '';

  async open(): Promise<this> {
    this.server = createServer((req, res) => {
      const parts: Buffer[] = [];
      req.on('data', (part: Buffer) => parts.push(part));
      req.on('end', () => {
        const raw = Buffer.concat(parts).toString();
        this.calls.push({ headers: req.headers, raw, body: JSON.parse(raw) as Call['body'] });
        const status = this.answers.shift() ?? 200;
        setTimeout(() => res.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end(), this.slowMs);
      });
    });
    await new Promise<void>((done) => this.server?.listen(0, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/vinh-danh`;
    return this;
  }

  close = (): Promise<unknown> => new Promise((done) => (this.server ? this.server.close(done) : done(undefined)));

  static verifies({ headers, raw }: Call, secret: string, now: Date): boolean {
    const timestamp = String(headers['vinh-danh-timestamp']);
    if (Math.abs(now.getTime() / 1000 - Number(timestamp)) > 300) return false;
    const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(`${timestamp}.${raw}`).digest('hex')}`);
    const given = Buffer.from(String(headers['vinh-danh-signature']));
    return expected.length === given.length && timingSafeEqual(expected, given);
  }
}
