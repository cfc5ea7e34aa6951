import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIngest } from '../../src/ingest/index.ts';

const ENGLISH =
  'The minister met her counterpart in Riga on Monday, and she said that the talks had been useful. '.repeat(
    4,
  );
const ingest = createIngest();
let folder = '';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-files-'));
});
afterAll(async () => {
  await ingest.close();
  await rm(folder, { recursive: true });
});

describe('a file', () => {
  it('.json with an empty date has none, and one without words is no article', async () => {
    const dateless = await file('d.json', JSON.stringify({ title: 'T', published: '', text: ENGLISH }));
    expect(await ingest.readFile(dateless)).toMatchObject({ article: { published: null } });
    const blank = await file('b.json', JSON.stringify({ title: 'T', text: ' \n ' }));
    await expect(ingest.readFile(blank)).rejects.toThrow(/“text” is missing or wrong/);
  });

  it('.txt that holds no text is refused', async () => {
    const picture = await file('p.txt', Uint8Array.from([0x89, 0x50, 0, 0, 0x0d, 0xff, 0, 0xc3, 0x28]));
    await expect(ingest.readFile(picture)).rejects.toThrow(/“p\.txt” is not plain text/);
  });

  it('.json keeps its text to the last code unit, and whatever else is in it is ignored', async () => {
    const text = ' Odd  spacing.\n\n“Kept” as it is. ';
    const path = await file(
      'a.json',
      JSON.stringify({ id: 'x', title: 'T', published: '2026-10-05', text, meetings: [] }),
    );
    const reading = await ingest.readFile(path);
    expect(reading).toMatchObject({
      status: 'article',
      article: { title: 'T', published: '2026-10-05', text, url: null },
    });
  });

  it('.json may have no date, and details given with it win', async () => {
    const path = await file('b.json', JSON.stringify({ title: 'T', published: null, text: 'Text.' }));
    const reading = await ingest.readFile(path, { published: '2026-10-06', title: 'U' });
    expect(reading).toMatchObject({ status: 'article', article: { title: 'U', published: '2026-10-06' } });
  });

  it('.txt is taken as pasted text, whatever its encoding', async () => {
    const path = await file('a.txt', Buffer.from('Title\nP\u00e1lsson spoke.', 'latin1'));
    const reading = await ingest.readFile(path);
    expect(reading).toMatchObject({ status: 'article', article: { title: 'Title', text: 'Pálsson spoke.' } });
  });

  it('.html is read as a page', async () => {
    const html = `<html><head><title>Talks</title></head><body><article><h1>Talks in Riga</h1><p>${ENGLISH}</p><p>${ENGLISH}</p></article></body></html>`;
    const reading = await ingest.readFile(await file('a.html', html), { published: '2026-10-05' });
    expect(reading).toMatchObject({
      status: 'article',
      article: { title: 'Talks in Riga', published: '2026-10-05', url: null },
    });
  });

  it('in another language is a result that names it', async () => {
    const german =
      'Die Ministerin traf am Montag ihren Amtskollegen und sagte, dass die Gespräche nützlich gewesen seien. '.repeat(
        3,
      );
    expect(await ingest.readFile(await file('de.txt', german))).toMatchObject({
      status: 'unreadable',
      reason: 'unsupported-language',
      detail: 'German',
    });
  });

  it.each([
    ['c.docx', 'PK', 'Give a .html, .pdf, .txt or .json file'],
    ['c.pdf', 'PDF', 'is not a PDF'],
    ['c.json', '{', 'not valid JSON'],
    ['d.json', '[]', 'does not hold an article'],
    ['e.json', '{"title":"T","text":""}', '“text” is missing or wrong'],
    ['f.json', '{"title":7,"text":"x"}', '“title” is missing or wrong'],
    ['g.json', '{"title":"T","published":"soon","text":"x"}', '“soon” is not a date'],
    ['c.txt', '  \n', 'no text in it'],
  ])('%s holding %j is refused with what to do', async (name, content, words) => {
    await expect(ingest.readFile(await file(name, content))).rejects.toThrow(words);
  });

  it('that is not there or is a folder is refused with its name', async () => {
    await expect(ingest.readFile(join(folder, 'none.txt'))).rejects.toThrow(
      '“none.txt” cannot be opened: there is no such file',
    );
    await expect(ingest.readFile(folder)).rejects.toThrow('it is a folder');
  });
});
