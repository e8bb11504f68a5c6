import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer';
import { addressee, digestLetter, mailableFrom, markAddress, noticeLetter, vietnamDay, type Addressee, type Claimed, type Store } from '../../libs/store';
import type { Mail } from '../wording/layout';
import { digestMail, noticeMail } from '../wording/mails';
import type { Channel, Outcome } from './channel';

export interface MailSettings {
  store: Store;
  /** smtp:// or smtps://, with user and password where the server wants them. */
  smtpUrl: string;
  from: string;
  /** Where people open the pages. */
  publicUrl: string;
}

const MINUTE = 60_000;
const WAITS = [1, 2, 5, 10, 30, 60, 120].map((minutes) => minutes * MINUTE);
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface Letter extends Mail {
  to: Addressee;
  headers: Record<string, string>;
}

/** Mail by SMTP. A message carries the same Message-ID however often it is sent, so a receiver can tell a repeat. */
export function eMail(it: MailSettings): Channel {
  const transport = createTransport({ url: it.smtpUrl, ...TIMEOUTS });
  const domain = /@([^\s>]+)/.exec(it.from)?.[1] ?? 'localhost';
  return {
    tries: 40,
    waitMs: (attempts) => WAITS[Math.min(attempts, WAITS.length) - 1] ?? MINUTE,
    async send(one, now) {
      const quiet = await mailableFrom(it.store, one.personId ?? '', now, vietnamDay(now));
      if (quiet) return { is: 'later', at: quiet };
      const letter = await letterOf(it, one);
      if (!letter) return { is: 'skipped', reason: 'nothing-to-tell' };
      if (!letter.to.email) return { is: 'skipped', reason: 'no-address' };
      const name = one.digestOn ? `digest-${one.id}` : `notice-${one.noticeId}`;
      return hand(it, transport, letter as Letter & { to: { email: string } }, `<${name}@${domain}>`, now);
    },
  };
}

async function letterOf({ store, publicUrl }: MailSettings, one: Claimed): Promise<Letter | null> {
  const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  if (one.noticeId) {
    const letter = await noticeLetter(store, one.noticeId);
    const mail = letter && noticeMail(letter, publicUrl);
    return mail && { ...mail, to: letter.to, headers: automatic };
  }
  const to = one.personId && one.digestOn ? await addressee(store, one.personId) : null;
  const letter = to && (await digestLetter(store, { id: one.id, personId: to.personId, day: one.digestOn! }));
  const mail = letter && digestMail(letter, publicUrl);
  if (!mail) return null;
  // A digest can be ended with one click (RFC 8058). A mail about a duty cannot: only the person's settings change that.
  const end = `${publicUrl.replace(/\/$/, '')}/api/notices/digest-off/${letter.token}`;
  return { ...mail, to, headers: { ...automatic, 'List-Unsubscribe': `<${end}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } };
}

async function hand(
  it: MailSettings,
  transport: Transporter<SentMessageInfo>,
  letter: Letter & { to: { email: string } },
  messageId: string,
  now: Date,
): Promise<Outcome> {
  const { to, subject, text, html, headers } = letter;
  try {
    await transport.sendMail({ from: it.from, to: { name: to.name, address: to.email }, subject, text, html, headers, messageId, date: now });
    return { is: 'sent' };
  } catch (error) {
    const outcome = judged(error as SmtpError);
    if (outcome.is === 'bounced') await markAddress(it.store, { personId: to.personId, email: to.email, error: outcome.error, now });
    return outcome;
  }
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
}

/** What an SMTP error means: the address is wrong for good (5xx to RCPT), the message is not taken, or the server is not there for us. */
function judged({ code, command, responseCode, response, message }: SmtpError): Outcome {
  // The server's answer may repeat the address; what is kept for the pages does not.
  const error = (response ?? message).replace(/[^\s<>"]+@[^\s<>"]+/g, '…').slice(0, 300);
  if (code === 'EENVELOPE' && !responseCode && /recipient/i.test(message)) return { is: 'bounced', error };
  if (command === 'RCPT TO' && responseCode) return responseCode >= 500 ? { is: 'bounced', error } : { is: 'refused', error };
  if (code === 'EMESSAGE' || (command === 'DATA' && responseCode)) return (responseCode ?? 0) >= 500 ? { is: 'failed', error } : { is: 'refused', error };
  return { is: 'down', error };
}
