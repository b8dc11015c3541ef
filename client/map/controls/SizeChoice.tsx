// Which figure the size of nodes shows, with its definition.
import { useTranslation } from 'react-i18next';
import { Select } from '../../parts/Select.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { sameSize } from '../state.ts';
import type { Choices } from '../useChoices.ts';

interface SizeChoiceProps {
  metrics: Choices['metrics'];
  /** Id of the metric in use; `sameSize` for none. */
  size: string;
  onChange: (size: string) => void;
}

/** A list of figures; below it what the chosen one means. */
export function SizeChoice({ metrics, size, onChange }: SizeChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const chosen = metrics.find(({ id }) => id === size);
  const options = [
    ...metrics.map(({ id, label }) => ({ value: id, label: label[language] })),
    { value: sameSize, label: t('map.sameSize') },
  ];
  return (
    <div>
      <Select label={t('map.size')} value={size} options={options} onChange={onChange} />
      {chosen && (
        <details className="mt-1 text-dns-14N-130">
          <summary className="link w-fit">{t('map.definition')}</summary>
          <p className="mt-1">{chosen.meaning[language]}</p>
          <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-solid-gray-700">
            <dt>{t('map.formula')}</dt>
            <dd>{chosen.formula}</dd>
            <dt>{t('map.unit')}</dt>
            <dd>{chosen.unit[language]}</dd>
            <dt>{t('map.source')}</dt>
            <dd>{chosen.source}</dd>
          </dl>
        </details>
      )}
    </div>
  );
}
