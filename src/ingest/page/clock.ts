/** An hour as a page or feed gives it, and its zone as an ISO 8601 offset (`Z`, `-04:00`), or null without one. */
export interface GivenClock {
  /** `HH:MM:SS`. */
  readonly time: string;
  readonly zone: string | null;
}

/** A time of day, with seconds, their fractions, a half of the day, and a zone, each if given. */
const CLOCK =
  /(?<!\d)(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?\s?m\b\.?)?\s*\(?(Z\b|[+-]\d{2}:?\d{2}(?!\d)|[A-Z]{2,4}\b)?/i;
/** ISO 8601's basic form, as in `20261005T080000Z`. */
const BASIC = /^T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Zones that are written by name, with one meaning each: RFC 5322's (https://www.rfc-editor.org/rfc/rfc5322#section-4.3)
 * and Europe's. Others, such as IST, mean several and are left out.
 */
const ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    UT: 'Z',
    UTC: 'Z',
    GMT: 'Z',
    Z: 'Z',
    EDT: '-04:00',
    EST: '-05:00',
    CDT: '-05:00',
    CST: '-06:00',
    MDT: '-06:00',
    MST: '-07:00',
    PDT: '-07:00',
    PST: '-08:00',
    BST: '+01:00',
    CET: '+01:00',
    CEST: '+02:00',
    EET: '+02:00',
    EEST: '+03:00',
    MSK: '+03:00',
  }),
);

/** The first time of day in a text, or null. */
export function clockIn(text: string): GivenClock | null {
  const found = CLOCK.exec(text);
  const basic = found === null ? BASIC.exec(text.trim()) : null;
  const [hour, minute, second, half, zone] =
    found === null
      ? [basic?.[1], basic?.[2], basic?.[3], undefined, basic?.[4]]
      : [found[1], found[2], found[3], found[4]?.toLowerCase(), found[5]];
  if (hour === undefined || minute === undefined) return null;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { time: `${two(hours)}:${minute}:${second ?? '00'}`, zone: offsetOf(zone) };
}

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric === null) return ZONES.get(zone.toUpperCase()) ?? null;
  const isReal = Math.abs(Number(numeric[1])) <= 14 && Number(numeric[2]) <= 59;
  if (!isReal) return null;
  return /^[+-]00$/.test(numeric[1] ?? '') && numeric[2] === '00' ? 'Z' : `${numeric[1]}:${numeric[2]}`;
}
