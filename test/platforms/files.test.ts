import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { bytesOf, fitting } from '../../src/platforms/files.ts';
import type { Answer, AnswerFile } from '../../src/model/index.ts';

function file(name: string, bytes: number): AnswerFile {
  return { name, mediaType: 'application/zip', base64: Buffer.alloc(bytes, 1).toString('base64') };
}

function answer(...files: readonly AnswerFile[]): Answer {
  return { tone: 'good', blocks: [], actions: [], private: true, data: null, files };
}

test('a file’s size is known without decoding it', () => {
  fc.assert(
    fc.property(fc.nat(500), (bytes) => {
      expect(bytesOf(file('x', bytes))).toBe(bytes);
    }),
  );
});

test('what is too large is left out, and it is said where to get it', () => {
  const small = file('small.zip', 1024 * 1024);
  const { files, left } = fitting(answer(file('large.zip', 1024 * 1024 + 1), small), 1024 * 1024);
  expect(files).toEqual([small]);
  expect(JSON.stringify(left?.blocks)).toMatch(/large\.zip has 1 MB.*at most 1 MB.*readout export/);
});

test('nothing is said of files that fit, or of none', () => {
  expect(fitting(answer(file('a.zip', 3)), 3).left).toBeNull();
  const plain: Answer = { tone: 'good', blocks: [], actions: [], private: true, data: null };
  expect(fitting(plain, 3)).toEqual({ files: [], left: null });
});
