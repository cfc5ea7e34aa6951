import { describe, expect, test } from 'vitest';
import { STATE_AGE, createStates } from '../../../src/platforms/slack/states.ts';

describe('a state', () => {
  test('serves once', () => {
    const states = createStates();
    const state = states.issue();
    expect(states.use(state)).toBe(true);
    expect(states.use(state)).toBe(false);
  });

  test('ends after its time, also where it was not used', () => {
    const time = { now: 0 };
    const states = createStates(() => time.now);
    const [early, late] = [states.issue(), states.issue()];
    time.now = STATE_AGE;
    expect(states.use(early)).toBe(true);
    time.now = STATE_AGE + 1;
    expect(states.use(late)).toBe(false);
    expect(states.use(early)).toBe(false);
  });

  test.each([
    ['that nobody issued', (state: string) => state.replace(/^\d+/, '9999999999999')],
    ['of another nonce', (state: string) => state.replace(/\.[^.]+\./, '.AAAA.')],
    ['without a signature', (state: string) => state.replace(/\.[^.]+$/, '')],
    ['that is empty', () => ''],
    ['of another process', () => createStates().issue()],
  ])('%s is not taken', (_, changed) => {
    const states = createStates();
    expect(states.use(changed(states.issue()))).toBe(false);
  });
});
