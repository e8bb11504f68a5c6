export interface Moved {
  dossierId: string;
  seq: number;
}
interface Ears {
  moved: (it: Moved) => void;
  /** Something may have been missed. */
  resync: () => void;
}

const AGAIN_MS = 10_000;
const listeners = new Set<Ears>();
let stream: EventSource | null = null;
let again: ReturnType<typeof setTimeout> | undefined;

/** One line to the server for the whole page, however many listen: a browser opens only six to one house. */
function open(resumed: boolean): EventSource {
  const line = new EventSource('/api/stream');
  const resync = (): void => listeners.forEach((on) => on.resync());
  let opened = resumed;
  line.addEventListener('open', () => {
    if (opened) resync();
    opened = true;
  });
  line.addEventListener('inbox', (event: MessageEvent<string>) => {
    const it = JSON.parse(event.data) as Moved;
    listeners.forEach((on) => on.moved(it));
  });
  line.addEventListener('resync', resync);
  // A lost line is taken up again by the browser itself; an answer that is none (signed out, the server restarting) ends it for good.
  line.addEventListener('error', () => {
    if (line.readyState !== EventSource.CLOSED || stream !== line) return;
    again = setTimeout(() => (stream = open(true)), AGAIN_MS);
  });
  return line;
}

/** Hears of changes to what waits for me, and of new notices. @returns how to stop */
export function listenToInbox(on: Ears): () => void {
  listeners.add(on);
  stream ??= open(false);
  return () => {
    listeners.delete(on);
    if (listeners.size > 0) return;
    clearTimeout(again);
    stream?.close();
    stream = null;
  };
}
