import { randomUUID } from 'node:crypto';
import { openChannels } from '../../activities/channels';
import type { Channel } from '../../activities/channels/channel';
import { sendRound, type Round } from '../../activities/courier';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { record, sayChannel } from '../../libs/store';
import { makeDraft, makeLand, who, type Land } from '../land/land';
import { PostOffice } from '../land/post-office';
import { ownDatabase, type OwnDatabase } from '../workflow/database';

export const MINUTE = 60_000;
/** An instant by the clock of Vietnam. */
export const vn = (text: string): Date => new Date(`${text}+07:00`);
const DAY = '2026-11-16';
export const MONDAY = vn(`${DAY}T09:00:00`);

/** A land whose people have addresses, a mail server that keeps what it gets, and a hand on the clock. */
export class MailStage {
  now = MONDAY;
  private constructor(
    readonly database: OwnDatabase,
    readonly land: Land,
    readonly office: PostOffice,
  ) {}

  static async open(): Promise<MailStage> {
    const [database, office] = await Promise.all([ownDatabase(), new PostOffice().open()]);
    const land = await makeLand(database.store);
    await land.store.query(`update person set email = 'nguoi-' || left(id::text, 8) || '@vi-du.example'`);
    return new MailStage(database, land, office);
  }
  async close(): Promise<void> {
    await this.office.close();
    await this.database.drop();
  }
  /** Monday morning, nothing on its way, the channel up. */
  async clear(): Promise<void> {
    this.now = MONDAY;
    await this.land.store.query('delete from delivery');
    await sayChannel(this.land.store, { name: 'e-mail', state: 'up', now: this.now });
    this.office.letters.length = 0;
  }

  channel(): Channel {
    const settings = {
      SMTP_URL: this.office.url,
      MAIL_FROM: 'Vinh Danh <vinhdanh@laocai.example>',
      PUBLIC_URL: 'https://khenthuong.laocai.example',
      WEBHOOK_HOSTS: [],
    };
    return openChannels(settings, this.land.store)['e-mail']!;
  }
  round = (channel = this.channel()): Promise<Round> =>
    sendRound({ store: this.land.store, channel, name: 'e-mail', now: () => this.now, alive: () => undefined });
  address = async (key: string): Promise<string> => (await this.land.store.query('select email from person where id = $1', [who(this.land, key)]))[0].email;
  rows = (where = 'true'): Promise<Record<string, string>[]> => this.land.store.query(`select * from delivery where ${where} order by id`);

  async act(dossierId: string, by: string, kind: ActKind, payload: unknown): Promise<void> {
    const done = await record(this.land.store, { actor: who(this.land, by), actId: randomUUID(), dossierId, kind, payload, now: this.now });
    if (isRefusal(done)) throw new Error(done.sentence.en);
  }
  submitted = async (): Promise<string> => {
    const id = await makeDraft(this.land);
    await this.act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: DAY }, sentOn: DAY });
    return id;
  };
  returned = async (): Promise<string> => {
    const id = await this.submitted();
    await this.act(id, 'commune-intake', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] });
    return id;
  };
}
