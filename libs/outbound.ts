import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

/**
 * Where a webhook may go. An administrator types its address and our server calls it, so without a fence it would be a way into the house:
 * only public addresses over https, apart from the hosts that the operator has named (WEBHOOK_HOSTS).
 */
const INNER: [address: string, bits: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const INNER_6: [address: string, bits: number][] = [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];
const blocked = new BlockList();
for (const [address, bits] of INNER) blocked.addSubnet(address, bits, 'ipv4');
for (const [address, bits] of INNER_6) blocked.addSubnet(address, bits, 'ipv6');

/** Is this an address of the public net? IPv4 within IPv6 is judged as the IPv4 it is. */
export function isPublic(address: string): boolean {
  const kind = isIP(address);
  return kind !== 0 && !blocked.check(address, kind === 4 ? 'ipv4' : 'ipv6');
}

/** Why an address will not do, before anybody is asked who it is: `wrong`, `not-https`, `has-password`, `inner`; null when it may be tried. */
export function faultOf(url: string, allowed: readonly string[]): 'wrong' | 'not-https' | 'has-password' | 'inner' | null {
  if (!URL.canParse(url)) return 'wrong';
  const { protocol, username, password, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return 'wrong';
  if (username || password) return 'has-password';
  const host = bare(hostname);
  if (allowed.includes(host)) return null;
  if (protocol !== 'https:') return 'not-https';
  const named = isIP(host) !== 0;
  return (named && !isPublic(host)) || host === 'localhost' || host.endsWith('.localhost') ? 'inner' : null;
}

/**
 * The address to connect to, asked anew each time. Every address of the name must be public: one inner one among them is how a name is made to
 * point into the house. Throws when there is none, or one that is not allowed.
 */
export async function placeOf(url: string, allowed: readonly string[]): Promise<{ address: string; family: number }> {
  const fault = faultOf(url, allowed);
  if (fault) throw new Error(`address refused: ${fault}`);
  const host = bare(new URL(url).hostname);
  const found = await lookup(host, { all: true });
  const first = found[0];
  if (!first) throw new Error('address not found');
  if (!allowed.includes(host) && found.some(({ address }) => !isPublic(address))) throw new Error('address refused: inner');
  return first;
}

const bare = (hostname: string): string =>
  hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');
