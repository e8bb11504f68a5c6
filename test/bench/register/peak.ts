import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';

/** Megabytes a process had resident at most, as the kernel counted. */
export const peakMegabytes = (pid: number): number => status(pid, 'VmHWM');

/** Megabytes it has resident now. */
export const residentMegabytes = (pid: number): number => status(pid, 'VmRSS');

const status = (pid: number, line: string): number =>
  Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

/** How busy the machine was in the last minute, whoever made it so: figures without it say little. */
export const load = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`;

/** An aim and whether the figure meets it. */
export const against = (figure: number, aim: number, unit: string): string => `aim ≤ ${aim} ${unit}: ${figure <= aim ? 'met' : 'MISSED'}`;
