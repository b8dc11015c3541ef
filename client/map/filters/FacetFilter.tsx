// Which values of one filter count, with how many there are of each.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { TickBox } from '../../parts/TickBox.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** One value that can be ticked. */
export interface FacetOption {
  value: string;
  label: string;
  /** The city's own word, in Japanese whatever the page's language. */
  isOwnWord?: boolean;
}

interface FacetFilterProps {
  label: string;
  options: readonly FacetOption[];
  chosen: readonly string[] | undefined;
  /** How many there are of each; undefined until that is known. */
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (chosen: string[] | undefined) => void;
}

/** A list of tick boxes that opens; none ticked means all. */
export function FacetFilter({ label, options, chosen = [], counts, onChange }: FacetFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const toggle = (value: string) => {
    const next = options
      .map((option) => option.value)
      .filter((each) => chosen.includes(each) !== (each === value));
    onChange(next.length > 0 ? next : undefined);
  };
  const names = options.filter(({ value }) => chosen.includes(value)).map((option) => option.label);
  return (
    <details className="border-t border-solid-gray-300">
      <summary className="flex min-h-10 items-center gap-2 rounded-4 px-1 py-1.5 hover:bg-solid-gray-50">
        <span className="facet-arrow" aria-hidden="true" />
        <span className="heading">{label}</span>
        <span className="min-w-0 flex-1 truncate text-right text-dns-14N-130 text-solid-gray-700">
          {names.length > 1 ? t('map.chosen', { n: names.length }) : (names[0] ?? t('map.all'))}
        </span>
      </summary>
      <ul className="max-h-72 overflow-y-auto pb-2">
        {options.map(({ value, label: name, isOwnWord }) => (
          <li key={value}>
            <TickBox
              isOn={chosen.includes(value)}
              onChange={() => toggle(value)}
              count={counts && formatFigure(counts.get(value) ?? 0, language)}
            >
              <span lang={isOwnWord ? 'ja' : undefined}>{name}</span>
            </TickBox>
          </li>
        ))}
      </ul>
    </details>
  );
}
