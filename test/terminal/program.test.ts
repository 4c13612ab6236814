import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawi, startRawi } from './rawi.ts';

const ARTICLE = 'cnn-gaza-ceasefire-talks-cairo';
const ESCAPE = '\u001b';

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rawi-program-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe.concurrent('given a question on the command line', { timeout: 60_000 }, () => {
  it('answers as in Discord, without colours in a pipe', async () => {
    const { status, stdout, stderr } = await rawi(['who-said', 'هذا', 'غير', 'دقيق']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('جون كيربي');
    expect(stdout).toContain('*هذا غير دقيق*');
    expect(stdout).not.toContain(ESCAPE);
  });

  it.each([
    [
      ['who-said', 'هذا غير دقيق', '--article', ARTICLE],
      { article: ARTICLE, paragraph: 4, speaker: 'جون كيربي', manner: 'direct' },
    ],
    [['ask', 'من', 'يقود', 'المحادثات', 'من', 'الجانب', 'الأمريكي؟'], { paragraph: 8, speaker: null, statement: null }],
    [['quotes', 'Blinken'], { speaker: 'أنتوني بلينكن' }],
    [['verify', '--quote', 'هذه عملية مستمرة في نفس الوقت', '--speaker', 'كيربي'], { speaker: 'أنتوني بلينكن' }],
  ])('answers %j as JSON', async (args, first) => {
    const { status, stdout } = await rawi([...args, '--json']);
    expect(status).toBe(0);
    const { status: outcome, verdict, answers } = JSON.parse(stdout);
    expect([outcome, verdict]).toEqual(['answered', args[0] === 'verify' ? 'other-speaker' : undefined]);
    expect(answers[0]).toMatchObject(first);
  });

  it('lists speakers and articles as JSON', async () => {
    const [speakers, article, unknown] = await Promise.all([
      rawi(['speakers', '--json', '--article', ARTICLE]),
      rawi(['article', ARTICLE, '--json']),
      rawi(['article', 'nowhere', '--json']),
    ]);
    expect(JSON.parse(speakers.stdout).speakers).toContainEqual(
      expect.objectContaining({ name: 'أحمد فهمي', kind: 'person', articles: [ARTICLE] }),
    );
    expect(JSON.parse(article.stdout).article.paragraphs).toHaveLength(11);
    expect(JSON.parse(unknown.stdout)).toMatchObject({ status: 'error', message: expect.stringContaining('nowhere') });
    expect([speakers.status, article.status, unknown.status]).toEqual([0, 0, 1]);
  });

  it('answers in the language asked for', async () => {
    const { stdout } = await rawi(['speakers', '--language', 'en']);
    expect(stdout).toMatch(/statements?/i);
  });
});

describe.concurrent('given requests for rawi batch', { timeout: 120_000 }, () => {
  it('answers thousands of lines in their order, the bad ones with an error', async () => {
    const lines = Array.from({ length: 2000 }, (_, at) =>
      at % 500 === 7
        ? '{"id": broken'
        : JSON.stringify({
            id: `q${at}`,
            command: at % 2 ? 'who-said' : 'ask',
            options: { [at % 2 ? 'words' : 'question']: 'هذا غير دقيق' },
          }),
    );
    const { status, stdout, stderr } = await rawi(['batch'], `${lines.join('\n')}\n`);
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(2000);
    answers.forEach((answer, at) => {
      if (at % 500 === 7) expect(answer).toMatchObject({ id: null, status: 'error', message: expect.any(String) });
      else expect(answer).toMatchObject({ id: `q${at}`, status: 'answered' });
    });
    expect(answers[1].answers[0]).toMatchObject({ article: ARTICLE, paragraph: 4, speaker: 'جون كيربي' });
  });

  it('leaves quietly when nobody reads the answers any more', async () => {
    const child = startRawi(['batch']);
    let complaints = '';
    child.stderr.on('data', (chunk) => {
      complaints += chunk;
    });
    child.stdin.on('error', () => undefined);
    const line = '{"id":"1","command":"ask","options":{"question":"متى؟"}}\n';
    child.stdin.write(line);
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end(line.repeat(500));
    });
    const status = await new Promise((resolve) => child.once('exit', resolve));
    expect([status, complaints]).toEqual([0, '']);
  });
});

