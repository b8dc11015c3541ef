// A link to another state of this page that says itself whether it is the one shown.
import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import type { DataState } from './state.ts';
import { useDataState } from './useDataState.ts';

interface StateLinkProps {
  /** What the address holds after it; what is left out is taken out. */
  state: DataState;
  current: 'page' | 'true' | undefined;
  className: string;
  children: ReactNode;
}

const everything: (keyof DataState)[] = [
  ...(['tab', 'files', 'file', 'step', 'job', 'run', 'undo', 'outcome', 'note', 'pages'] as const),
];

/** The router's own link calls every state of a page the present one, as the path is the same. */
export function StateLink({ state, current, className, children }: StateLinkProps) {
  const router = useRouter();
  const [, change] = useDataState();
  const whole = { ...Object.fromEntries(everything.map((key) => [key, undefined])), ...state };
  const { href } = router.buildLocation({ to: '/data', search: (before) => ({ ...before, ...whole }) });
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(whole);
  };
  return (
    <a href={href} onClick={follow} aria-current={current} className={className}>
      {children}
    </a>
  );
}
