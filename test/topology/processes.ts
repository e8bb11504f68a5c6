import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

export interface Running {
  child: ChildProcess;
  ended: Promise<number | null>;
  output: () => string;
}

/** A built program with exactly this environment, as a container would have it (PATH and HOME besides). */
export function start(command: string[], env: Record<string, string>): Running {
  const [program, ...args] = command;
  let text = '';
  const child = spawn(program === 'node' || !program ? process.execPath : program, args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-8_000)));
  return { child, ended: new Promise((done) => child.once('exit', (code) => done(code))), output: () => text };
}

/** Runs to its end; throws what it said when it failed. */
export async function runToEnd(command: string[], env: Record<string, string>): Promise<void> {
  const running = start(command, env);
  const code = await running.ended;
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${running.output()}`);
}

export async function untilReady(url: string, running: Running): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (running.child.exitCode !== null) throw new Error(`the API ended:\n${running.output()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
