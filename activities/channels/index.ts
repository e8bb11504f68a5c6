import type { Store } from '../../libs/store';
import type { Channels } from '../courier';
import { eMail } from './e-mail';
import { webhooks } from './webhook';

/** As the environment names them; what is left out keeps its channel closed. */
export interface ChannelSettings {
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
  PUBLIC_URL?: string | undefined;
  WEBHOOK_HOSTS: readonly string[];
}

/** Every way out of the house that the settings open. Another one: a file beside this, a line here, and its name in libs/store/deliveries/ways.ts. */
export function openChannels(settings: ChannelSettings, store: Store): Channels {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, PUBLIC_URL: publicUrl, WEBHOOK_HOSTS: allowed } = settings;
  return {
    ...(smtpUrl && from && publicUrl ? { 'e-mail': eMail({ store, smtpUrl, from, publicUrl }) } : {}),
    webhook: webhooks({ store, allowed }),
  };
}
