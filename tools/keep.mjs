import { rest } from './say.mjs';

const LONGEST = 30_000;
const STEADY = 60_000;

/**
 * Keeps one process of the stack: starts it, and when `supervise` starts it again whenever it ends without being asked to,
 * waiting longer each time (0.5 s up to 30 s; from the beginning again once it has lived a minute).
 * @param launch async (track) → child handle, resolved when the process is ready; it calls `track(child)` as soon as it is spawned,
 *   so that a stop in the middle of a start reaches it
 * @param {{supervise: boolean, note: (text: string) => void, changed: () => void}} options
 */
export function keep(name, launch, { supervise, note, changed }) {
  const state = { child: null, wanted: false, wait: 500 };

  async function up() {
    state.wanted = true;
    const since = Date.now();
    const child = await launch(track);
    void child.exited.then((reason) => fell(child, reason, since));
  }

  function track(child) {
    state.child = child;
    if (!state.wanted) void child.stop();
    changed();
  }

  async function fell(child, reason, since) {
    if (state.child === child) state.child = null;
    if (!state.wanted || !supervise) return;
    if (Date.now() - since > STEADY) state.wait = 500;
    while (state.wanted && state.child === null) {
      note(`${name} đã dừng (${reason}), chạy lại sau ${state.wait / 1000} giây · ${name} ended, starting again in ${state.wait / 1000} s`);
      await rest(state.wait);
      state.wait = Math.min(state.wait * 2, LONGEST);
      if (!state.wanted) return;
      try {
        await up();
        note(`${name} đã chạy lại · ${name} is back`);
      } catch (error) {
        state.child = null;
        reason = error.message.split('\n')[0];
      }
    }
  }

  async function down(how) {
    state.wanted = false;
    await state.child?.[how]();
    state.child = null;
    changed();
  }

  return {
    name,
    get pid() {
      return state.child?.pid;
    },
    get child() {
      return state.child;
    },
    start: up,
    stop: () => down('stop'),
    kill: () => down('kill'),
    restart: async () => {
      await down('stop');
      await up();
    },
  };
}
