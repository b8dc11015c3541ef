// Which principals the list holds, and in which order.
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../figure/useCatalogue.ts';
import { SearchField } from '../../parts/SearchField.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Select } from '../../parts/Select.tsx';
import { sectors } from '../../parts/sectors.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { useTyped } from '../../parts/useTyped.ts';
import { YearRange } from '../../parts/YearRange.tsx';
import type { ListState, settled } from './state.ts';

interface ListControlsProps {
  state: ReturnType<typeof settled>;
  /** Fiscal years there are; null in an empty atlas. */
  years: { from: number; to: number } | null;
  metrics: readonly Definition[];
  onChange: (change: Partial<ListState>, replace?: boolean) => void;
}

/** Search, sector, order and the years that figures are computed on. */
export function ListControls({ state, years, metrics, onChange }: ListControlsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [text, type] = useTyped(state.q ?? '', (q) => onChange({ q: q || undefined }, true));
  const sector = state.sectors?.length === 1 ? state.sectors[0]! : '';
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,2fr)]">
      <SearchField
        label={t('principals.search')}
        placeholder={t('principals.searchHint')}
        value={text}
        onChange={type}
      />
      <Select
        label={t('map.sectors')}
        value={sector}
        options={[
          { value: '', label: t('map.allSectors') },
          ...sectors.map((each) => ({ value: each, label: t(`sector.${each}`) })),
        ]}
        onChange={(next) => onChange({ sectors: sectors.filter((each) => each === next) })}
      />
      {years && <YearRange all={years} from={state.from} to={state.to} onChange={(next) => onChange(next)} />}
      <Select
        label={t('principals.sort')}
        value={state.sort ?? ''}
        options={[
          { value: '', label: t('principals.byName') },
          ...metrics.map(({ id, label }) => ({ value: id, label: label[language] })),
        ]}
        onChange={(next) => onChange({ sort: next || undefined, order: undefined })}
      />
      <Segments
        label={t('principals.order')}
        value={state.order}
        options={(['desc', 'asc'] as const).map((value) => ({
          value,
          label: t(`principals.${state.sort ? 'byFigure' : 'byKana'}.${value}`),
        }))}
        onChange={(order) => onChange({ order })}
      />
    </div>
  );
}
