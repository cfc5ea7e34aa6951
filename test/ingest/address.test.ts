import type { LookupAddress } from 'node:dns';
import { describe, expect, it } from 'vitest';
import { guardedLookup, isAllowedAddress, refusal, type Resolve } from '../../src/ingest/address.ts';

const strict = { allowLoopback: false };
const demo = { allowLoopback: true };

/** One of each special range of the IANA registries, and the forms that hide an IPv4 address in an IPv6 one. */
const FORBIDDEN = [
  ['0.0.0.0', 'this network'],
  ['10.1.2.3', 'private'],
  ['100.64.0.1', 'shared'],
  ['127.0.0.1', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['169.254.169.254', 'link-local, where clouds keep their secrets'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['192.0.0.8', 'protocol assignments'],
  ['192.0.2.1', 'documentation'],
  ['192.88.99.1', '6to4 relay'],
  ['192.168.1.1', 'private'],
  ['198.18.0.1', 'benchmarking'],
  ['198.51.100.1', 'documentation'],
  ['203.0.113.1', 'documentation'],
  ['224.0.0.1', 'multicast'],
  ['240.0.0.1', 'reserved'],
  ['255.255.255.255', 'broadcast'],
  ['::', 'unspecified'],
  ['::1', 'loopback'],
  ['::127.0.0.1', 'IPv4-compatible'],
  ['::ffff:10.0.0.1', 'IPv4-mapped'],
  ['::ffff:7f00:1', 'IPv4-mapped'],
  ['::ffff:8.8.8.8', 'IPv4-mapped, though public'],
  ['::ffff:0:7f00:1', 'IPv4-translated'],
  ['64:ff9b::7f00:1', 'NAT64'],
  ['64:ff9b:1::1', 'local NAT64'],
  ['100::1', 'discard'],
  ['2001::1', 'Teredo'],
  ['2001:db8::1', 'documentation'],
  ['2002:7f00:1::', '6to4'],
  ['3fff::1', 'documentation'],
  ['5f00::1', 'segment routing'],
  ['fc00::1', 'unique local'],
  ['fd12:3456::1', 'unique local'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local with a zone'],
  ['fec0::1', 'site-local'],
  ['ff02::1', 'multicast'],
  ['4000::1', 'not allocated'],
  ['0.1.2.3', 'this network'],
  ['100.100.100.200', 'shared, where a cloud keeps its secrets'],
  ['168.63.129.16', 'a cloud’s own, though public by number'],
  ['192.0.0.170', 'NAT64 discovery'],
  ['192.31.196.1', 'AS112'],
  ['192.52.193.1', 'multicast relays'],
  ['233.252.0.1', 'multicast documentation'],
  ['64:ff9b::808:808', 'NAT64, though public'],
  ['2001:2::1', 'benchmarking'],
  ['2001:3::1', 'multicast relays'],
  ['2001:10::1', 'ORCHID'],
  ['2001:20::1', 'ORCHIDv2'],
  ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
  ['2002:a9fe:a9fe::', '6to4 of a link-local address'],
  ['2002:808:808::', '6to4, though public'],
  ['2620:4f:8000::1', 'AS112'],
  ['::8.8.8.8', 'IPv4-compatible, though public'],
  ['fd00:ec2::254', 'unique local, where a cloud keeps its secrets'],
  ['ff0e::1', 'multicast, global'],
  ['[::1]', 'no address but a host'],
  ['1.2.3.4.5', 'no address'],
  ['', 'no address'],
  ['not an address', 'no address'],
] as const;

describe('an address', () => {
  it.each(FORBIDDEN)('%s (%s) is never connected to', (address) => {
    expect(isAllowedAddress(address, strict)).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    '%s is public',
    (address) => {
      expect(isAllowedAddress(address, strict)).toBe(true);
    },
  );

  it('on this machine is allowed for the demo, and no other special one', () => {
    const allowed = FORBIDDEN.filter(([address]) => isAllowedAddress(address, demo)).map(
      ([address]) => address,
    );
    expect(allowed).toEqual(['127.0.0.1', '127.255.255.254', '::1']);
  });
});

describe('a URL, before any name is resolved', () => {
  it.each([
    ['http://127.0.0.1/', 'forbidden-address'],
    ['http://2130706433/', 'forbidden-address'],
    ['http://0177.0.0.1/', 'forbidden-address'],
    ['http://0x7f.1/', 'forbidden-address'],
    ['http://0x7f000001/', 'forbidden-address'],
    ['http://127.1/', 'forbidden-address'],
    ['http://１２７.０.０.１/', 'forbidden-address'],
    ['http://[::1]/', 'forbidden-address'],
    ['http://[::ffff:127.0.0.1]/', 'forbidden-address'],
    ['http://[64:ff9b::7f00:1]/', 'forbidden-address'],
    ['http://017700000001/', 'forbidden-address'],
    ['http://0x7f.0x0.0x0.0x1/', 'forbidden-address'],
    ['http://0300.0250.0.1/', 'forbidden-address'],
    ['http://3232235521/', 'forbidden-address'],
    ['http://192.168.257/', 'forbidden-address'],
    ['http://0/', 'forbidden-address'],
    ['http://127.0.0.1./', 'forbidden-address'],
    ['http://①②⑦.0.0.1/', 'forbidden-address'],
    ['http://127。0。0。1/', 'forbidden-address'],
    ['http://%31%32%37.0.0.1/', 'forbidden-address'],
    ['http://[::]/', 'forbidden-address'],
    ['http://[0:0:0:0:0:ffff:7f00:1]/', 'forbidden-address'],
    ['http://[::ffff:169.254.169.254]/', 'forbidden-address'],
    ['http://[2002:7f00:1::]/', 'forbidden-address'],
    ['http://[fe80::1]/', 'forbidden-address'],
    ['http://localhost/', 'forbidden-address'],
    ['http://LOCALHOST./', 'forbidden-address'],
    ['http://printer.localhost/', 'forbidden-address'],
    ['http://router.local/', 'forbidden-address'],
    ['http://metadata.google.internal/', 'forbidden-address'],
    ['http://nas.home.arpa/', 'forbidden-address'],
    ['http://hidden.onion/', 'forbidden-address'],
    ['https://localhost.example.com/', null],
    ['https://local/', 'forbidden-address'],
    ['http://169.254.169.254/latest/meta-data/', 'forbidden-address'],
    ['https://example.com:25/', 'forbidden-address'],
    ['https://example.com:65535/', 'forbidden-address'],
    ['gopher://example.com/', 'bad-url'],
    ['data:text/html,x', 'bad-url'],
    ['blob:https://example.com/x', 'bad-url'],
    ['view-source:https://example.com/', 'bad-url'],
    ['https://example.com:22/', 'forbidden-address'],
    ['https://example.com:6379/', 'forbidden-address'],
    ['https://user@example.com/', 'bad-url'],
    ['https://:secret@example.com/', 'bad-url'],
    ['ftp://example.com/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['https://example.com/', null],
    ['http://example.com:8080/', null],
    ['https://[2606:4700::1111]/', null],
  ])('%s: %s', (url, reason) => {
    expect(refusal(new URL(url), strict)).toBe(reason);
  });

  it('of this machine may have any port where loopback is allowed, and another machine may not', () => {
    expect(refusal(new URL('http://127.0.0.1:39001/'), demo)).toBeNull();
    expect(refusal(new URL('http://localhost:39001/'), demo)).toBeNull();
    expect(refusal(new URL('http://example.com:39001/'), demo)).toBe('forbidden-address');
  });
});

describe('the look-up of a name', () => {
  const answering = (...addresses: readonly string[]): Resolve => {
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }));
    return (_host, callback) => callback(null, found);
  };
  const lookUp = (resolve: Resolve, all: boolean): Promise<unknown> =>
    new Promise((done, fail) => {
      guardedLookup({ allowLoopback: false, resolve })('example.com', { all }, (error, address) => {
        if (error === null) done(address);
        else fail(error);
      });
    });

  it('hands on the addresses that it checked', async () => {
    expect(await lookUp(answering('1.1.1.1', '2606:4700::1111'), true)).toEqual([
      { address: '1.1.1.1', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    expect(await lookUp(answering('1.1.1.1'), false)).toBe('1.1.1.1');
  });

  it.each([true, false])('refuses the name where one address is private (all: %s)', async (all) => {
    await expect(lookUp(answering('1.1.1.1', '10.0.0.1'), all)).rejects.toThrow('example.com is at 10.0.0.1');
  });

  it('refuses a name without addresses, and passes on what the resolver reports', async () => {
    await expect(lookUp(answering(), true)).rejects.toThrow('no address');
    await expect(lookUp((_host, callback) => callback(new Error('ENOTFOUND'), []), true)).rejects.toThrow(
      'ENOTFOUND',
    );
  });
});
