// Files on their way to the server, one after the other.
import { useEffect, useRef, useState } from 'react';
import { freshChoices, keepChoices } from '../choices.ts';
import { sendFile } from './sendFile.ts';

/** A file that was chosen: under way, arrived (`id`) or failed. */
export interface Upload {
  key: number;
  file: File;
  /** Share sent, 0 to 1. */
  share: number;
  id: string | null;
  error: Error | null;
}

/** The files chosen, and ways to add and remove them; leaving the page stops those under way. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const stops = useRef(new Map<number, AbortController>());
  const last = useRef(0);
  const queue = useRef(Promise.resolve());
  useEffect(() => {
    const { current } = stops;
    return () => {
      for (const stop of current.values()) stop.abort();
    };
  }, []);
  const set = (key: number, part: Partial<Upload>) =>
    setUploads((before) => before.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const send = async ({ key, file }: Upload, { signal }: AbortController) => {
    if (signal.aborted) return;
    try {
      const id = await sendFile(file, (share) => set(key, { share }), signal);
      keepChoices(id, freshChoices(file.name));
      set(key, { id });
    } catch (error) {
      if (!signal.aborted) set(key, { error: error as Error });
    }
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file) => ({ key: ++last.current, file, share: 0, id: null, error: null }));
    setUploads((before) => [...before, ...added]);
    for (const upload of added) {
      const stop = new AbortController();
      stops.current.set(upload.key, stop);
      queue.current = queue.current.then(() => send(upload, stop));
    }
  };
  const remove = (key: number) => {
    stops.current.get(key)?.abort();
    setUploads((before) => before.filter((upload) => upload.key !== key));
  };
  return { uploads, add, remove };
}
