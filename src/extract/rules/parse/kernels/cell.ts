import { expMinus, rounded } from './math';

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
