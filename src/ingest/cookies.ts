/** Most cookies that are kept on the way to one page. */
const MOST_COOKIES = 20;
const LONGEST_COOKIE = 4_096;

/**
 * Cookies for the way to one page, forgotten on arrival: some sites redirect in a circle until the cookie
 * that they set comes back. Each host sees only its own.
 */
export interface Cookies {
  /** Takes a response's `set-cookie` headers; attributes are ignored, as the way takes seconds. */
  take(host: string, headers: string | readonly string[] | undefined): void;
  /** The `cookie` header for a host; empty without any. */
  header(host: string): string;
}

export function createCookies(): Cookies {
  const byHost = new Map<string, Map<string, string>>();
  return {
    take: (host, headers) => {
      const own = byHost.get(host) ?? new Map<string, string>();
      byHost.set(host, own);
      for (const line of headers === undefined ? [] : [headers].flat()) {
        const pair = /^\s*([^\s=;,]+)=([^;\s]*)/.exec(line);
        const name = pair?.[1] ?? '';
        const isWelcome = pair !== null && pair[0].length <= LONGEST_COOKIE;
        if (isWelcome && (own.has(name) || own.size < MOST_COOKIES)) own.set(name, pair[2] ?? '');
      }
    },
    header: (host) => [...(byHost.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; '),
  };
}
