import { isIPv6 } from 'node:net';

const LONGEST = 64;
const V4_IN_V6 = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i;

/** The bucket of an address. An IPv6 host usually has a network of 2^64 addresses, so the network counts (RFC 6177). */
export function nameAddressBucket(address: string): string {
  // An address without a colon is not IPv6. This check is faster than `isIPv6` in a new process.
  if (!address.includes(':') || !isIPv6(address)) return `address:${address.slice(0, LONGEST)}`;
  const inside = V4_IN_V6.exec(address)?.[1];
  return inside === undefined ? `address:${computeNetwork(address)}::/64` : `address:${inside}`;
}

/** The first four of the eight groups, without leading zeroes. */
function computeNetwork(address: string): string {
  const [plain = ''] = address.split('%', 1);
  const [head = '', tail] = plain.split('::');
  const before = parseGroups(head);
  const after = parseGroups(tail ?? '');
  const zeroes = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeroes, ...after].slice(0, 4).join(':');
}

function parseGroups(text: string): string[] {
  if (text === '') return [];
  // An IPv4 address at the end stands for two groups, neither of which is among the first four.
  return text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [parseInt(group, 16).toString(16)]));
}
