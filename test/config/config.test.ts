import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { readConfig, settings } from '../../src/config.ts';

describe('given the environment', () => {
  it('has a default for everything but the token and the server', () => {
    expect(readConfig({})).toEqual({
      corpusDir: 'corpus',
      config: {
        api: 'https://discord.com/api',
        corpusDir: 'corpus',
        language: 'auto',
        playgroundPort: 8787,
        logLevel: 'info',
        logQuestions: false,
        shards: 'auto',
        rateLimit: { most: 10, seconds: 30 },
      },
      problems: [],
    });
  });

  it('takes every setting, and what is empty for not set', () => {
    const { config } = readConfig({
      DISCORD_TOKEN: ' not checked \n',
      DISCORD_API: 'http://127.0.0.1:4000/api',
      DISCORD_GUILD: '123456789012345678',
      CORPUS_DIR: '/srv/مقالات',
      LANGUAGE: 'ar',
      PLAYGROUND_PORT: '4000',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'on',
      SHARDS: '0-3/16',
      RATE_LIMIT: '5/60',
      HEALTH_PORT: '9090',
      HEALTH_HOST: '::',
    });
    expect(config).toEqual({
      token: 'not checked',
      api: 'http://127.0.0.1:4000/api',
      guild: '123456789012345678',
      corpusDir: '/srv/مقالات',
      language: 'ar',
      playgroundPort: 4000,
      logLevel: 'debug',
      logQuestions: true,
      shards: { ids: [0, 1, 2, 3], count: 16 },
      rateLimit: { most: 5, seconds: 60 },
      healthAddress: { host: '::', port: 9090 },
    });
    const empty = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, ' ']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('reports everything that is wrong at once, each by its name and with what to do', () => {
    const wrong = {
      DISCORD_API: 'ftp://x',
      DISCORD_GUILD: 'mine',
      LANGUAGE: 'fr',
      PLAYGROUND_PORT: '70000',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: '1',
      SHARDS: '4-2/8',
      RATE_LIMIT: '10',
      HEALTH_PORT: '70000',
    };
    const { config, corpusDir, problems } = readConfig({ ...wrong, CORPUS_DIR: 'elsewhere' });
    expect(config).toBeNull();
    expect(corpusDir).toBe('elsewhere');
    expect(problems).toHaveLength(Object.keys(wrong).length);
    for (const name of Object.keys(wrong)) expect(problems.join('\n')).toMatch(new RegExp(`^${name} must be `, 'm'));
  });

  it('misses the token only where it is needed', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', LANGUAGE: 'fr' }, true).problems).toEqual([
      expect.stringMatching(/^DISCORD_TOKEN is not set/),
      expect.stringMatching(/^LANGUAGE must be/),
    ]);
    expect(readConfig({ DISCORD_TOKEN: 'x' }, true).problems).toEqual([]);
    expect(readConfig({ DISCORD_TOKEN: ' ' }).problems).toEqual([]);
  });
});

describe('given SHARDS', () => {
  it.each([
    ['1', { ids: [0], count: 1 }],
    ['3', { ids: [0, 1, 2], count: 3 }],
    ['15-15/16', { ids: [15], count: 16 }],
  ])('reads %s', (SHARDS, shards) => {
    expect(readConfig({ SHARDS }).config?.shards).toEqual(shards);
  });

  it.each(['0', '-1', '16/16', '0-16/16', '3-2/8', 'all', '1.5', '0-3'])('refuses %s', (SHARDS) => {
    expect(readConfig({ SHARDS }).problems).toEqual([expect.stringMatching(/^SHARDS must be/)]);
  });
});

describe('given .env.example', () => {
  const example = readFileSync('.env.example', 'utf8');

  it('documents every setting and no other', () => {
    expect(Object.keys(parse(example)).toSorted()).toEqual(Object.keys(settings.shape).toSorted());
  });

  it('has a comment above every setting', () => {
    const lines = example.split('\n');
    const assignments = lines.flatMap((line, at) => (/^[A-Z_]+=/.test(line) ? [at] : []));
    expect(assignments.length).toBeGreaterThan(0);
    for (const at of assignments) expect(lines[at - 1]).toMatch(/^# \S/);
  });

  it('shows the defaults', () => {
    expect(readConfig(parse(example))).toEqual(readConfig({}));
  });
});
