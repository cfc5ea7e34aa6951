/** A page that only leads on is small, and says so at its beginning; both in bytes. */
const LARGEST = 20_000;
const WITHIN = 8_000;
/** A page that waits longer is meant to be read. In seconds. */
const LONGEST_WAIT = 10;

const META = /<meta\b[^>]{0,200}\bhttp-equiv\s*=\s*["']?refresh\b[^>]{0,2500}>/i;
const CONTENT = /\bcontent\s*=\s*["']?\s*(\d{1,4})(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'>\s]+)/i;

/**
 * Where a page sends its visitors by itself, as shorteners do that count clicks first; null where it does not.
 * https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh
 */
export function refreshTarget(bytes: Uint8Array, page: URL): URL | null {
  if (bytes.length > LARGEST) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(WITHIN, bytes.length)).toString('utf8');
  const found = CONTENT.exec(META.exec(head)?.[0] ?? '');
  const target = found?.[2]?.replaceAll('&amp;', '&') ?? '';
  if (found === null || Number(found[1]) > LONGEST_WAIT || !URL.canParse(target, page.href)) return null;
  const url = new URL(target, page);
  return url.href === page.href ? null : url;
}
