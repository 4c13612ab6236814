import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createOnce } from '../../src/discord/once.ts';
import { createWork } from '../../src/discord/work.ts';

describe('given work in hand', () => {
  it('waits for it, and begins nothing new', async () => {
    const work = createWork();
    const answers = new EventEmitter();
    const done: string[] = [];
    const begun = new Promise<void>((resolve) => {
      work.begin(async () => {
        resolve();
        await once(answers, 'come');
        done.push('answered');
      });
    });
    await begun;
    const finished = work.finish(5000);
    expect(work.begin(async () => {})).toBe(false);
    answers.emit('come');
    expect(await finished).toBe(0);
    expect(done).toEqual(['answered']);
  });

  it('gives each task a turn of its own, in the order they came', async () => {
    const work = createWork();
    const seen: string[] = [];
    for (const name of ['first', 'second', 'third']) {
      work.begin(async () => {
        seen.push(name);
        queueMicrotask(() => seen.push(`after ${name}`));
      });
    }
    await work.finish(5000);
    expect(seen).toEqual(['first', 'after first', 'second', 'after second', 'third', 'after third']);
  });

  it('waits no longer than it is told, and tells what is left undone', async () => {
    const work = createWork();
    work.begin(() => new Promise(() => {}));
    expect(await work.finish(5)).toBe(1);
  });
});

describe('given ids that come again', () => {
  it('knows them', () => {
    const isNew = createOnce();
    expect([isNew('1'), isNew('2'), isNew('1')]).toEqual([true, true, false]);
  });

  it('forgets the oldest when there are too many', () => {
    const isNew = createOnce(2);
    for (const id of ['1', '2', '3']) isNew(id);
    expect([isNew('3'), isNew('2'), isNew('1')]).toEqual([false, false, true]);
  });
});
