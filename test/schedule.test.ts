import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createSchedule, lastDue } from '../src/schedule.ts';
import type { Schedule } from '../src/schedule.ts';
import type { Asker } from '../src/model/index.ts';
import { answerWords } from './answers/words.ts';
import { TEXT, article, createWorld } from './world.ts';
import type { World } from './world.ts';

const ASKER: Asker = { workspace: 'discord:1', channel: 'c1', user: '@ada', mayManage: true };
const HOUR = 3_600_000;

let world: World;
let schedule: Schedule;
beforeEach(async () => {
  world = await createWorld();
  schedule = scheduleOf(world);
  await world.core.runLine('digest', 'at 08:00 Europe/London', ASKER);
});

function scheduleOf({ store, platform, log, time }: World): Schedule {
  return createSchedule({ store, platforms: [platform], clock: () => time.now, log });
}

/** An article is briefed a second later. */
async function record(name: string): Promise<void> {
  world.time.now += 1_000;
  const url = `https://ledger.example/${name}`;
  world.web.set(url, article(url, `${TEXT}\nThis is ${name}.`));
  await world.core.runLine('brief', url, ASKER);
}

async function tickAt(instant: string): Promise<number> {
  world.time.now = Date.parse(instant);
  await schedule.tick();
  return world.platform.posted.length;
}

describe('the digest hour', () => {
  test.each([
    ['2026-11-21T09:00:00Z', '08:00', 'Europe/London', '2026-11-21', '2026-11-21T08:00:00Z'],
    ['2026-11-21T07:59:00Z', '08:00', 'Europe/London', '2026-11-20', '2026-11-20T08:00:00Z'],
    ['2026-07-01T07:00:00Z', '08:00', 'Europe/London', '2026-07-01', '2026-07-01T07:00:00Z'],
    // Clocks go from 01:00 to 02:00: the skipped half hour is made up for.
    ['2026-03-29T01:30:00Z', '01:30', 'Europe/London', '2026-03-29', '2026-03-29T01:30:00Z'],
    // Clocks go back: 01:30 comes twice, the first counts.
    ['2026-10-25T02:00:00Z', '01:30', 'Europe/London', '2026-10-25', '2026-10-25T00:30:00Z'],
    ['2026-11-21T01:00:00Z', '08:00', 'Pacific/Auckland', '2026-11-21', '2026-11-20T19:00:00Z'],
  ])('at %s for %s %s was last on %s', (now, at, zone, day, instant) => {
    expect(lastDue(Date.parse(now), at, zone)).toEqual({ day, instant: Date.parse(instant) });
  });
});

