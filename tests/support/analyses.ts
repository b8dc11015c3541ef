// Long computations started through the API and watched to their end.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.ts';

/** A computation as the API shows it. */
export interface Task {
  id: string;
  status: string;
  progress: number;
  error: { ja: string; en: string } | null;
}

/** Starts a computation and waits for its end. @returns it, with the shares that were told */
export async function finished(api: Api, input: object): Promise<Task & { shares: number[] }> {
  let { task }: { task: Task } = await api.ask('startAnalysis', { input });
  const shares: number[] = [];
  while (task.status === 'RUNNING') {
    shares.push(task.progress);
    await sleep(10);
    task = (await api.ask('analysisTask', { id: task.id })).task;
  }
  return { ...task, shares };
}
