/** What the addresses of the two queues carry. */
export interface QueueSearch {
  award?: string | undefined;
  council?: string | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
export const queueSearch = (raw: Record<string, unknown>): QueueSearch => ({ award: text(raw['award']), council: text(raw['council']) });
