import { connection } from './connection';
import { Problem, type ProblemShape } from './problem';

/** Signs in again over the page. true: the same person is back, send again; false: somebody else, or given up. */
type SignInAgain = () => Promise<boolean>;
let signInAgain: SignInAgain | null = null;
export const whenSignedOut = (ask: SignInAgain | null): void => {
  signInAgain = ask;
};

/** Calls that ask who is there, or say so, meet a 401 themselves. */
const OWN_401 = ['/api/me', '/api/sign-in', '/api/sign-out'];

const language = (): string => document.documentElement.lang || 'vi';

/**
 * The one way out to the server; the generated client calls it. A 401 waits for a new sign-in and sends again (writes carry an id of the
 * client's making, so nothing happens twice).
 * @throws Problem, always with a code; `no-connection` when no answer came.
 */
export async function send<T>(url: string, init: RequestInit = {}): Promise<T> {
  const answer = await ask(url, init);
  if (answer.status === 401 && signInAgain && !OWN_401.includes(url.split('?')[0] ?? '') && (await signInAgain())) return read<T>(await ask(url, init));
  return read<T>(answer);
}

async function ask(url: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(url, {
      ...init,
      credentials: 'same-origin',
      headers: { ...(init.headers as Record<string, string>), 'Accept-Language': language() },
    });
    connection.alive();
    return answer;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    connection.lost();
    throw new Problem({ status: 0, code: 'no-connection', detail: '' });
  }
}

async function read<T>(answer: Response): Promise<T> {
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  if (answer.ok && !isJson && answer.status !== 204) return (await answer.blob()) as T;
  const text = answer.status === 204 ? '' : await answer.text();
  const body: unknown = text && isJson ? JSON.parse(text) : undefined;
  if (answer.ok) return body as T;
  const known =
    body && typeof body === 'object' && 'code' in body
      ? (body as ProblemShape)
      : { code: answer.status === 401 ? ('not-signed-in' as const) : ('internal' as const), detail: '' };
  throw new Problem({ ...known, status: answer.status });
}
