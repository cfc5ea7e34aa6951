import { attributes } from './attributes.ts';
import { bestTree } from './tree.ts';
import type { Weights } from './weights.ts';

/** A sentence as the network reads it: per word a tag, a head (0: root, j: word j - 1) and a relation. */
export interface Reading {
  readonly tags: readonly string[];
  readonly heads: Int32Array;
  readonly relations: readonly string[];
}

interface Dense {
  readonly rows: number;
  readonly cols: number;
  readonly values: Float32Array;
}

/** Reads sentences given as plain forms (see `plainForm`). */
export type Network = (words: readonly string[]) => Reading;

/**
 * The tagger and biaffine parser in plain arithmetic: two bidirectional LSTM layers, tags from the
 * first, heads and relations from the second (Dozat and Manning, 2017, with fewer units).
 */
export function createNetwork(weights: Weights): Network {
  const h2 = 2 * weights.hidden;
  const dense = (name: string): Dense => {
    const { rows, cols, bytes, scales } = weights.matrix(name);
    const values = new Float32Array(rows * cols);
    for (let r = 0; r < rows; r += 1)
      for (let c = 0; c < cols; c += 1) values[r * cols + c] = (bytes[r * cols + c] ?? 0) * (scales[r] ?? 0);
    return { rows, cols, values };
  };
  const projection = dense('emb.proj.weight');
  const projectionBias = weights.vector('emb.proj.bias');
  const glove = weights.matrix('emb.reg.weight');
  const tables = weights.tableRows.map((_, t) => dense(`emb.tabs.${t}.weight`));
  const width = projection.rows + tables.reduce((sum, table) => sum + table.cols, 0);
  const layer = (l: number) =>
    ['', '_reverse'].map((direction) => ({
      input: dense(`enc.l.${l}.weight_ih_l0${direction}`),
      recurrent: dense(`enc.l.${l}.weight_hh_l0${direction}`),
      bias: weights
        .vector(`enc.l.${l}.bias_ih_l0${direction}`)
        .map((bias, i) => bias + (weights.vector(`enc.l.${l}.bias_hh_l0${direction}`)[i] ?? 0)),
    }));
  const layers = [layer(0), layer(1)];
  const linear = (name: string) => ({ w: dense(`${name}.weight`), b: weights.vector(`${name}.bias`) });
  const [tag, ad, ah, rd, rh] = ['tag', 'ad', 'ah', 'rd', 'rh'].map(linear) as [
    ReturnType<typeof linear>,
    ReturnType<typeof linear>,
    ReturnType<typeof linear>,
    ReturnType<typeof linear>,
    ReturnType<typeof linear>,
  ];
  const tagEmbedding = dense('tagemb.weight');
  const arcs = dense('U');
  const labels = dense('R');
  const root = weights.vector('root');
  const cache = new Map<string, Float32Array>();

  const embed = (word: string): Float32Array => {
    const known = cache.get(word);
    if (known !== undefined) return known;
    const [row = -1, ...rows] = attributes(word, weights);
    const out = new Float32Array(width);
    const vector = new Float32Array(glove.cols);
    if (row >= 0)
      for (let k = 0; k < glove.cols; k += 1)
        vector[k] = (glove.bytes[row * glove.cols + k] ?? 0) * (glove.scales[row] ?? 0);
    product(projection, vector, 0, out, 0, projectionBias);
    let at = projection.rows;
    tables.forEach((table, t) => {
      const from = (rows[t] ?? 0) * table.cols;
      out.set(table.values.subarray(from, from + table.cols), at);
      at += table.cols;
    });
    if (cache.size > 20000) cache.clear();
    cache.set(word, out);
    return out;
  };

  const encode = (l: 0 | 1, x: Float32Array, size: number, n: number): Float32Array => {
    const h = weights.hidden;
    const out = new Float32Array(n * h2);
    layers[l]?.forEach(({ input, recurrent, bias }, direction) => {
      const gates = new Float32Array(4 * h);
      const cell = new Float32Array(h);
      const last = new Float32Array(h);
      for (let step = 0; step < n; step += 1) {
        const t = direction === 1 ? n - 1 - step : step;
        product(input, x, t * size, gates, 0, bias);
        product(recurrent, last, 0, gates, 0, null);
        for (let j = 0; j < h; j += 1) {
          const i = sigmoid(gates[j] ?? 0);
          const f = sigmoid(gates[h + j] ?? 0);
          const o = sigmoid(gates[3 * h + j] ?? 0);
          cell[j] = f * (cell[j] ?? 0) + i * Math.tanh(gates[2 * h + j] ?? 0);
          last[j] = o * Math.tanh(cell[j] ?? 0);
        }
        out.set(last, t * h2 + direction * h);
      }
    });
    return out;
  };

  return (words) => {
    const n = words.length;
    const x = new Float32Array(n * width);
    words.forEach((word, i) => x.set(embed(word), i * width));
    const first = encode(0, x, width, n);
    const size = h2 + tagEmbedding.rows;
    const second = new Float32Array(n * size);
    const scores = new Float32Array(weights.tags.length);
    const tags: string[] = [];
    for (let i = 0; i < n; i += 1) {
      product(tag.w, first, i * h2, scores, 0, tag.b);
      tags.push(weights.tags[argmax(scores)] ?? 'X|FW');
      softmax(scores);
      second.set(first.subarray(i * h2, (i + 1) * h2), i * size);
      second.fill(0, i * size + h2, (i + 1) * size);
      product(tagEmbedding, scores, 0, second, i * size + h2, null);
    }
    const states = new Float32Array((n + 1) * h2);
    states.set(root);
    states.set(encode(1, second, size, n), h2);
    const layerOf = ({ w, b }: { w: Dense; b: Float32Array }, one: number): Float32Array => {
      const out = new Float32Array((n + 1) * (w.rows + one)).fill(1);
      for (let i = 0; i <= n; i += 1) {
        const o = i * (w.rows + one);
        product(w, states, i * h2, out, o, b);
        for (let k = o; k < o + w.rows; k += 1) if ((out[k] ?? 0) < 0) out[k] = 0.1 * (out[k] ?? 0);
      }
      return out;
    };
    const D = layerOf(ad, 1);
    const H = layerOf(ah, 0);
    const arc = arcs.cols;
    const S = new Float32Array(n * (n + 1));
    for (let i = 0; i < n; i += 1) {
      const row = new Float32Array(arc);
      for (let a = 0; a <= arc; a += 1) {
        const d = D[(i + 1) * (arc + 1) + a] ?? 0;
        for (let b = 0; b < arc; b += 1) row[b] = (row[b] ?? 0) + d * (arcs.values[a * arc + b] ?? 0);
      }
      for (let j = 0; j <= n; j += 1) S[i * (n + 1) + j] = dot(row, 0, H, j * arc, arc);
    }
    normalise(S, n);
    const heads = bestTree(S, n);
    const RD = layerOf(rd, 1);
    const RH = layerOf(rh, 1);
    const m = rd.w.rows + 1;
    const relations: string[] = [];
    for (let i = 0; i < n; i += 1) {
      let best = -Infinity;
      let label = '';
      weights.relations.forEach((relation, r) => {
        if ((relation === 'root') !== (heads[i] === 0)) return;
        let sum = 0;
        for (let a = 0; a < m; a += 1)
          sum += (RD[(i + 1) * m + a] ?? 0) * dot(labels.values, (r * m + a) * m, RH, (heads[i] ?? 0) * m, m);
        if (sum > best) {
          best = sum;
          label = relation;
        }
      });
      relations.push(label);
    }
    return { tags, heads, relations };
  };
}

