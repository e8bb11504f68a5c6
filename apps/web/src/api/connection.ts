type Listener = () => void;

const CHECK_MS = 4000;
const listeners = new Set<Listener>();
let up = navigator.onLine;
let timer: ReturnType<typeof setTimeout> | undefined;

function set(next: boolean): void {
  if (next === up) return;
  up = next;
  listeners.forEach((tell) => tell());
  if (!up) check();
}

/** Asks again and again while the line is down; any answer at all means that it is up. */
function check(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    void fetch('/health/live', { cache: 'no-store' }).then(
      () => set(true),
      () => check(),
    );
  }, CHECK_MS);
}

window.addEventListener('offline', () => set(false));
window.addEventListener('online', () => check());

/** Is there a line to the server? Learnt from the browser and from every call made. */
export const connection = {
  isUp: (): boolean => up,
  lost: (): void => set(false),
  alive: (): void => set(true),
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
