// Which part of the graph is in the picture.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { domains } from '../../parts/codes.ts';
import { Select } from '../../parts/Select.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { viewOf } from '../../parts/viewState.ts';
import type { Years } from '../../parts/YearSlider.tsx';
import { useMapState } from '../useMapState.ts';
import { FacetFilter } from './FacetFilter.tsx';
import { formOptions } from './formOptions.ts';
import { SectorFilter } from './SectorFilter.tsx';
import { useFacets } from './useFacets.ts';
import type { FilterWords } from './useFilterWords.ts';
import { WithoutFilter } from './WithoutFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

interface FiltersProps {
  fields: Catalogue['fields'];
  words: FilterWords;
  /** Fiscal years there are; null in an empty atlas. */
  years: Years | null;
  /** Whether what is asked for is drawn. */
  isDrawn: boolean;
  /** Whether marks of sectors are in the sectors' colours. */
  isColored: boolean;
  /** Told the years that will be wanted next. */
  onNextYears: (years: Partial<Years>) => void;
}

/** Least numbers of members of a project that can be asked for. */
const sizes = [2, 3, 5, 10];

/** Years and sectors first, the rest in lists that open. */
export function Filters({ fields, words, years, isDrawn, isColored, onNextYears }: FiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state, change] = useMapState();
  const facets = useFacets(viewOf(state));
  const forms = useMemo(
    () => formOptions(words.profile.forms, facets?.forms, state.forms, language),
    [words, facets, state.forms, language],
  );
  const numbered = fields.map(({ number, label }) => ({
    value: String(number),
    label: `${number} ${label[language]}`,
  }));
  return (
    <div className="flex flex-col gap-3">
      {years && (
        <YearFilter
          all={years}
          from={state.from}
          to={state.to}
          counts={facets?.years}
          isDrawn={isDrawn}
          onChange={(next, passing) => change({ from: next.from, to: next.to }, { replace: passing })}
          onNext={onNextYears}
        />
      )}
      <SectorFilter
        chosen={state.sectors}
        counts={facets?.sectors}
        isColored={isColored}
        onChange={(sectors) => change({ sectors })}
      />
      <div>
        {words.districts.length > 0 && (
          <FacetFilter
            label={t('map.districts')}
            options={words.districts.map(({ id, name }) => ({ value: id, label: name, isOwnWord: true }))}
            chosen={state.districts}
            counts={facets?.districts}
            onChange={(districts) => change({ districts })}
          />
        )}
        <FacetFilter
          label={t('map.fields')}
          options={numbered}
          chosen={state.fields?.map(String)}
          counts={facets?.fields}
          onChange={(next) => change({ fields: next?.map(Number) })}
        />
        <FacetFilter
          label={t('map.forms')}
          options={forms}
          chosen={state.forms}
          counts={facets?.forms}
          onChange={(next) => change({ forms: next })}
        />
        <FacetFilter
          label={t('map.domains')}
          options={domains.map((value) => ({ value, label: `${value} ${t(`domain.${value}`)}` }))}
          chosen={state.domains}
          counts={facets?.domains}
          onChange={(next) => change({ domains: next && domains.filter((each) => next.includes(each)) })}
        />
        <WithoutFilter
          chosen={state.without}
          hasCoordinators={state.kind === 'reach'}
          onChange={(without) => change({ without })}
        />
        <Select
          label={t('map.minSize')}
          value={String(state.minSize ?? '')}
          options={[
            { value: '', label: t('map.anySize') },
            ...[...new Set([...sizes, state.minSize ?? 2])]
              .sort((one, other) => one - other)
              .map((size) => ({ value: String(size), label: t('map.atLeast', { n: size }) })),
          ]}
          onChange={(size) => change({ minSize: size === '' ? undefined : Number(size) })}
        />
      </div>
    </div>
  );
}
