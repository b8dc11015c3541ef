// A box to tick, one of several below each other.
import type { ReactNode } from 'react';

interface TickBoxProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** How many there are of it, as text; nothing where that is not told. */
  count?: ReactNode;
  /** What it stands for. */
  children: ReactNode;
}

/** The box, what it stands for, and at the end of the line how many there are. */
export function TickBox({ isOn, onChange, count, children }: TickBoxProps) {
  return (
    <label className="flex min-h-8 min-w-0 flex-1 items-center gap-2 rounded-4 px-1 py-0.5 text-dns-14N-130 hover:bg-solid-gray-50">
      <input
        type="checkbox"
        className="size-4 shrink-0 accent-key-900"
        checked={isOn}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span className="flex min-w-0 flex-1 items-center gap-2">{children}</span>
      {count !== undefined && <span className="text-solid-gray-700 tabular-nums">{count}</span>}
    </label>
  );
}
