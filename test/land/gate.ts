import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a server that can be shut and opened again: who goes through it finds nobody there while it is shut. */
export class Gate {
  private server: Server | undefined;
  private port = 0;
  private readonly through = new Set<Socket>();

  constructor(private readonly to: string) {}

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  /** Opens, on the port it had before. */
  async open(): Promise<this> {
    const [host, port] = this.to.split(':');
    const server = createServer((from) => {
      const onward = connect(Number(port), host);
      for (const [one, other] of [
        [from, onward],
        [onward, from],
      ] as const) {
        this.through.add(one);
        one.on('error', () => other.destroy());
        one.on('close', () => this.through.delete(one));
        one.pipe(other);
      }
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
    return this;
  }

  async shut(): Promise<void> {
    const closed = new Promise<void>((done) => (this.server ? this.server.close(() => done()) : done()));
    for (const one of this.through) one.destroy();
    await closed;
  }
}
