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
