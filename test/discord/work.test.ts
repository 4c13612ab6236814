import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createOnce } from '../../src/discord/once.ts';
import { createWork } from '../../src/discord/work.ts';

describe('given work in hand', () => {
  it('waits for it, and begins nothing new', async () => {
    const work = createWork();
    const answers = new EventEmitter();
    const done: string[] = [];
    work.begin(async () => {
      await once(answers, 'come');
      done.push('answered');
    });
    const finished = work.finish(5000);
    expect(work.begin(async () => {})).toBe(false);
    answers.emit('come');
    expect(await finished).toBe(0);
    expect(done).toEqual(['answered']);
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
