// Something that stands in front of the page until it is closed.
import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  label: string;
  onClose: () => void;
  children: ReactNode;
  /** Where it stands and how wide it is; a column in the middle unless told. */
  className?: string;
}

/** The browser's own dialog: it keeps the focus, closes on Escape and beside it, and gives the focus back. */
export function Dialog({ label, onClose, children, className }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={`max-h-[85vh] w-[calc(100vw-2rem)] overflow-auto rounded-12 bg-white p-0 text-solid-gray-900 shadow-5 backdrop:bg-black/40 ${className ?? 'm-auto max-w-2xl'}`}
    >
      <div className="p-4 sm:p-6">{children}</div>
    </dialog>
  );
}
