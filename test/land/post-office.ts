import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  to: string;
  messageId: string;
  mail: Email;
  raw: string;
}

/** A real SMTP server as the world outside: it keeps what it is given, and can be told to refuse, to be slow or to go away. */
export class PostOffice {
  readonly letters: Letter[] = [];
  /** Addresses it refuses for good (5xx), or for now (4xx). */
  readonly gone = new Set<string>();
  readonly full = new Set<string>();
  /** How long it takes over a message before it says yes. */
  slowMs = 0;
  private server: SMTPServer | undefined;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** Opens, on the port it had before. */
  async open(): Promise<this> {
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        if (this.gone.has(address)) return done(Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 }));
        if (this.full.has(address)) return done(Object.assign(new Error('4.2.2 mailbox full'), { responseCode: 452 }));
        return done();
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => void this.take(Buffer.concat(parts), session.envelope.rcptTo[0]?.address ?? '').then(() => setTimeout(done, this.slowMs)));
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async close(): Promise<void> {
    await new Promise<void>((done) => (this.server ? this.server.close(() => done()) : done()));
  }

  private async take(raw: Buffer, to: string): Promise<void> {
    const mail = await PostalMime.parse(raw);
    this.letters.push({ to, messageId: mail.messageId ?? '', mail, raw: raw.toString() });
  }

  /** Each message once, as a reader's mailbox shows them. */
  get single(): Letter[] {
    return [...new Map(this.letters.map((letter) => [letter.messageId, letter])).values()];
  }
}
