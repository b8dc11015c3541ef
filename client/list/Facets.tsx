// What a list can be narrowed by: years, then a group of values with counts for each facet.
import { useTranslation } from 'react-i18next';
import type { ListFacetName, ListFacetPartsFragment } from '../gql/graphql.ts';
import { TickBox } from '../parts/TickBox.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { YearRange } from '../parts/YearRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { choosing, chosenOf, type ListState } from './state.ts';
import type { ChangeList } from './useListState.ts';

interface FacetsProps {
  state: ListState;
  facets: readonly ListFacetName[];
  /** Facets that stand open from the beginning. */
  open: readonly ListFacetName[];
  hasYears: boolean;
  /** Undefined until they are known. */
  counted: readonly ListFacetPartsFragment[] | undefined;
  onChange: ChangeList;
}

/** The groups; several values of one can be chosen. */
export function Facets({ state, facets, open, hasYears, counted, onChange }: FacetsProps) {
  const { t } = useTranslation();
  const years = useAtlas().data?.atlas.years;
  return (
    <div className="flex flex-col">
      {hasYears && years && (
        <div className="border-b border-solid-gray-300 pb-4 [&+details]:border-t-0">
          <YearRange all={years} from={state.from} to={state.to} onChange={onChange} />
        </div>
      )}
      {facets.map((facet) => {
        const chosen = chosenOf(state, facet);
        const values = counted?.find(({ name }) => name === facet)?.values ?? [];
        if (values.length === 0 && chosen.length === 0) return null;
        return (
          <FacetGroup
            key={facet}
            facet={facet}
            label={t(`list.facet.${facet}`)}
            values={values}
            chosen={chosen}
            isOpen={open.includes(facet) || chosen.length > 0}
            onChange={(next) => onChange(choosing(facet, next))}
          />
        );
      })}
      <div className="border-t border-solid-gray-300 py-1">
        <TickBox
          isOn={state.archived === 'yes'}
          onChange={(isOn) => onChange({ archived: isOn ? 'yes' : undefined })}
        >
          {t('list.showArchived')}
        </TickBox>
      </div>
    </div>
  );
}
