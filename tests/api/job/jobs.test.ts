// Long tasks: one at a time in their lane, stopped, failed or done, kept for a while and never too many.
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#api/errors.ts';
import { createJobs, type Job, type Jobs } from '#api/job/jobs.ts';

const HOUR = 3_600_000;

describe('createJobs', () => {
  let time: number;
  let failures: string[];
  let jobs: Jobs<string, 'WRITING', 'reads' | 'writes'>;
  beforeEach(() => {
    time = 0;
    failures = [];
    jobs = createJobs({
      ...{ keptFor: HOUR, most: 3, now: () => time },
      onFailure: ({ code }) => failures.push(code),
    });
  });

  /** A task that ends when it is told, and heeds being stopped. */
  function task() {
    let end!: (result: string) => void;
    let fail!: (error: unknown) => void;
    const ended = new Promise<string>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
    const start = (lane: 'reads' | 'writes' = 'writes') =>
      jobs.start(lane, async ({ signal, enter }) => {
        enter('WRITING', 5);
        signal.addEventListener('abort', () => fail(signal.reason));
        return ended;
      });
    return { start, end, fail };
  }
  const settled = async (job: Job<string>) => {
    while (job.state === 'RUNNING') await sleep(1);
    return job;
  };

  it('run one after another in their lane; the lanes do not wait for each other', async () => {
    const [first, second, reading] = [task(), task(), task()];
    const [a, b, c] = [first.start(), second.start(), reading.start('reads')];
    await sleep(1);
    expect([a.phase, b.phase, c.phase]).toEqual(['WRITING', 'WAITING', 'WRITING']);
    first.end('a');
    expect(await settled(a)).toMatchObject({ state: 'DONE', result: 'a', total: 5 });
    await sleep(1);
    expect(b.phase).toBe('WRITING');
    second.end('b');
    reading.end('c');
    await Promise.all([b, c].map(settled));
    expect(jobs.get(b.id)).toBe(b);
  });

  it('that fail say why, and the next goes on', async () => {
    const [faulty, next] = [task(), task()];
    const [a, b] = [faulty.start(), next.start()];
    await sleep(1);
    faulty.fail(new AppError('CONFLICT', { ja: '衝突', en: 'conflict' }));
    expect(await settled(a)).toMatchObject({
      state: 'FAILED',
      error: { code: 'CONFLICT', words: { ja: '衝突' } },
    });
    next.end('b');
    expect((await settled(b)).state).toBe('DONE');
    expect(failures).toEqual(['CONFLICT']);
  });

  it('that break tell nothing of the inside', async () => {
    const broken = task();
    const job = broken.start();
    await sleep(1);
    broken.fail(new Error('secret'));
    expect((await settled(job)).error).toMatchObject({
      code: 'INTERNAL',
      words: { en: 'Something went wrong inside.' },
    });
  });

  it('are stopped while they run and while they wait', async () => {
    const [first, second] = [task(), task()];
    const [a, b] = [first.start(), second.start()];
    await sleep(1);
    expect((await jobs.stop(b.id))?.state).toBe('STOPPED');
    expect((await jobs.stop(a.id))?.state).toBe('STOPPED');
    expect(await jobs.stop('nothing')).toBeNull();
    await sleep(1);
    expect([a.state, b.state, b.phase, failures]).toEqual(['STOPPED', 'STOPPED', 'WAITING', []]);
  });

  it('are kept for an hour and then forgotten', async () => {
    const one = task();
    const job = one.start();
    one.end('x');
    await settled(job);
    time = HOUR;
    expect(jobs.get(job.id)).toBe(job);
    time += 1;
    expect(jobs.get(job.id)).toBeNull();
  });

  it('are refused when too many wait; those that ended make room', async () => {
    const tasks = [task(), task(), task()];
    const started = tasks.map((one) => one.start());
    expect(() => task().start()).toThrow(expect.objectContaining({ code: 'TOO_LARGE' }));
    for (const one of tasks) one.end('');
    await Promise.all(started.map(settled));
    const next = task();
    const job = next.start();
    next.end('next');
    expect((await settled(job)).result).toBe('next');
  });

  it('end with the server', async () => {
    const [first, second] = [task(), task()];
    const [a, b] = [first.start(), second.start()];
    await sleep(1);
    await jobs.close();
    expect([a.state, b.state]).toEqual(['STOPPED', 'STOPPED']);
    expect(() => task().start()).toThrow(AppError);
  });
});
