// Lets fiscal years pass, one after the other.
import { useEffect, useRef, useState } from 'react';
import type { Years } from '../../parts/YearSlider.tsx';
import { firstStep, nextStep } from './playing.ts';

/** How long a year stays in sight, milliseconds. */
const PAUSE = 1200;

interface PlayOptions {
  all: Years;
  chosen: Years;
  /** Whether the chosen years are drawn: the next ones wait for it. */
  isDrawn: boolean;
  onStep: (years: Years) => void;
  /** Told the years that will come next. */
  onNext: (years: Years) => void;
}

/** Whether years are passing, and how that is begun and stopped; it stops by itself after the last year. */
export function usePlay(options: PlayOptions): [boolean, (play: boolean) => void] {
  const [isPlaying, setPlaying] = useState(false);
  const { from, to } = options.chosen;
  const now = useRef(options);
  useEffect(() => {
    now.current = options;
  });
  useEffect(() => {
    if (!isPlaying || !options.isDrawn) return;
    const next = nextStep(now.current.all, now.current.chosen);
    if (next) now.current.onNext(next);
    const timer = setTimeout(() => {
      if (next) now.current.onStep(next);
      else setPlaying(false);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [isPlaying, options.isDrawn, from, to]);
  const play = (isWanted: boolean) => {
    const first = firstStep(options.all, options.chosen);
    const isThere = first.from === from && first.to === to;
    if (isWanted && !isThere) options.onStep(first);
    setPlaying(isWanted);
  };
  return [isPlaying, play];
}
