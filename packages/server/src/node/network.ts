import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [
    ...before,
    ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'),
    ...after,
  ];
}

/**
 * The network of an address: the first 24 bits of IPv4, the first 56 of IPv6, which is what a household or an office
 * is usually given.
 */
export function networkOf(address: string): string {
  const v4 = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(v4)) return v4.split('.').slice(0, 3).join('.');
  if (!isIPv6(address)) return 'unknown';
  const [a = '0', b = '0', c = '0', d = '0'] = groupsOf(address).map((group) =>
    Number.parseInt(group, 16).toString(16),
  );
  return [a, b, c, d.padStart(4, '0').slice(0, 2)].join(':');
}

const day = 24 * 60 * 60 * 1000;

/**
 * Names networks so that nobody can tell which they are: by a hash keyed with random bytes that live in memory alone
 * and change every day.
 */
export function networkNames(now: () => number): (address: string) => string {
  let salt = randomBytes(32);
  let since = now();
  return (address) => {
    if (Math.abs(now() - since) >= day) {
      salt = randomBytes(32);
      since = now();
    }
    return createHmac('sha256', salt).update(networkOf(address)).digest('base64url').slice(0, 22);
  };
}
