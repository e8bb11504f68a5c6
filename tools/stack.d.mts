/** Types of stack.mjs for the tests, which are TypeScript. */
export interface StackOptions {
  dataDir: string;
  profile?: 'demo' | 'production';
  port?: number;
  uiPort?: number;
  withTemporalDb?: boolean;
  durable?: boolean;
  databaseUrl?: string;
  temporalAddress?: string;
  apps?: boolean;
  prepare?: boolean;
  supervise?: boolean;
  env?: Record<string, string>;
  onLine?: (name: string, line: string) => void;
  note?: (text: string) => void;
}

export interface Process {
  readonly name: string;
  readonly pid: number | undefined;
}

export interface Stack {
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Of the superuser; absent when the database is not our own. */
  readonly adminUrl?: string;
  readonly temporalAddress: string;
  readonly temporalUi?: string;
  readonly apiUrl: string;
  readonly ports: { postgres: number; temporal: number; temporalUi: number; mail: number; api: number };
  /** The environment with which the programs run. */
  readonly env: Record<string, string>;
  readonly procs: Readonly<Record<string, Process>>;
  start(): Promise<Stack>;
  stop(): Promise<void>;
  /** SIGKILL; the process stays down until `restart`. */
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
  /** One more process, for example a second worker: `add('worker-2', (how) => startWorker({ ...how, name: 'worker-2' }))`. */
  add(name: string, launch: (how: Launch) => Promise<unknown>): Promise<void>;
}

export interface Launch {
  env: Record<string, string>;
  track: (child: unknown) => void;
  logFile: string;
  onLine: (line: string) => void;
}

export function createStack(options: StackOptions): Stack;
export function startStack(options: StackOptions): Promise<Stack>;
