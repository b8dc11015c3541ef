// The values of one facet, each with what it would leave.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListFacetName, ListFacetPartsFragment, Sector } from '../gql/graphql.ts';
import { formatFigure } from '../parts/formatFigure.ts';
import { SectorMark } from '../parts/SectorMark.tsx';
import { TickBox } from '../parts/TickBox.tsx';
import { useLanguage } from '../parts/useLanguage.ts';

interface FacetGroupProps {
  facet: ListFacetName;
  label: string;
  values: ListFacetPartsFragment['values'];
  chosen: readonly string[];
  isOpen: boolean;
  onChange: (chosen: string[]) => void;
}

/** Values shown before somebody asks for all of them; a list a little longer is not cut. */
const few = 7;

/** Tick boxes under a heading that opens and closes; long lists begin short. */
export function FacetGroup({ facet, label, values, chosen, isOpen, onChange }: FacetGroupProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [isLong, setLong] = useState(false);
  const isCut = !isLong && values.length > few + 2;
  const shown = isCut ? values.filter(({ value }, i) => i < few || chosen.includes(value)) : values;
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <details
      open={isOpen}
      className="border-t border-solid-gray-300 py-1 first:border-t-0"
      data-facet={facet}
    >
      <summary className="min-h-9 content-center rounded-4 px-1 text-dns-14B-130 hover:bg-solid-gray-50">
        {label}
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{label}</legend>
        {facet === 'WITH_SECTORS' && (
          <p className="px-1 pb-1 text-dns-14N-130 text-solid-gray-700">{t('list.everySector')}</p>
        )}
        <ul>
          {shown.map(({ value, label: words, count }) => (
            <li key={value}>
              <TickBox
                isOn={chosen.includes(value)}
                onChange={() => toggle(value)}
                count={
                  <span data-count={value}>
                    {count === null ? t('list.few') : formatFigure(count, language)}
                  </span>
                }
              >
                {(facet === 'SECTORS' || facet === 'WITH_SECTORS') && <SectorMark sector={value as Sector} />}
                {facet === 'DOMAINS' ? `${value} ${words[language]}` : words[language]}
              </TickBox>
            </li>
          ))}
        </ul>
        {values.length > few + 2 && (
          <button type="button" className="link px-1 pt-1 text-dns-14N-130" onClick={() => setLong(!isLong)}>
            {isCut ? t('panel.showAll', { n: values.length }) : t('panel.showFewer')}
          </button>
        )}
      </fieldset>
    </details>
  );
}
