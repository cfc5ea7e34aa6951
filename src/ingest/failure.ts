import type { UnreadableReason } from '../model/index.ts';
import { ForbiddenAddressError } from './address.ts';
import { TooLargeError, UnknownEncodingError } from './body.ts';

/** What an HTTP status or a broken connection means to the reader. */
export interface Failure {
  readonly reason: UnreadableReason;
  readonly detail: string | null;
  readonly transient: boolean;
}

/** What a response's status means, or null where it brings a page. `isChallenge`: the server says it asks for proof of a human. */
export function statusProblem(status: number, isChallenge: boolean): Failure | null {
  const detail = `HTTP ${status}`;
  if (isChallenge) return { reason: 'challenge', detail, transient: false };
  if (status >= 200 && status < 300 && status !== 204) return null;
  switch (status) {
    case 401:
    case 402:
    case 407:
      return { reason: 'login-or-paywall', detail, transient: false };
    // Forbidden and "unavailable for legal reasons": the page is there, but not for a program or not from here.
    case 403:
    case 451:
      return { reason: 'blocked', detail, transient: false };
    case 404:
    case 410:
      return { reason: 'not-found', detail, transient: false };
    case 408:
    case 425:
      return { reason: 'server-error', detail, transient: true };
    case 429:
      return { reason: 'asked-to-wait', detail, transient: true };
    default:
      return { reason: 'server-error', detail, transient: status >= 500 };
  }
}

const TOO_SLOW = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ETIMEDOUT',
]);

/** Codes of Node, OpenSSL and zlib that another try does not mend. */
const LASTING = /^(?:ENOTFOUND|EPROTO|ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HPE_|Z_)/;

/** What a failed request means. `timedOut`: the time for the whole request is over. */
export function failureOf(error: unknown, timedOut: boolean): Failure {
  for (const cause of causes(error)) {
    if (cause instanceof ForbiddenAddressError) {
      return { reason: 'forbidden-address', detail: null, transient: false };
    }
    if (cause instanceof TooLargeError || codeOf(cause) === 'UND_ERR_HEADERS_OVERFLOW') {
      return { reason: 'too-large', detail: null, transient: false };
    }
    if (cause instanceof UnknownEncodingError) {
      return { reason: 'not-text', detail: `compressed as ${cause.message}`, transient: false };
    }
  }
  const code =
    causes(error)
      .map(codeOf)
      .find((found) => found !== null) ?? null;
  if (timedOut || (code !== null && TOO_SLOW.has(code))) {
    return { reason: 'too-slow', detail: null, transient: true };
  }
  return { reason: 'unreachable', detail: code, transient: code === null || !LASTING.test(code) };
}

/** An error with all that it wraps: Node tries several addresses and reports them together. */
function causes(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [error];
  const inner: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [error, ...inner.flatMap(causes), ...(error.cause === undefined ? [] : causes(error.cause))];
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
