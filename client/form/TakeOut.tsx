// A button that takes something out, after asking once more.
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';

interface TakeOutProps {
  /** What the button says. */
  label: string;
  question: string;
  takeOut: () => Promise<unknown>;
}

/** The button; then the question in its place, with the two ways on. */
export function TakeOut({ label, question, takeOut }: TakeOutProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { mutate, isPending, error } = useMutation({ mutationFn: takeOut, networkMode: 'always' });
  useEffect(() => {
    if (isAsked) place.current?.focus();
  }, [isAsked]);
  if (!isAsked)
    return (
      <button ref={button} type="button" className="link text-dns-14N-130" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  const back = () => {
    setAsked(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <div
      ref={place}
      role="alertdialog"
      aria-labelledby={id}
      tabIndex={-1}
      className="rounded-8 border-2 border-solid-gray-600 p-4 text-dns-16N-130"
      onKeyDown={(event) => event.key === 'Escape' && back()}
    >
      <p id={id} className="text-dns-16B-130">
        {question}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="button-main" onClick={() => !isPending && mutate()}>
          {label}
        </button>
        <button type="button" className="button-plain" onClick={back}>
          {t('form.cancel')}
        </button>
      </div>
      {error && <Failure error={error} title={t('form.notSaved')} />}
    </div>
  );
}
