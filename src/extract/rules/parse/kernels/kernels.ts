/**
 * The parser's inner loops in AssemblyScript (https://www.assemblyscript.org), compiled to kernels.wasm by
 * `npx asc --config src/extract/rules/parse/kernels/asconfig.json`. All arguments are byte addresses into
 * the module's memory, strides in bytes, or counts. Integer sums are exact and floating-point operations
 * never fused, so results are the same on every machine.
 */

/** Rows of a weight matrix that are stored side by side; see `packMatrix` in ../matrix.ts. */
const ROWS: u32 = 8;

/**
 * y[t][r] = (add ? y[t][r] : bias[r]) + xScales[t] * wScales[r] * (w[r] · x[t]) for `n` vectors t.
 * Weights are packed by eights of rows and pairs of columns, so that one multiply-add instruction advances
 * four rows by two columns; x is int16 with `xStride` bytes from one vector to the next, y is float32.
 */
export function multiply(
  w: usize,
  wScales: usize,
  bias: usize,
  rows: u32,
  cols: u32,
  x: usize,
  xStride: usize,
  xScales: usize,
  n: u32,
  y: usize,
  yStride: usize,
  add: bool,
): void {
  const depth = (<usize>cols) << 1;
  for (let r: u32 = 0; r < rows; r += ROWS) {
    const scale0 = v128.load(wScales);
    const scale1 = v128.load(wScales, 16);
    const bias0 = v128.load(bias);
    const bias1 = v128.load(bias, 16);
    let t: u32 = 0;
    let xt = x;
    let yt = y;
    for (; t + 4 <= n; t += 4) {
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0), b0 = i32x4.splat(0), b1 = i32x4.splat(0);
      let c0 = i32x4.splat(0), c1 = i32x4.splat(0), d0 = i32x4.splat(0), d1 = i32x4.splat(0);
      let p = w;
      let q0 = xt;
      let q1 = q0 + xStride;
      let q2 = q1 + xStride;
      let q3 = q2 + xStride;
      const end = q0 + depth;
      while (q0 < end) {
        const w0 = v128.load(p);
        const w1 = v128.load(p, 16);
        let v = v128.load32_splat(q0);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(w0, v));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(q1);
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(w0, v));
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(q2);
        c0 = i32x4.add(c0, i32x4.dot_i16x8_s(w0, v));
        c1 = i32x4.add(c1, i32x4.dot_i16x8_s(w1, v));
        v = v128.load32_splat(q3);
        d0 = i32x4.add(d0, i32x4.dot_i16x8_s(w0, v));
        d1 = i32x4.add(d1, i32x4.dot_i16x8_s(w1, v));
        p += 32;
        q0 += 4;
        q1 += 4;
        q2 += 4;
        q3 += 4;
      }
      store(yt, a0, a1, scale0, scale1, bias0, bias1, xScales, t, add);
      yt += yStride;
      store(yt, b0, b1, scale0, scale1, bias0, bias1, xScales, t + 1, add);
      yt += yStride;
      store(yt, c0, c1, scale0, scale1, bias0, bias1, xScales, t + 2, add);
      yt += yStride;
      store(yt, d0, d1, scale0, scale1, bias0, bias1, xScales, t + 3, add);
      yt += yStride;
      xt = q3 - depth + xStride;
    }
    for (; t < n; t += 1) {
      let a0 = i32x4.splat(0), a1 = i32x4.splat(0);
      let p = w;
      let q = xt;
      const end = q + depth;
      while (q < end) {
        const v = v128.load32_splat(q);
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v128.load(p), v));
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v128.load(p, 16), v));
        p += 32;
        q += 4;
      }
      store(yt, a0, a1, scale0, scale1, bias0, bias1, xScales, t, add);
      yt += yStride;
      xt += xStride;
    }
    w += depth * ROWS;
    wScales += ROWS << 2;
    bias += ROWS << 2;
    y += ROWS << 2;
  }
}

// @ts-ignore: decorator
@inline
function store(
  y: usize,
  sum0: v128,
  sum1: v128,
  scale0: v128,
  scale1: v128,
  bias0: v128,
  bias1: v128,
  xScales: usize,
  t: u32,
  add: bool,
): void {
  const scale = v128.load32_splat(xScales + ((<usize>t) << 2));
  const y0 = f32x4.mul(f32x4.convert_i32x4_s(sum0), f32x4.mul(scale0, scale));
  const y1 = f32x4.mul(f32x4.convert_i32x4_s(sum1), f32x4.mul(scale1, scale));
  v128.store(y, f32x4.add(y0, add ? v128.load(y) : bias0));
  v128.store(y, f32x4.add(y1, add ? v128.load(y, 16) : bias1), 16);
}

/**
 * One step of an LSTM for `lanes` sentences: gates (input, forget, candidate, output: 4 × `hidden`
 * float32 a lane) and cell states in, cell states and int16 outputs (unit 1/32767) out.
 */
