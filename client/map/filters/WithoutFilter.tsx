// What is thought away.
import { useTranslation } from 'react-i18next';
import { TickBox } from '../../parts/TickBox.tsx';
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
        <TickBox key={each} isOn={chosen.includes(each)} onChange={() => toggle(each)}>
          {t(`map.withouts.${each}`)}
        </TickBox>
      ))}
    </fieldset>
  );
}
