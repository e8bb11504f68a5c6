import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { keep } from './keep.mjs';
import { freePort, keptPorts } from './ports.mjs';
import { checkDatabase, startPostgres } from './postgres.mjs';
import { forgetRun, noteRun } from './run-file.mjs';
import { root, say } from './say.mjs';
import { runPrepare, startApi, startMail, startWorker } from './stack-apps.mjs';
import { checkTemporal, startTemporal } from './temporal.mjs';

/** The settings with which every program of the stack runs; what the caller gives in `env` wins. */
function environment({ dataDir, profile, env, ports, databaseUrl, temporalAddress }) {
  return {
    ...process.env,
    LOG_LEVEL: 'info',
    FILES_DIR: path.join(dataDir, 'files'),
    TEMPORAL_NAMESPACE: 'default',
    WORKFLOW_BUNDLE: path.join(root, 'dist/workflow-bundle.js'),
    WEB_DIR: path.join(root, 'dist/web'),
    ...(profile === 'demo' ? demoMail({ dataDir, ports }) : {}),
    ...env,
    DATA_DIR: dataDir,
    PROFILE: profile,
    PORT: String(ports.api),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
  };
}

/** The demo's mail goes to a server of its own, which keeps it in a folder; whoever sets SMTP_URL sends it elsewhere. */
const demoMail = ({ dataDir, ports }) => ({
  SMTP_URL: `smtp://127.0.0.1:${ports.mail}`,
  MAIL_FROM: 'Vinh Danh <vinhdanh@vinhdanh.example>',
  PUBLIC_URL: `http://localhost:${ports.api}`,
  MAIL_SINK_DIR: path.join(dataDir, 'mail'),
  MAIL_SINK_PORT: String(ports.mail),
});

async function choosePorts({ dataDir, port, uiPort }) {
  const ports = await keptPorts(dataDir, { postgres: undefined, temporal: undefined, temporalUi: uiPort, mail: undefined });
  return { ...ports, api: port ?? (await freePort()) };
}

/**
 * Everything that Vinh Danh needs, not yet started; every way of running it (start, tests, faults, bench, demo) goes through here.
 * @param {object} options
 *   dataDir: absolute folder of data, logs and notes · profile: 'demo' | 'production' · port: of the API, a free one by default ·
 *   withTemporalDb: keep Temporal's state in the folder (default) · durable: false for a database that may be lost ·
 *   databaseUrl, temporalAddress: servers that exist already, neither started nor stopped here · apps: false for the servers alone ·
 *   prepare: false to leave the database as it is · env: further settings · supervise: start again whatever ends by itself ·
 *   onLine(name, line): every line of output · note(text): what happened to the processes
 */
export function createStack(options) {
  const settings = { profile: 'demo', withTemporalDb: true, durable: true, apps: true, prepare: true, supervise: false, env: {}, uiPort: 8233, ...options };
  const { dataDir, note = () => {}, onLine = () => {} } = settings;
  const procs = {};
  let stopping = null;
  const logOf = (name) => ({ logFile: path.join(dataDir, 'logs', `${name}.log`), onLine: (line) => onLine(name, line) });
  const stack = { dataDir, procs, ports: null, env: null, databaseUrl: settings.databaseUrl, temporalAddress: settings.temporalAddress };

  function changed() {
    const running = Object.values(procs).filter((proc) => proc.child?.running);
    noteRun(
      dataDir,
      running.map(({ name, child }) => ({ name, pid: child.pid, commandLine: child.commandLine })),
    );
  }

  /** Adds one more process to the stack and waits until it is ready; stopped before those that were added earlier. */
  stack.add = async (name, launch) => {
    if (stopping) throw new Error('the stack is stopping');
    procs[name] = keep(name, (track) => launch({ track, env: stack.env, ...logOf(name) }), { supervise: settings.supervise, note, changed });
    await procs[name].start();
  };

  async function database() {
    if (settings.databaseUrl) return checkDatabase(settings.databaseUrl);
    const { durable } = settings;
    const launch = async (how) => {
      const server = await startPostgres({ dataDir, port: stack.ports.postgres, durable, ...how });
      Object.assign(stack, { databaseUrl: server.url, adminUrl: server.adminUrl });
      return server.child;
    };
    await stack.add('postgres', launch);
  }

  async function engine() {
    if (settings.temporalAddress) return checkTemporal(settings.temporalAddress, settings.env.TEMPORAL_NAMESPACE ?? 'default');
    const { temporal: port, temporalUi: uiPort } = stack.ports;
    const dbFile = settings.withTemporalDb ? path.join(dataDir, 'temporal.db') : null;
    Object.assign(stack, { temporalAddress: `127.0.0.1:${port}`, temporalUi: `http://localhost:${uiPort}` });
    await stack.add('temporal', async (how) => (await startTemporal({ port, uiPort, dbFile, ...how })).child);
  }

  async function applications() {
    if (settings.prepare) await runPrepare(stack.env, logOf('prepare'));
    if (stack.env.SMTP_URL === `smtp://127.0.0.1:${stack.ports.mail}`) await stack.add('mail', startMail);
    await stack.add('worker', startWorker);
    await stack.add('api', (how) => startApi({ ...how, url: stack.apiUrl }));
  }

  stack.start = async () => {
    mkdirSync(path.join(dataDir, 'logs'), { recursive: true });
    stack.ports = await choosePorts(settings);
    stack.apiUrl = `http://127.0.0.1:${stack.ports.api}`;
    if (!settings.temporalAddress || !settings.databaseUrl) say('khởi động PostgreSQL và Temporal', 'starting PostgreSQL and Temporal');
    await Promise.all([database(), engine()]);
    stack.env = environment({ ...settings, ...stack, env: settings.env });
    mkdirSync(stack.env.FILES_DIR, { recursive: true });
    if (settings.apps) await applications();
    return stack;
  };

  stack.stop = () => {
    stopping ??= (async () => {
      for (const proc of Object.values(procs).reverse()) await proc.stop();
      forgetRun(dataDir);
    })();
    return stopping;
  };

  const named = (name) => {
    if (!procs[name]) throw new Error(`the stack has no process ${name} of its own`);
    return procs[name];
  };
  /** SIGKILL, as a power cut would; it stays down until `restart(name)`. */
  stack.kill = (name) => named(name).kill();
  stack.restart = (name) => named(name).restart();
  return stack;
}

/** Creates and starts a stack; what was started is stopped again when a part of it does not come up. */
export async function startStack(options) {
  const stack = createStack(options);
  try {
    return await stack.start();
  } catch (error) {
    await stack.stop();
    throw error;
  }
}
