import type { Validators } from '../model/index.ts';

/** Validators longer than this, or with anything but printable ASCII in them, are not sent back. */
const SENDABLE = /^[\x20-\x7e]{1,1024}$/;

/** Header values by lower-case name, a repeated one by its first. */
export type Header = (name: string) => string | undefined;

/** The headers that make a request conditional: https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match */
export function conditions(validators: Validators | undefined): Readonly<Record<string, string>> {
  const { etag = null, lastModified = null } = validators ?? {};
  return {
    ...(etag !== null && SENDABLE.test(etag) ? { 'if-none-match': etag } : {}),
    ...(lastModified !== null && SENDABLE.test(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}

/** What a response gives to ask again with; `sent` stays where a 304 does not repeat it. */
export function validatorsOf(header: Header, sent?: Validators): Validators {
  return {
    etag: header('etag') ?? sent?.etag ?? null,
    lastModified: header('last-modified') ?? sent?.lastModified ?? null,
  };
}

/** How long the server says that its answer stays good, in milliseconds, or null (`Cache-Control: max-age`). */
export function freshFor(header: Header): number | null {
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(header('cache-control') ?? '')?.[1];
  return age === undefined || age === '0' ? null : Number(age) * 1_000;
}
