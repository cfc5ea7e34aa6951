import type { Batch } from './batch.ts';
import { multiply, packMatrix, type PackedMatrix } from './matrix.ts';
import { allocateRows, rowsFrom, type Rows } from './memory.ts';
import type { Setting } from './setting.ts';

const DIRECTIONS = ['forward', 'backward'] as const;

/** One bidirectional LSTM layer on the kernels' memory. */
export interface Layer {
  /** Input weights of each direction, by the parts of the input that have scales of their own. */
  readonly inputs: readonly (readonly PackedMatrix[])[];
  /**
   * Runs both directions. `gates` hold each direction's inputs by row (4 × hidden float32) and are used up;
   * `out` receives int16 of unit 1/32767: forward states, then backward states.
   */
  run(batch: Batch, gates: readonly Rows[], out: Rows): void;
}

/** Prepares a layer; `parts` are the widths of the parts of its input. */
export function createLayer(
  { memory, weights, most, units }: Setting,
  layer: number,
  parts: readonly number[],
): Layer {
  const { hidden } = weights;
  const cells = allocateRows(memory, most, hidden * 4);
  const inputs = DIRECTIONS.map((direction) => {
    const name = `encoder.${layer}.${direction}`;
    let first = 0;
    return parts.map((width, part) => {
      const bias = part === 0 ? weights.vector(`${name}.bias`) : null;
      const matrix = packMatrix(memory, weights.matrix(`${name}.input`), bias, first, first + width);
      first += width;
      return matrix;
    });
  });
  const recurrent = DIRECTIONS.map((direction) =>
    packMatrix(memory, weights.matrix(`encoder.${layer}.${direction}.recurrent`), null),
  );
  return {
    inputs,
    run(batch, gates, out) {
      const steps = batch.offsets.length;
      recurrent.forEach((matrix, direction) => {
        const gate = gates[direction] as Rows;
        const bytes = direction * hidden * 2;
        const from = cells.at / 4;
        memory.f32.fill(0, from, from + (batch.lanes[0] ?? 0) * hidden);
        for (let step = 0; step < steps; step += 1) {
          const t = direction === 0 ? step : steps - 1 - step;
          const before = direction === 0 ? t - 1 : t + 1;
          const here = rowsFrom(gate, batch.offsets[t] ?? 0);
          const lanes = batch.lanes[t] ?? 0;
          const last = rowsFrom(out, batch.offsets[before] ?? 0, bytes);
          const continued = Math.min(lanes, batch.lanes[before] ?? 0);
          multiply(memory, matrix, last, units, continued, here, true);
          const states = rowsFrom(out, batch.offsets[t] ?? 0, bytes);
          memory.kernels.cell(here.at, cells.at, states.at, states.stride, hidden, lanes);
        }
      });
    },
  };
}