describe.concurrent('given a prompt fed by a pipe', { timeout: 60_000 }, () => {
  const input = [
    '/who-said هذا غير دقيق',
    '',
    'كم عدد سكان القاهرة؟',
    '/verify بناءة',
    '/help',
    '/quit',
    '/speakers',
  ].join('\n');

  it('answers line by line and leaves at /quit', async () => {
    const { status, stdout, stderr } = await rawi(['prompt'], input);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.indexOf('جون كيربي')).toBeGreaterThanOrEqual(0);
    expect(stdout).toContain('Missing: speaker.');
    expect(stdout).toContain('/quotes speaker: …');
    expect(stdout).not.toContain('rawi>');
    expect(stdout).not.toContain(ESCAPE);
  });
});

describe.concurrent('given something that is wrong', { timeout: 60_000 }, () => {
  it('names all problems of settings and corpus at once', async () => {
    for (const args of [['start'], ['check']]) {
      const run = await rawi([...args, '--corpus', join(dir, 'missing')], '', { LANGUAGE: 'fr', LOG_LEVEL: 'loud' });
      expect(run.status).toBe(1);
      const said = run.stdout + run.stderr;
      for (const name of ['LANGUAGE', 'LOG_LEVEL', 'missing']) expect(said).toContain(name);
      expect(said).not.toMatch(/^\s+at /m);
    }
  });

  it('starts without broken files, naming them, and refuses to start with nothing', async () => {
    const corpus = join(dir, 'mixed');
    await mkdir(corpus);
    await writeFile(join(corpus, 'broken.md'), '---\ntitle: قمة\nauthor: x\n---\nنص.');
    const empty = await rawi(['speakers', '--corpus', corpus]);
    expect([empty.status, empty.stdout]).toEqual([1, '']);
    expect(empty.stderr).toContain('broken.md:3: The field "author" is not known');
    await writeFile(join(corpus, 'good.md'), '---\ntitle: الميناء\n---\nقال المدير سالم الهاشمي إن السفن وصلت.');
    const [mixed, checked] = await Promise.all([
      rawi(['speakers', '--corpus', corpus]),
      rawi(['check', '--corpus', corpus]),
    ]);
    expect(mixed.status).toBe(0);
    expect(mixed.stdout).toContain('سالم الهاشمي');
    expect(checked.status).toBe(1);
    expect(checked.stdout.split('\n')[0]).toMatch(/^broken\.md:3: /);
  });

  it('exits with 2 where it was called wrongly', async () => {
    const runs = await Promise.all([rawi(['sing']), rawi(['verify', '--quote', 'x']), rawi(['check', '--loud'])]);
    expect(runs.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(runs[0]?.stderr).toContain("unknown command 'sing'");
    expect((await rawi(['--help'])).status).toBe(0);
  });
});

describe.concurrent('given rawi check', { timeout: 60_000 }, () => {
  it('finds nothing wrong with the sample corpus', async () => {
    expect(await rawi(['check'])).toEqual({ status: 0, stdout: '1 article, 11 paragraphs, 0 problems\n', stderr: '' });
  });

  it('takes its settings from the file .env of the folder it is started in, silently', async () => {
    const home = join(dir, 'home');
    await mkdir(join(home, 'مقالات'), { recursive: true });
    await writeFile(join(home, '.env'), 'CORPUS_DIR=مقالات\n');
    await writeFile(join(home, 'مقالات', 'port.txt'), 'ثلاث سفن تصل\nقال المدير إن السفن وصلت أمس.');
    const run = await rawi(['check'], '', { CORPUS_DIR: undefined }, home);
    expect(run).toEqual({ status: 0, stdout: '1 article, 1 paragraph, 0 problems\n', stderr: '' });
  });
});
