export interface Moved {
  dossierId: string;
  seq: number;
}
interface Ears {
  moved: (it: Moved) => void;
  /** Something may have been missed. */
  resync: () => void;
}

const listeners = new Set<Ears>();
let stream: EventSource | null = null;

/** One line to the server for the whole page, however many listen: a browser opens only six to one house. It reconnects by itself. */
function open(): EventSource {
  const line = new EventSource('/api/stream');
  let opened = false;
  const resync = (): void => listeners.forEach((on) => on.resync());
  line.addEventListener('open', () => {
    if (opened) resync();
    opened = true;
  });
  line.addEventListener('inbox', (event: MessageEvent<string>) => {
    const it = JSON.parse(event.data) as Moved;
    listeners.forEach((on) => on.moved(it));
  });
  line.addEventListener('resync', resync);
  return line;
}

/** Hears of changes to what waits for me, and of new notices. @returns how to stop */
export function listenToInbox(on: Ears): () => void {
  listeners.add(on);
  stream ??= open();
  return () => {
    listeners.delete(on);
    if (listeners.size > 0) return;
    stream?.close();
    stream = null;
  };
}
