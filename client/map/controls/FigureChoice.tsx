// Which figure something in the picture shows, with its meaning and the way to its definition.
import type { ReactNode } from 'react';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import type { Definition } from '../../figure/useCatalogue.ts';
import { Select } from '../../parts/Select.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

interface FigureChoiceProps {
  label: string;
  metrics: readonly Definition[];
  /** What may be chosen besides figures, before or after them. */
  others: readonly { value: string; label: string }[];
  othersFirst?: boolean;
  /** Id of the metric in use, or one of the others. */
  value: string;
  /** Stands below the meaning. */
  children?: ReactNode;
  onChange: (value: string) => void;
}

/** A list of figures; below it what the chosen one means. */
export function FigureChoice(props: FigureChoiceProps) {
  const { label, metrics, others, othersFirst, value, children, onChange } = props;
  const language = useLanguage();
  const chosen = metrics.find(({ id }) => id === value);
  const figures = metrics.map((metric) => ({ value: metric.id, label: metric.label[language] }));
  return (
    <div>
      <Select
        label={label}
        value={value}
        options={othersFirst ? [...others, ...figures] : [...figures, ...others]}
        onChange={onChange}
      />
      {chosen && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {chosen.meaning[language]} <DefinitionLink short metric={chosen} />
        </p>
      )}
      {children}
    </div>
  );
}
