import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

const NAME = /^([0-9a-f]{32})\.eml$/;
export const MAIL_ID = /^[0-9a-f]{32}$/;
/** What a mail program acts on, beside who and what. */
const TOLD = ['message-id', 'auto-submitted', 'list-unsubscribe', 'list-unsubscribe-post'];

export interface SinkMail {
  id: string;
  at: string;
  to: string;
  subject: string;
}
export interface SinkLetter extends SinkMail {
  from: string;
  text: string;
  html: string;
  headers: { name: string; value: string }[];
}

/** The mails that the demo's server kept, newest first; after the one with id `after`, if that is given. */
export async function listMails(
  folder: string,
  { limit, after }: { limit: number; after?: string },
): Promise<{ items: SinkMail[]; nextCursor: string | null }> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const kept = await Promise.all(ids.map(async (id) => ({ id, at: (await stat(fileOf(folder, id))).mtime })));
  const sorted = kept.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1));
  const from = after ? sorted.findIndex((one) => one.id === after) + 1 : 0;
  const shown = sorted.slice(from, from + limit);
  const items = await Promise.all(shown.map(async ({ id, at }) => about(id, at, await parsed(folder, id))));
  return { items, nextCursor: sorted.length > from + limit ? (shown.at(-1)?.id ?? null) : null };
}

/** One mail as it went over the wire; null when there is none of this id. */
export async function readMail(folder: string, id: string): Promise<SinkLetter | null> {
  const file = await stat(fileOf(folder, id)).catch(() => null);
  if (!file) return null;
  const mail = await parsed(folder, id);
  const headers = mail.headers.filter(({ key }) => TOLD.includes(key)).map(({ originalKey, value }) => ({ name: originalKey, value }));
  return { ...about(id, file.mtime, mail), from: person(mail.from), text: mail.text ?? '', html: mail.html ?? '', headers };
}

const fileOf = (folder: string, id: string): string => join(folder, `${id}.eml`);
const parsed = async (folder: string, id: string): Promise<Email> => PostalMime.parse(await readFile(fileOf(folder, id)));
const person = (one: Email['from']): string => (one ? [one.name, one.address && `<${one.address}>`].filter(Boolean).join(' ') : '');
const about = (id: string, at: Date, mail: Email): SinkMail => ({
  id,
  at: at.toISOString(),
  to: (mail.to ?? []).map(person).join(', '),
  subject: mail.subject ?? '',
});
