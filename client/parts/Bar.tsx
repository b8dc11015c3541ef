// A bar that fills.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface BarProps {
  /** What is going on. */
  label: string;
  /** Share done, 0 to 1; null where it is not known. */
  share: number | null;
  /** How much of how much. */
  text?: string;
}

/** The bar with its label above; screen readers hear every tenth of it. */
export function Bar({ label, share, text }: BarProps) {
  const { t } = useTranslation();
  const id = useId();
  const percent = share === null ? null : Math.floor(share * 100);
  const heard =
    percent === null ? label : t('data.progress.heard', { label, percent: percent - (percent % 10) });
  return (
    <div>
      <p className="flex flex-wrap justify-between gap-x-4 text-dns-14N-130">
        <span id={id} className="font-700">
          {label}
        </span>
        {text && <span>{text}</span>}
      </p>
      <progress
        aria-labelledby={id}
        className="bar mt-2 h-3 w-full"
        max={1}
        {...(share === null ? {} : { value: share })}
      />
      <p role="status" className="sr-only">
        {heard}
      </p>
    </div>
  );
}
