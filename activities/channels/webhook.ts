import { createHmac } from 'node:crypto';
import { request as http } from 'node:http';
import { request as https } from 'node:https';
import { placeOf } from '../../libs/outbound';
import { webhookCall, type Store } from '../../libs/store';
import type { Channel, Outcome } from './channel';

export interface WebhookSettings {
  store: Store;
  /** Inner hosts that may be called all the same. */
  allowed: readonly string[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** About two days in all. */
const WAITS = [30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 12 * HOUR, 24 * HOUR];
const PATIENCE_MS = 10 * SECOND;

/**
 * Calls of webhooks: POST of a JSON body that says ids, code and status, signed with the webhook's secret over `<timestamp>.<body>`. A call sent
 * again has the same delivery id and the same body; only timestamp and signature are of the moment.
 */
export function webhooks({ store, allowed }: WebhookSettings): Channel {
  return {
    tries: WAITS.length + 1,
    waitMs: (attempts) => WAITS[Math.min(attempts, WAITS.length) - 1] ?? MINUTE,
    async send(one, now) {
      const call = await webhookCall(store, one.id);
      if (!call) return { is: 'skipped', reason: 'webhook-off' };
      const body = JSON.stringify({ delivery: one.id, ...call.event });
      return post(call.url, body, signed(call.secret, one.id, body, now), allowed).catch((error: Error & { code?: string }) => ({
        is: 'refused' as const,
        error: (error.code ?? error.message).slice(0, 200),
      }));
    },
  };
}

function signed(secret: string, id: string, body: string, now: Date): Record<string, string> {
  const timestamp = String(Math.floor(now.getTime() / SECOND));
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'Vinh-Danh-Delivery': id, 'Vinh-Danh-Timestamp': timestamp, 'Vinh-Danh-Signature': `sha256=${signature}` };
}

/** Connects to the address that was judged, and to no other: the name is not asked a second time, and redirects are not followed. */
async function post(url: string, body: string, headers: Record<string, string>, allowed: readonly string[]): Promise<Outcome> {
  const place = await placeOf(url, allowed);
  const status = await new Promise<number>((resolve, reject) => {
    const send = url.startsWith('https:') ? https : http;
    const lookup: NonNullable<Parameters<typeof https>[1]>['lookup'] = (_name, options, done) =>
      options.all ? done(null, [place]) : done(null, place.address, place.family);
    const going = send(url, {
      method: 'POST',
      lookup,
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'Content-Type': 'application/json; charset=utf-8', 'User-Agent': 'Vinh-Danh', 'Content-Length': Buffer.byteLength(body), ...headers },
    });
    going.on('error', reject).on('response', (answer) => {
      // Only the status counts; what else is said there is not read.
      resolve(answer.statusCode ?? 0);
      answer.destroy();
    });
    going.end(body);
  });
  if (status >= 200 && status < 300) return { is: 'sent' };
  return status === 410 ? { is: 'failed', error: 'HTTP 410' } : { is: 'refused', error: `HTTP ${status}` };
}
