import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // By itself Vitest leaves one core free, which on two cores is half of them; many tests wait for a program anyway.
    maxWorkers: availableParallelism(),
  },
});
