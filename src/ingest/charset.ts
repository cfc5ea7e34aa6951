/** How far into a page its own declaration is looked for; the HTML standard asks for 1024 bytes, sites for more. */
const DECLARATION_WITHIN = 4_096;

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly label: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], label: 'utf-8' },
  { bytes: [0xfe, 0xff], label: 'utf-16be' },
  { bytes: [0xff, 0xfe], label: 'utf-16le' },
];

/**
 * A page's bytes as text: by byte order mark, by the zero bytes of UTF-16, by UTF-8 wherever the bytes are valid UTF-8, then by header,
 * by the page's own declaration, and by windows-1252, the web's old default. Wrong labels are common, and
 * no other encoding's text is valid UTF-8 by accident, so the bytes are believed first.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const mark = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return new TextDecoder(mark.label).decode(bytes);
  const wide = wideIn(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const labels = [labelIn(contentType ?? ''), declaredIn(bytes)].flatMap((label) => usable(label));
  // A stateful 7-bit encoding is valid UTF-8 as well, and means something else.
  const sevenBit = labels.find((label) => label.startsWith('iso-2022'));
  if (sevenBit !== undefined) return new TextDecoder(sevenBit).decode(bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null) return utf8;
  for (const label of labels) {
    const text = label === 'utf-8' ? null : strictly(label, bytes);
    if (text !== null) return text;
  }
  const lenient = new TextDecoder('utf-8').decode(bytes);
  // Some UTF-8 with broken places in it, or an old encoding that calls itself UTF-8: not one character is.
  // oxlint-disable-next-line no-control-regex -- ASCII is what is meant
  return /[^\u0000-\u007f\ufffd]/.test(lenient) ? lenient : new TextDecoder('windows-1252').decode(bytes);
}

/** UTF-16 without a mark: text in Latin letters has a zero in every other byte, and no other encoding has any. */
function wideIn(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.3;
  if (odd > many && even < many / 10) return 'utf-16le';
  return even > many && odd < many / 10 ? 'utf-16be' : null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  return xml ?? /<meta[^>]+?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null;
}

function labelIn(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType)?.[1] ?? null;
}

/** The encoding's name, where it is one that Node decodes. UTF-16 in a declaration means UTF-8, as the HTML standard says. */
function usable(label: string | null): readonly string[] {
  if (label === null) return [];
  try {
    const { encoding } = new TextDecoder(label);
    return [encoding.startsWith('utf-16') ? 'utf-8' : encoding];
  } catch {
    return [];
  }
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
