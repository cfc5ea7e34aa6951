import { describe, expect, it } from 'vitest';
import { decodePage } from '../../src/ingest/charset.ts';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const page = (charset: string, body: string): string =>
  `<html><head><meta charset="${charset}"></head>${body}`;

describe('the bytes of a page', () => {
  it.each([
    ['UTF-8 that nothing declares', Buffer.from('Pálsson “said”'), null, 'Pálsson “said”'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffPálsson'), 'text/html; charset=latin1', 'Pálsson'],
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffPálsson', 'utf16le'), null, 'Pálsson'],
    [
      'UTF-16 without a mark',
      Buffer.from('Pálsson said', 'utf16le'),
      'text/html; charset=utf-16',
      'Pálsson said',
    ],
    ['UTF-16 the other way round', Buffer.from('Pálsson said', 'utf16le').swap16(), null, 'Pálsson said'],
    ['Shift_JIS by header', Buffer.from([0x8a, 0x4f, 0x91, 0x8a]), 'text/html; charset=Shift_JIS', '外相'],
    ['GBK by header', Buffer.from([0xcd, 0xe2, 0xbd, 0xbb]), 'text/html; charset=gb2312', '外交'],
    [
      'UTF-7, which nobody decodes any more',
      Buffer.from('+ADw-b+AD4-'),
      'text/html; charset=utf-7',
      '+ADw-b+AD4-',
    ],
    ['UTF-8 cut in the middle of a letter', Buffer.from('Pálsson á').subarray(0, -1), null, 'Pálsson \ufffd'],
    ['nothing', Buffer.alloc(0), 'text/html', ''],
    [
      'UTF-8 that the header calls Latin-1',
      Buffer.from('Pálsson'),
      'text/html; charset=ISO-8859-1',
      'Pálsson',
    ],
    ['Latin-1 that the header calls UTF-8', latin1('Pálsson'), 'text/html; charset=utf-8', 'Pálsson'],
    [
      'windows-1252 by header',
      Buffer.from([0x93, 0x48, 0x69, 0x94]),
      'text/html; charset=windows-1252',
      '“Hi”',
    ],
    [
      'windows-1252 that calls itself Latin-1',
      Buffer.from([0x93, 0x48, 0x94]),
      'text/html;charset=iso-8859-1',
      '“H”',
    ],
    ['an undeclared old encoding', latin1('Pálsson'), 'text/html', 'Pálsson'],
    ['a label that nobody knows', latin1('Pálsson'), 'text/html; charset=klingon', 'Pálsson'],
    ['windows-1251 by header', Buffer.from([0xcc, 0xe8, 0xed]), 'text/html; charset="windows-1251"', 'Мин'],
    [
      'ISO-2022-JP, whose bytes are ASCII',
      Buffer.from('\u001b$B30Aj\u001b(B'),
      'text/html; charset=iso-2022-jp',
      '外相',
    ],
  ])('%s', (_name, bytes, contentType, text) => {
    expect(decodePage(bytes, contentType)).toBe(text);
  });

  it('are read as the page itself declares where the header is silent', () => {
    const html = page('windows-1251', '');
    const bytes = Buffer.concat([latin1(html), Buffer.from([0xcc, 0xe8, 0xed])]);
    expect(decodePage(bytes, 'text/html')).toBe(`${html}Мин`);
  });

  it('are read by the header where the page declares something else', () => {
    const html = page('windows-1252', '');
    const bytes = Buffer.concat([latin1(html), Buffer.from([0xcc, 0xe8, 0xed])]);
    expect(decodePage(bytes, 'text/html; charset=windows-1251')).toBe(`${html}Мин`);
  });

  it('never fail, whatever they are', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0xd8, 0x00, 0xd8, 0xff]);
    expect(typeof decodePage(bytes, 'text/html; charset=utf-8')).toBe('string');
  });
});
