import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Ports that news is served on. */
const WEB_PORTS = new Set(['', '80', '443', '8080', '8443']);

/** IPv6 that is routed at all: https://www.iana.org/assignments/ipv6-address-space */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by number, yet the inside of a cloud: Azure's channel to its machines, beside 169.254.169.254. */
const CLOUD_INSIDE = new Set(['168.63.129.16']);

/**
 * Names that stand for this machine or its own network: https://www.iana.org/assignments/special-use-domain-names and
 * `internal`, which ICANN reserved for private use. Nobody's name server is asked for them.
 */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion)\.?$/;

/** Resolves a host name to all its addresses; Node's own unless a test gives another. */
export type Resolve = (
  host: string,
  callback: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** Thrown into a connection that would have gone to an address outside of the public internet. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

export interface AddressPolicy {
  /** True for the demo and the tests, whose servers are on this machine. */
  readonly allowLoopback: boolean;
  readonly resolve?: Resolve;
}

/**
 * Whether an IP address may be connected to: public unicast only, so no private, loopback, link-local,
 * multicast, documentation, shared, reserved, IPv4-mapped, NAT64, 6to4 or Teredo address
 * (https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 counterpart).
 */
export function isAllowedAddress(address: string, policy: AddressPolicy): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.parse(address);
  const range = ip.range();
  if (range === 'loopback') return policy.allowLoopback;
  if (range !== 'unicast' || CLOUD_INSIDE.has(ip.toString())) return false;
  return ip.kind() === 'ipv4' || ip.match(GLOBAL_UNICAST);
}

/**
 * Why a URL may not be asked for, before any name is resolved; null where it may. The name's addresses are
 * checked when the connection is made, by `guardedLookup`.
 */
export function refusal(url: URL, policy: AddressPolicy): 'bad-url' | 'forbidden-address' | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'bad-url';
  if (url.username !== '' || url.password !== '') return 'bad-url';
  // The URL parser has written decimal, octal and hexadecimal IPv4 hosts as dotted quads already.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = ipaddr.isValid(host);
  if (isLiteral && !isAllowedAddress(host, policy)) return 'forbidden-address';
  const isLocal = /^localhost\.?$/.test(host) || (isLiteral && ipaddr.parse(host).range() === 'loopback');
  if (policy.allowLoopback && isLocal) return null;
  if (LOCAL_NAME.test(host)) return 'forbidden-address';
  return WEB_PORTS.has(url.port) ? null : 'forbidden-address';
}

/**
 * A `lookup` for net.connect that resolves, checks, and hands on the very addresses that it checked: a name
 * that answers differently the next time changes nothing. One bad address among good ones refuses the name.
 */
export function guardedLookup(policy: AddressPolicy): LookupFunction {
  const resolve = policy.resolve ?? resolveBySystem;
  return (host, options, callback) => {
    resolve(host, (error, addresses) => {
      if (error !== null) {
        callback(error, []);
        return;
      }
      const bad = addresses.find(({ address }) => !isAllowedAddress(address, policy));
      const [first] = addresses;
      if (bad !== undefined) callback(new ForbiddenAddressError(`${host} is at ${bad.address}`), []);
      else if (first === undefined) callback(new ForbiddenAddressError(`${host} has no address`), []);
      else if (options.all === true) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}

const resolveBySystem: Resolve = (host, callback) => systemLookup(host, { all: true }, callback);
