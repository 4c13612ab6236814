import { describe, expect, it } from 'vitest';
import { createPeople } from '../../src/playground/server/people.ts';
import { wording } from '../../src/reply/wording.ts';
import { stage } from './scene.ts';
import { chromium } from './with-page.ts';

describe('given people who come and go', () => {
  it('gives each a name of their own, however many come', () => {
    const people = createPeople();
    const names = Array.from({ length: 30 }, () => people.come(null));
    expect(new Set(names).size).toBe(30);
    expect(people.present()).toEqual(names);
  });

  it('gives back the name that somebody had, unless it is taken or never was one of ours', () => {
    const people = createPeople();
    const name = people.come(null);
    expect(people.come(name)).not.toBe(name);
    people.leave(name);
    expect(people.come(name)).toBe(name);
    expect(people.come('Rawi')).not.toBe('Rawi');
  });
});

describe.skipIf(chromium === null)('given two tabs in a browser (without Chromium: skipped)', () => {
  const { tabs } = stage();

  it('makes them two people who see what the other says and are told that the other is there', async () => {
    const [one, other] = await tabs(2);
    if (one === undefined || other === undefined) throw new Error('Two tabs were wanted.');
    const [name, otherName] = [await one.name(), await other.name()];
    expect(name).not.toBe(otherName);
    await one.page.locator('.people').getByText(otherName).waitFor();
    await one.say('good evening');
    await other.lastMessage.getByText('good evening').waitFor();
    expect(await other.lastMessage.locator('discord-message').getAttribute('author')).toBe(name);
  });

  it('shows a public reply to both and a private one to whoever asked', async () => {
    const [one, other] = await tabs(2);
    if (one === undefined || other === undefined) throw new Error('Two tabs were wanted.');
    await one.use('ask', 'كم سعر البرتقال في القمر؟');
    await one.lastMessage.getByText('Only you can see this').waitFor();
    const seen = await other.messages.count();
    await one.use('who-said', 'الجسر سيفتح يوم الأحد');
    await other.lastMessage.locator('discord-embed').getByText('ريم الخطيب').first().waitFor();
    expect(await other.messages.count()).toBe(seen + 1);
    expect(await other.page.getByText('Only you can see this').count()).toBe(0);
    expect(await other.lastMessage.locator('discord-command').getAttribute('author')).toBe(await one.name());
  });

  it('does not let one person delete what the other asked for, and tells that one alone', async () => {
    const [one, other] = await tabs(2);
    if (one === undefined || other === undefined) throw new Error('Two tabs were wanted.');
    const before = await other.messages.count();
    await one.use('who-said', 'الجسر سيفتح يوم الأحد');
    await expect.poll(() => other.messages.count()).toBe(before + 1);
    const remove = other.lastMessage.getByRole('button', { name: 'حذف' });
    await remove.click();
    await other.page.getByText(wording('en').notYours).waitFor();
    expect(await one.page.getByText(wording('en').notYours).count()).toBe(0);
    expect(await one.lastMessage.locator('discord-embed').count()).toBe(1);
  });

  it('keeps a direct message between one person and the bot', async () => {
    const [one, other] = await tabs(2);
    if (one === undefined || other === undefined) throw new Error('Two tabs were wanted.');
    await one.page.getByRole('button', { name: /direct message/ }).click();
    await one.say('من قال إن الحديد القديم استبدل؟');
    await one.lastMessage.locator('discord-embed').first().waitFor();
    await other.page.getByRole('button', { name: /direct message/ }).click();
    expect(await other.messages.count()).toBe(0);
  });

  it('keeps person and conversation over a reload, without what only they saw', async () => {
    const [one] = await tabs(1);
    if (one === undefined) throw new Error('A tab was wanted.');
    const name = await one.name();
    await one.say('before the reload');
    await one.lastMessage.getByText('before the reload').waitFor();
    await one.use('ask', 'كم سعر البرتقال في القمر؟');
    await one.page.getByText('Only you can see this').waitFor();
    await one.page.reload();
    await one.lastMessage.getByText('before the reload').waitFor();
    expect(await one.name()).toBe(name);
    expect(await one.page.getByText('Only you can see this').count()).toBe(0);
  });
});