function dot(a: Float32Array, ao: number, b: Float32Array, bo: number, n: number): number {
  let sum = 0;
  for (let k = 0; k < n; k += 1) sum += (a[ao + k] ?? 0) * (b[bo + k] ?? 0);
  return sum;
}

function product(
  { rows, cols, values }: Dense,
  x: Float32Array,
  xo: number,
  y: Float32Array,
  yo: number,
  bias: Float32Array | null,
): void {
  for (let r = 0; r < rows; r += 1) {
    const sum = dot(values, r * cols, x, xo, cols);
    y[yo + r] = bias === null ? (y[yo + r] ?? 0) + sum : (bias[r] ?? 0) + sum;
  }
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function argmax(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i += 1) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

function softmax(values: Float32Array): void {
  const max = values[argmax(values)] ?? 0;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] = Math.exp((values[i] ?? 0) - max);
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] ?? 0) / sum;
}

/** Turns each word's scores into log probabilities, so that those of a tree may be added up. */
function normalise(scores: Float32Array, n: number): void {
  for (let i = 0; i < n; i += 1) {
    const row = scores.subarray(i * (n + 1), (i + 1) * (n + 1));
    row[i + 1] = -1e9;
    const max = row[argmax(row)] ?? 0;
    let sum = 0;
    for (const score of row) sum += Math.exp(score - max);
    const log = max + Math.log(sum);
    for (let j = 0; j <= n; j += 1) row[j] = (row[j] ?? 0) - log;
  }
}
