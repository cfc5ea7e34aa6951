import { CodedError } from '../src/model/index.ts';
import { isZone } from '../src/text/zone.ts';
import { nearest } from './nearest.ts';

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i;

/** Reads `8`, `08:00`, `8.30`, `7pm` as `HH:MM`. Throws CodedError for anything else. */
export function readTime(words: string): string {
  const match = TIME.exec(words.trim());
  const hours = Number(match?.[1]);
  const minutes = Number(match?.[2] ?? 0);
  const half = match?.[3]?.toLowerCase();
  const isHour = half === undefined ? hours <= 23 : hours >= 1 && hours <= 12;
  if (!match || !isHour || minutes > 59)
    throw new CodedError('bad-time', `Readout does not read "${words}" as a time of day. Try 08:00 or 7pm.`);
  const hour = half === undefined ? hours : (hours % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** Reads a time zone by its IANA name or its city: `Europe/London`, `london`, `New York`. Throws CodedError otherwise. */
export function readZone(words: string): string {
  const name = words.trim().replace(/\s+/g, '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const same = (zone: string): boolean => zone.toLowerCase() === name.toLowerCase();
  const found = zones.find(same) ?? zones.find((zone) => cityOf(zone).toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  if (/^(?:UTC|GMT)$/i.test(name)) return 'UTC';
  if (name.includes('/') && isZone(name)) return name;
  const meant =
    nearest(name, zones) ?? zones.find((zone) => cityOf(zone) === nearest(name, zones.map(cityOf)));
  const hint =
    meant === undefined
      ? 'Use a name such as Europe/London or a city such as New York.'
      : `Did you mean ${meant}?`;
  throw new CodedError('bad-zone', `Readout knows no time zone "${words}". ${hint}`);
}

function cityOf(zone: string): string {
  return zone.split('/').at(-1) ?? zone;
}
