// What is thought away.
import { useTranslation } from 'react-i18next';
import { type Away, withouts } from '../../parts/viewState.ts';

interface WithoutFilterProps {
  chosen: readonly Away[] | undefined;
  /** Whether coordinators are in the picture at all. */
  hasCoordinators: boolean;
  onChange: (chosen: Away[] | undefined) => void;
}

/** A tick box for each; the one for coordinators where they are drawn, or thought away already. */
export function WithoutFilter({ chosen = [], hasCoordinators, onChange }: WithoutFilterProps) {
  const { t } = useTranslation();
  const shown = withouts.filter(
    (each) => each !== 'COORDINATORS' || hasCoordinators || chosen.includes(each),
  );
  const toggle = (one: Away) => {
    const next = withouts.filter((each) => chosen.includes(each) !== (each === one));
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    <fieldset className="border-t border-solid-gray-300 py-2">
      <legend className="sr-only">{t('map.without')}</legend>
      {shown.map((each) => (
        <label
          key={each}
          className="flex min-h-8 items-center gap-2 rounded-4 px-1 text-dns-14N-130 hover:bg-solid-gray-50"
        >
          <input
            type="checkbox"
            className="size-4 shrink-0 accent-key-900"
            checked={chosen.includes(each)}
            onChange={() => toggle(each)}
          />
          {t(`map.withouts.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
