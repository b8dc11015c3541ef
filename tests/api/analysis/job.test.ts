// What a worker module does with its input and its reports.
import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { work } from '#api/analysis/job.ts';

const counting = work((steps: number, report) => {
  for (let step = 1; step <= steps; step++) report(step / steps);
  return steps * 2;
});

it('works without anyone asking how far it is', () => {
  expect(counting({ input: 4, progress: null })).toBe(8);
});

it('posts the first share and the last, not every one', () => {
  const { port1, port2 } = new MessageChannel();
  counting({ input: 1000, progress: port2 });
  const shares: number[] = [];
  for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1))
    shares.push(got.message);
  port1.close();
  expect(shares).toEqual([0.001, 1]);
});
