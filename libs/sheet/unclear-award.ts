import { awardsMeant } from './awards';
import type { RowReader } from './row-reader';

const MOST_MEANT = 5;

/** A name that several awards share is asked about, with those it may be; one that none has is not known. */
export function unclear(row: RowReader, text: string): void {
  const meant = awardsMeant(text);
  const shown = meant.slice(0, MOST_MEANT).map(({ name, code }) => `${name} (${code})`);
  if (meant.length < 2) row.error('award-unknown', row.column('award'), text);
  else row.error('award-ambiguous', row.column('award'), `${text}: ${shown.join('; ')}${meant.length > MOST_MEANT ? '…' : ''}`);
}
