import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { Advice } from './say.mjs';

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** True when nobody listens on the port, neither on this machine's own address nor on all of them. */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) if (!(await canListen(port, host))) return false;
  return true;
}

/** A free port from `first` on, or a random one below 32768: above it the kernel hands ports to outgoing connections. */
export async function freePort(first) {
  for (let tries = 0; tries < 200; tries++) {
    const port = first === undefined ? randomInt(20_000, 32_000) : first + tries;
    if (await isFree(port)) return port;
  }
  throw new Error('no free port');
}

/** The ports kept in `<dataDir>/ports.json`: the same as last time while they are free, so that bookmarks and tools go on working. */
export async function keptPorts(dataDir, wanted) {
  const file = path.join(dataDir, 'ports.json');
  let kept = {};
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    mkdirSync(dataDir, { recursive: true });
  }
  const ports = {};
  for (const [name, first] of Object.entries(wanted)) ports[name] = (await usable(kept[name])) ? kept[name] : await freePort(first);
  writeFileSync(file, `${JSON.stringify(ports, null, 2)}\n`);
  return ports;
}

const usable = async (port) => Number.isInteger(port) && (await isFree(port));

/** What to do about a port that another program has. */
export function busy(port) {
  const next = Number(port) + 1;
  return new Advice(
    `Cổng ${port} đang được chương trình khác dùng: hãy dừng chương trình đó, hoặc chạy PORT=${next} npm start.`,
    `Port ${port} is in use by another program: stop it, or run PORT=${next} npm start.`,
  );
}
