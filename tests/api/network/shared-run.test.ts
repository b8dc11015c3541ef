// A run that several wait for: it goes on for those who still do, and stops when nobody does.
import { expect, it } from 'vitest';
import { sharedRun } from '#api/network/shared-run.ts';

/** A run that ends when it is told, and heeds being stopped. */
function controlled() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let started = 0;
  let tell: (share: number) => void = () => {};
  let stopped: unknown;
  const shared = sharedRun<string>(({ signal, onProgress }) => {
    started++;
    tell = onProgress;
    signal.addEventListener('abort', () => {
      stopped = signal.reason;
      reject(signal.reason);
    });
    return promise;
  });
  return {
    shared,
    end: resolve,
    fail: reject,
    tell: (share: number) => tell(share),
    seen: () => ({ started, stopped }),
  };
}

it('runs once and gives everyone the same, with how far it is', async () => {
  const { shared, end, tell, seen } = controlled();
  const shares: string[] = [];
  const both = Promise.all([
    shared.wait({ onProgress: (share) => shares.push(`a ${share}`) }),
    shared.wait({ onProgress: (share) => shares.push(`b ${share}`) }),
  ]);
  tell(0.5);
  end('result');
  expect(await both).toEqual(['result', 'result']);
  expect(await shared.wait()).toBe('result');
  expect(shares).toEqual(['a 0.5', 'b 0.5']);
  expect(seen()).toEqual({ started: 1, stopped: undefined });
});

it('lets one go and works on for the other', async () => {
  const { shared, end, seen } = controlled();
  const [first, second] = [new AbortController(), new AbortController()];
  const one = shared.wait({ signal: first.signal });
  const other = shared.wait({ signal: second.signal });
  first.abort(new Error('gone'));
  await expect(one).rejects.toThrow('gone');
  expect(shared.abandoned).toBe(false);
  end('result');
  expect(await other).toBe('result');
  // Whoever goes after the end stops nothing.
  second.abort();
  expect(seen().stopped).toBeUndefined();
});

it('stops when the last one goes, with what that one went for', async () => {
  const { shared, seen } = controlled();
  const stopping = new AbortController();
  const options = { signal: stopping.signal };
  const [one, other] = [shared.wait(options), shared.wait(options)];
  stopping.abort(new Error('enough'));
  await expect(one).rejects.toThrow('enough');
  await expect(other).rejects.toThrow('enough');
  expect(shared.abandoned).toBe(true);
  expect(seen().stopped).toMatchObject({ message: 'enough' });
  await expect(shared.wait(options)).rejects.toThrow('enough');
});

it('tells everyone why it failed', async () => {
  const { shared, fail } = controlled();
  const both = [shared.wait(), shared.wait()];
  fail(new RangeError('too many'));
  for (const one of both) await expect(one).rejects.toThrow('too many');
  expect(shared.abandoned).toBe(false);
});
