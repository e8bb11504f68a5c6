import { createHash } from 'node:crypto';

const SPACE = Buffer.from('6f1c9d0e4b7a5c2f8e3d1a0b2c4d6e8f', 'hex');

/** The id of a demo row, made from what it is (RFC 9562, version 5): loading twice gives the same rows. */
export function id(...name) {
  const bytes = createHash('sha1').update(SPACE).update(name.join('\u001f')).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const unitId = (code) => id('unit', code);
/** No two people of the demo share a name, so the name is the person's key. */
export const personId = (name) => id('person', name);
export const officeId = (code, kind, from) => id('office', code, kind, from);