export function cell(
  gates: usize,
  cells: usize,
  out: usize,
  outStride: usize,
  hidden: u32,
  lanes: u32,
): void {
  const size = (<usize>hidden) << 2;
  for (let lane: u32 = 0; lane < lanes; lane += 1) {
    let o = out;
    for (let j: usize = 0; j < size; j += 32) {
      const low = unit(gates + j, cells + j, size);
      const high = unit(gates + j + 16, cells + j + 16, size);
      v128.store(o, i16x8.narrow_i32x4_s(low, high));
      o += 16;
    }
    gates += size << 2;
    cells += size;
    out += outStride;
  }
}

// @ts-ignore: decorator
@inline
function unit(gate: usize, state: usize, size: usize): v128 {
  const one = f32x4.splat(1);
  const input = f32x4.add(one, expMinus(v128.load(gate), 1));
  const forget = f32x4.add(one, expMinus(v128.load(gate + size), 1));
  const c = expMinus(v128.load(gate + size * 2), 2);
  const output = f32x4.add(one, expMinus(v128.load(gate + size * 3), 1));
  // σ(x) = 1 / (1 + e^-x) and tanh x = (1 - e^-2x) / (1 + e^-2x), brought over one denominator.
  const both = f32x4.mul(input, f32x4.add(one, c));
  const kept = f32x4.mul(v128.load(state), both);
  const added = f32x4.mul(f32x4.sub(one, c), forget);
  const next = f32x4.div(f32x4.add(kept, added), f32x4.mul(both, forget));
  v128.store(state, next);
  const e = expMinus(next, 2);
  const y = f32x4.mul(f32x4.sub(one, e), f32x4.splat(32767));
  return rounded(f32x4.div(y, f32x4.mul(output, f32x4.add(one, e))));
}

/** 1.5 × 2²³: added to a small number it leaves that number, rounded, in the lowest bits. */
const ROUNDING: f32 = 12582912;

/** The nearest integers to numbers of at most 2²² in size. */
// @ts-ignore: decorator
@inline
function rounded(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDING)), i32x4.splat(0x4b400000));
}

/** e^(-factor x), where factor x is first brought into ±20, beyond which σ and tanh are 0 or ±1 anyway. */
// @ts-ignore: decorator
@inline
function expMinus(x: v128, factor: f32): v128 {
  const y = f32x4.mul(x, f32x4.splat(-factor));
  return exp(f32x4.pmin(f32x4.pmax(y, f32x4.splat(-20)), f32x4.splat(20)));
}

/** e^x for |x| ≤ 80: 2^n times the Taylor series about 0, of which six terms suffice for |r| ≤ ln 2 / 2. */
// @ts-ignore: decorator
@inline
function exp(x: v128): v128 {
  const shifted = f32x4.add(f32x4.mul(x, f32x4.splat(1.4426950408889634)), f32x4.splat(ROUNDING));
  const n = f32x4.sub(shifted, f32x4.splat(ROUNDING));
  const r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.6931471805599453)));
  const r2 = f32x4.mul(r, r);
  const low = f32x4.add(f32x4.splat(1), r);
  const middle = f32x4.add(f32x4.splat(1 / 2), f32x4.mul(r, f32x4.splat(1 / 6)));
  const high = f32x4.add(f32x4.splat(1 / 24), f32x4.mul(r, f32x4.splat(1 / 120)));
  const p = f32x4.add(low, f32x4.mul(r2, f32x4.add(middle, f32x4.mul(r2, high))));
  return f32x4.mul(p, i32x4.add(i32x4.shl(shifted, 23), i32x4.splat(0x3f800000)));
}

/** x = max(x, x / 10) for `count` float32 in each of `n` rows; `count` is a multiple of four. */
export function leaky(x: usize, stride: usize, count: u32, n: u32): void {
  const tenth = f32x4.splat(0.1);
  for (let t: u32 = 0; t < n; t += 1) {
    for (let p = x, end = x + ((<usize>count) << 2); p < end; p += 16) {
      const v = v128.load(p);
      v128.store(p, f32x4.pmax(v, f32x4.mul(v, tenth)));
    }
    x += stride;
  }
}

/** Writes `n` rows of `count` float32 as int16 with a scale each; `count` is a multiple of eight. */
export function quantise(
  x: usize,
  stride: usize,
  count: u32,
  n: u32,
  out: usize,
  outStride: usize,
  scales: usize,
): void {
  for (let t: u32 = 0; t < n; t += 1) {
    const end = x + ((<usize>count) << 2);
    let most = f32x4.splat(0);
    for (let p = x; p < end; p += 16) most = f32x4.pmax(most, f32x4.abs(v128.load(p)));
    let max = f32x4.extract_lane(most, 0);
    max = Mathf.max(max, f32x4.extract_lane(most, 1));
    max = Mathf.max(max, f32x4.extract_lane(most, 2));
    max = Mathf.max(max, f32x4.extract_lane(most, 3));
    max = Mathf.max(max, 1e-9);
    f32.store(scales, max / 32767);
    const factor = f32x4.splat(32767 / max);
    let o = out;
    for (let p = x; p < end; p += 32) {
      const low = rounded(f32x4.mul(v128.load(p), factor));
      const high = rounded(f32x4.mul(v128.load(p, 16), factor));
      v128.store(o, i16x8.narrow_i32x4_s(low, high));
      o += 16;
    }
    x += stride;
    out += outStride;
    scales += 4;
  }
}

