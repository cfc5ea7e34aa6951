import type { Address } from './kernels.ts';
import type { Memory } from './memory.ts';
import type { Weights } from './weights.ts';

/** The int16 that stands for 1 in encoder states and in probabilities. */
const ONE = 32_767;

/** What every stage of the network is built from. */
export interface Setting {
  readonly memory: Memory;
  readonly weights: Weights;
  /** Words in a batch at most. */
  readonly most: number;
  /** As many scales of 1/32767: those of encoder states and of probabilities. */
  readonly units: Address;
}

/** Reserves the scales that the stages share. */
export function createSetting(memory: Memory, weights: Weights, most: number): Setting {
  const units = memory.allocate(most * 4);
  memory.f32.fill(1 / ONE, units / 4, units / 4 + most);
  return { memory, weights, most, units };
}
