// Conditions of a state in words, each with what takes it off.
import type { TFunction } from 'i18next';
import type { Catalogue } from '../../figure/useCatalogue.ts';
import { fiscalYears } from '../../parts/fiscalYears.ts';
import type { ViewState } from '../../parts/viewState.ts';
import type { Years } from '../../parts/YearSlider.tsx';
import type { Language } from '../../words/words.ts';
import type { MapState } from '../state.ts';
import { formOptions } from './formOptions.ts';
import type { FilterWords } from './useFilterWords.ts';

/** One condition. */
export interface Chip {
  key: string;
  label: string;
  /** The change of the state that takes it off. */
  off: Partial<MapState>;
}

/** What conditions are called by. */
export interface ChipWords {
  fields: Catalogue['fields'];
  filters: FilterWords;
  /** Fiscal years there are; null in an empty atlas. */
  years: Years | null;
  language: Language;
  t: TFunction;
}

type ListName = 'sectors' | 'districts' | 'fields' | 'forms' | 'domains' | 'without';

/** Years first, then value by value in the order of the filters, then what the legend hides. */
export function chipsOf(state: ViewState & Pick<MapState, 'hide'>, words: ChipWords): Chip[] {
  const { t } = words;
  const each = <Name extends ListName>(
    name: Name,
    label: (value: NonNullable<ViewState[Name]>[number]) => string,
  ) => {
    const values = (state[name] ?? []) as NonNullable<ViewState[Name]>[number][];
    return values.map((value): Chip => {
      const left = values.filter((other) => other !== value);
      const off = { [name]: left.length > 0 ? left : undefined };
      return { key: `${name} ${value}`, label: label(value), off };
    });
  };
  const district = (id: string) =>
    words.filters.districts.find((one) => one.id === id)?.name ?? t('map.unknownDistrict');
  const field = (number: number) => words.fields.find((one) => one.number === number)?.label[words.language];
  const forms = formOptions(words.filters.profile.forms, undefined, state.forms, words.language);
  return [
    ...yearChips(state, words),
    ...each('sectors', (sector) => t(`sector.${sector}`)),
    ...each('districts', district),
    ...each('fields', (number) => field(number) ?? String(number)),
    ...each('forms', (form) => forms.find(({ value }) => value === form)!.label),
    ...each('domains', (domain) => `${domain} ${t(`domain.${domain}`)}`),
    ...each('without', (one) => t(`map.withoutChip.${one}`)),
    ...(state.minSize
      ? [{ key: 'minSize', label: t('map.minSizeChip', { n: state.minSize }), off: { minSize: undefined } }]
      : []),
    ...(state.hide
      ? [{ key: 'hide', label: t('map.hiddenChip', { n: state.hide.length }), off: { hide: undefined } }]
      : []),
  ];
}

function yearChips({ from, to }: ViewState, { years, language, t }: ChipWords): Chip[] {
  if (from === undefined && to === undefined) return [];
  const label = fiscalYears(from ?? years?.from ?? to!, to ?? years?.to ?? null, t, language);
  return [{ key: 'years', label, off: { from: undefined, to: undefined } }];
}
