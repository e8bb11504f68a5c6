const BYTES = 32;

/** A new secret for a webhook, made in this browser: shown to who made it, kept by the server to sign with, and never shown again. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
