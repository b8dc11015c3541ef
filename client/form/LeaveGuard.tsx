// Asks before something typed is lost.
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { guardPage } from '../parts/leaving.ts';

/** Stands before every way out of a form, also the browser's own and another viewer, while something in it is not saved. */
export function LeaveGuard({ isUnsaved }: { isUnsaved: () => boolean }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const { status, proceed, reset } = useBlocker({
    // What is looked at, and in which language, may change: the form stays.
    shouldBlockFn: ({ current, next }) => {
      const edited = ({ search }: typeof current) => (search as { edit?: string }).edit;
      const isOut = current.pathname !== next.pathname || edited(current) !== edited(next);
      return isOut && isUnsaved();
    },
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  });
  const [waiting, setWaiting] = useState<(() => void) | null>(null);
  const isAsking = status === 'blocked' || waiting !== null;
  useEffect(() => {
    if (isAsking) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isAsking]);
  useEffect(() =>
    guardPage((goOn) => {
      if (!isUnsaved()) return false;
      setWaiting(() => goOn);
      return true;
    }),
  );
  const stay = () => {
    setWaiting(null);
    reset?.();
  };
  const leave = () => {
    setWaiting(null);
    if (waiting) waiting();
    else proceed?.();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby="leaving"
      onCancel={(event) => {
        event.preventDefault();
        stay();
      }}
      className="m-auto max-w-md rounded-8 border border-solid-gray-420 p-6 shadow-2 backdrop:bg-black/40"
    >
      <h2 id="leaving" className="text-std-18B-160">
        {t('form.leave.title')}
      </h2>
      <p className="mt-1 text-dns-16N-130">{t('form.leave.text')}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="button" className="button-main" onClick={stay}>
          {t('form.leave.stay')}
        </button>
        <button type="button" className="button-plain" onClick={leave}>
          {t('form.leave.go')}
        </button>
      </div>
    </dialog>
  );
}
