import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWeights } from '../../../src/extract/rules/parse/weights.ts';

/** A weights file by hand: one 2 × 2 matrix, one vector, two words. */
function file(): Uint8Array {
  const header = JSON.stringify({
    hidden: 1,
    tags: ['NOUN|NN'],
    relations: ['root'],
    tableRows: [3],
    words: [20, 7],
    tensors: [
      { name: 'matrix', shape: [2, 2], scales: 0, values: 8 },
      { name: 'vector', shape: [2], values: 12 },
    ],
  });
  const padded = header.padEnd((header.length + 3) & ~3, ' ');
  const length = new Uint8Array(Uint32Array.of(padded.length).buffer);
  const scales = new Uint8Array(Float32Array.of(0.5, 2).buffer);
  const vector = new Uint8Array(Float32Array.of(1, -1).buffer);
  const text = new TextEncoder();
  return Buffer.concat([
    length,
    text.encode(padded),
    scales,
    Uint8Array.of(1, 254, 3, 252),
    vector,
    text.encode('the\nand\0'),
  ]);
}

describe('weights', () => {
  it('are read by name', () => {
    const weights = readWeights(file());
    const { rows, cols, bytes, scales } = weights.matrix('matrix');
    expect([rows, cols, [...bytes], [...scales]]).toStrictEqual([2, 2, [1, -2, 3, -4], [0.5, 2]]);
    expect([...weights.vector('vector')]).toStrictEqual([1, -1]);
    expect([...weights.vocabulary]).toStrictEqual([
      ['the', 0],
      ['and', 1],
    ]);
  });

  it('that are not there are named', () => {
    expect(() => readWeights(file()).matrix('other')).toThrow(/have no other/u);
  });

  it('that are cut short are refused', () => {
    expect(() => readWeights(file().subarray(0, -20)).vector('vector')).toThrow(RangeError);
  });

  it('are shipped with their licence, their sources and a card', () => {
    const folder = 'src/extract/rules/parse/weights';
    expect(readFileSync(`${folder}/LICENSE`, 'utf8')).toContain('Attribution-ShareAlike 4.0');
    expect(readFileSync(`${folder}/NOTICE`, 'utf8')).toMatch(/English EWT[^]*English GUM[^]*GloVe/u);
    expect(readFileSync(`${folder}/README.md`, 'utf8')).toContain('# Model card');
  });
});