/**
 * Tags: for each of `n` rows of `count` scores the best one's index (int32, to `best`), and the rows turned
 * into probabilities as int16 of unit 1/32767 (to `out`, `padded` columns). Scores beyond `count` are 0.
 */
export function softmax(
  x: usize,
  stride: usize,
  count: u32,
  n: u32,
  best: usize,
  out: usize,
  padded: u32,
): void {
  const end = (<usize>count) << 2;
  for (let t: u32 = 0; t < n; t += 1) {
    let max = f32.load(x);
    let at: i32 = 0;
    for (let k: usize = 4; k < end; k += 4) {
      const v = f32.load(x + k);
      if (v > max) {
        max = v;
        at = <i32>(k >> 2);
      }
    }
    i32.store(best, at);
    let sum: f32 = 0;
    const most = f32x4.splat(max);
    for (let k: usize = 0; k < end; k += 16) {
      v128.store(x + k, exp(f32x4.pmax(f32x4.sub(v128.load(x + k), most), f32x4.splat(-80))));
    }
    for (let k: usize = 0; k < end; k += 4) sum += f32.load(x + k);
    const factor: f32 = <f32>32767 / sum;
    for (let k: usize = 0; k < <usize>padded; k += 1) {
      const p: f32 = k < <usize>count ? f32.load(x + (k << 2)) * factor : 0;
      i32.store16(out + (k << 1), <i32>nearest<f32>(p));
    }
    x += stride;
    best += 4;
    out += (<usize>padded) << 1;
  }
}

/**
 * Scores of heads: out[i][0] = dependents[at[i]] · root, out[i][1 + j] = dependents[at[i]] · heads[at[j]],
 * where `at` are the row numbers (int32) of the `n` words of a sentence.
 */
export function arcs(
  dependents: usize,
  dependentStride: usize,
  heads: usize,
  headStride: usize,
  root: usize,
  at: usize,
  n: u32,
  count: u32,
  out: usize,
): void {
  for (let i: u32 = 0; i < n; i += 1) {
    const d = dependents + <usize>i32.load(at + ((<usize>i) << 2)) * dependentStride;
    f32.store(out, dot(d, root, count));
    out += 4;
    for (let j: u32 = 0; j < n; j += 1) {
      const h = heads + <usize>i32.load(at + ((<usize>j) << 2)) * headStride;
      f32.store(out, dot(d, h, count));
      out += 4;
    }
  }
}

/**
 * The best of `labels` relations for each of `n` words: head[t] · (q[t][label], but for its last) plus that
 * last, where q has `count` + 1 columns a label and `head` holds addresses. `root` is the label that only
 * words with `isRoot` may and must have.
 */
export function relations(
  q: usize,
  qStride: usize,
  head: usize,
  isRoot: usize,
  labels: u32,
  count: u32,
  root: u32,
  n: u32,
  best: usize,
): void {
  for (let t: u32 = 0; t < n; t += 1) {
    const h = <usize>i32.load(head);
    let top: f32 = -Infinity;
    let label = root;
    if (i32.load(isRoot) == 0) {
      let row = q;
      for (let r: u32 = 0; r < labels; r += 1) {
        const score = dot(row, h, count) + f32.load(row + ((<usize>count) << 2));
        if (r != root && score > top) {
          top = score;
          label = r;
        }
        row += (<usize>(count + 1)) << 2;
      }
    }
    i32.store(best, label);
    q += qStride;
    head += 4;
    isRoot += 4;
    best += 4;
  }
}

// @ts-ignore: decorator
@inline
function dot(a: usize, b: usize, count: u32): f32 {
  let s0 = f32x4.splat(0);
  let s1 = f32x4.splat(0);
  for (const end = a + ((<usize>count) << 2); a < end; a += 32, b += 32) {
    s0 = f32x4.add(s0, f32x4.mul(v128.load(a), v128.load(b)));
    s1 = f32x4.add(s1, f32x4.mul(v128.load(a, 16), v128.load(b, 16)));
  }
  s0 = f32x4.add(s0, s1);
  return (
    f32x4.extract_lane(s0, 0) +
    f32x4.extract_lane(s0, 1) +
    f32x4.extract_lane(s0, 2) +
    f32x4.extract_lane(s0, 3)
  );
}
