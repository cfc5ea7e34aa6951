import type { Dispatcher } from 'undici';
import type { Unreadable, Validators } from '../model/index.ts';
import { readBody } from './body.ts';
import { freshFor, type Header, validatorsOf } from './courtesy.ts';
import { statusProblem } from './failure.ts';
import type { Hosts } from './hosts.ts';
import { unreadable, waiting } from './outcome.ts';

interface Answered {
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly validators: Validators;
  /** Milliseconds for which the server calls its answer fresh, or null. */
  readonly freshFor: number | null;
}

export interface Page extends Answered {
  readonly status: 'page';
  readonly bytes: Buffer;
  readonly contentType: string | null;
}

/** The server says that nothing has changed since the validators were given. */
export interface UnchangedPage extends Answered {
  readonly status: 'unchanged';
}

export interface Redirect {
  readonly status: 'redirect';
  readonly location: string;
  readonly isPermanent: boolean;
}

/** What one response comes to. */
export type Response = Page | UnchangedPage | Redirect | Unreadable;

interface Circumstances {
  readonly hosts: Hosts;
  /** Most bytes that are read. */
  readonly bytes: number;
  /** The validators that the request carried. */
  readonly sent: Validators | undefined;
}

/**
 * Judges a response by its status and headers, and reads its body where it is worth it.
 * @throws what `readBody` throws.
 */
export async function takeResponse(
  url: URL,
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { hosts, bytes: limit, sent }: Circumstances,
): Promise<Response> {
  const header: Header = (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const withoutBody = (): Exclude<Response, Page> | null => {
    const location = header('location');
    if (statusCode >= 300 && statusCode < 400 && location !== undefined)
      return { status: 'redirect', location, isPermanent: statusCode === 301 || statusCode === 308 };
    if (statusCode === 304 && sent !== undefined)
      return { status: 'unchanged', url, validators: validatorsOf(header, sent), freshFor: freshFor(header) };
    const problem = statusProblem(statusCode, header('cf-mitigated') === 'challenge');
    const retryAfter = problem?.transient === true ? header('retry-after') : undefined;
    const until = retryAfter === undefined ? null : hosts.pause(url.host, retryAfter);
    if (until !== null) return waiting(`HTTP ${statusCode}`, until);
    if (problem !== null) return unreadable(problem.reason, problem.detail, problem.transient);
    const declared = Number(header('content-length') ?? 0);
    return declared > limit ? unreadable('too-large', megabytes(declared)) : null;
  };

  const early = withoutBody();
  if (early !== null) {
    // An aborted body's error has been dealt with by not reading it.
    body.on('error', () => undefined).destroy();
    return early;
  }
  return {
    status: 'page',
    url,
    validators: validatorsOf(header),
    freshFor: freshFor(header),
    bytes: await readBody(body, header('content-encoding'), limit),
    contentType: header('content-type') ?? null,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