describe('a channel’s digest', () => {
  test('comes at its hour and not before', async () => {
    await record('a');
    expect(await tickAt('2026-11-22T07:59:00Z')).toBe(0);
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(1);
    const [digest] = world.platform.posted;
    expect(answerWords(digest?.answer ?? never())[0]).toMatch(/^# Digest: 2026-11-2/);
    expect(digest?.target).toEqual({
      workspace: 'discord:1',
      channel: 'c1',
      message: null,
      thread: null,
      replies: 'reply',
    });
  });

  test('comes once a day however often the clock strikes', async () => {
    await record('a');
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(1);
    expect(await tickAt('2026-11-22T08:01:00Z')).toBe(1);
    expect(await tickAt('2026-11-22T20:00:00Z')).toBe(1);
  });

  test('does not come for an hour that had passed when it was asked for', async () => {
    await record('a');
    expect(await tickAt('2026-11-21T10:01:00Z')).toBe(0);
  });

  test('has what came since the last one, and is left out when that is nothing', async () => {
    await record('a');
    await tickAt('2026-11-22T08:00:00Z');
    expect(await tickAt('2026-11-23T08:00:00Z')).toBe(1);
    await record('b');
    expect(await tickAt('2026-11-24T08:00:00Z')).toBe(2);
    expect(answerWords(world.platform.posted[1]?.answer ?? never())[1]).toMatch(/^1 article · /);
  });

  test('is made up for after days without the process, as one', async () => {
    await record('a');
    expect(await tickAt('2026-11-25T19:12:00Z')).toBe(1);
    expect(await tickAt('2026-11-25T19:13:00Z')).toBe(1);
  });

  test('comes once from two processes', async () => {
    await record('a');
    world.time.now = Date.parse('2026-11-22T08:00:00Z');
    await Promise.all([schedule.tick(), scheduleOf(world).tick()]);
    expect(world.platform.posted).toHaveLength(1);
  });

  test('that could not be posted is tried again', async () => {
    await record('a');
    world.platform.failures.push({ error: new Error('unavailable'), late: false });
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(0);
    expect(await tickAt('2026-11-22T08:01:00Z')).toBe(1);
  });

  test('that stands although the platform’s answer was lost is not posted again', async () => {
    await record('a');
    world.platform.failures.push({ error: new Error('connection reset'), late: true });
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(1);
    expect(await tickAt('2026-11-22T08:01:00Z')).toBe(1);
    expect(await tickAt('2026-11-22T20:00:00Z')).toBe(1);
  });

  test('waits where the platform cannot tell whether a post that failed stands', async () => {
    await record('a');
    world.platform.failures.push({ error: new Error('connection reset'), late: true });
    world.platform.knows = 'unknown';
    await tickAt('2026-11-22T08:00:00Z');
    expect(await tickAt('2026-11-22T08:01:00Z')).toBe(1);
    expect(await tickAt('2026-11-23T08:00:00Z')).toBe(2);
  });

  test('that was off for weeks begins with the last days, not with those weeks', async () => {
    await record('a');
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(1);
    await world.core.runLine('digest', 'off', ASKER);
    await record('old');
    world.time.now = Date.parse('2026-12-20T12:00:00Z');
    await world.core.runLine('digest', 'at 08:00 Europe/London', ASKER);
    await record('new');
    expect(await tickAt('2026-12-21T08:00:00Z')).toBe(2);
    expect(answerWords(world.platform.posted[1]?.answer ?? never())[1]).toMatch(/^1 article · /);
  });

  test('that stands is not posted again by a process that takes over a dead one’s claim', async () => {
    await record('a');
    const due = Date.parse('2026-11-22T08:00:00Z');
    await world.store.digests.claim('discord:1', 'c1', '2026-11-22', due);
    const target = {
      workspace: 'discord:1',
      channel: 'c1',
      message: null,
      thread: null,
      replies: 'reply',
    } as const;
    const answer = { tone: 'normal', blocks: [], actions: [], private: false, data: null } as const;
    await world.platform.deliver(target, answer, 'digest:discord:1:c1:2026-11-22');
    world.time.now = due + HOUR;
    await schedule.tick();
    expect(world.platform.posted).toHaveLength(1);
  });

  test('of one channel that fails does not keep another’s', async () => {
    await world.core.runLine('digest', 'at 08:00 Europe/London', { ...ASKER, channel: 'c2' });
    await record('a');
    world.platform.failures.push({ error: new Error('unavailable'), late: false });
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(1);
  });

  test('ends with /digest off', async () => {
    await record('a');
    await world.core.runLine('digest', 'off', ASKER);
    expect(await tickAt('2026-11-22T08:00:00Z')).toBe(0);
  });
});

test('the schedule looks by itself every minute, and no more when it is stopped', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T07:59:30Z') });
  try {
    await record('a');
    world.time.now = Date.parse('2026-11-22T07:59:30Z');
    schedule.start();
    world.time.now = Date.parse('2026-11-22T08:00:00Z');
    await vi.advanceTimersByTimeAsync(61_000);
    expect(world.platform.posted).toHaveLength(1);
    await schedule.stop();
    await record('b');
    world.time.now = Date.parse('2026-11-23T08:00:00Z');
    await vi.advanceTimersByTimeAsync(180_000);
    expect(world.platform.posted).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

function never(): never {
  throw new Error('nothing was posted');
}
