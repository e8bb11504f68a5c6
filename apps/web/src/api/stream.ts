export interface Moved {
  dossierId: string;
  seq: number;
}

/** Hears of changes to what waits for me. `resync` says that something may have been missed. The browser reconnects by itself. @returns how to stop. */
export function listenToInbox(on: { moved: (it: Moved) => void; resync: () => void }): () => void {
  const stream = new EventSource('/api/stream');
  let opened = false;
  stream.addEventListener('open', () => {
    if (opened) on.resync();
    opened = true;
  });
  stream.addEventListener('inbox', (event: MessageEvent<string>) => on.moved(JSON.parse(event.data) as Moved));
  stream.addEventListener('resync', () => on.resync());
  return () => stream.close();
}
