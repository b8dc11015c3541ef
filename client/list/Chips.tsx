// What narrows a list, each with a button that takes it away.
import { useTranslation } from 'react-i18next';
import type { ListFacetName } from '../gql/graphql.ts';
import { fiscalYears } from '../parts/fiscalYears.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { CellTools } from './ListSpec.ts';
import { choosing, chosenOf, type ListState, widened } from './state.ts';
import type { ChangeList } from './useListState.ts';

interface ChipsProps {
  state: ListState;
  facets: readonly ListFacetName[];
  word: CellTools['word'];
  onChange: ChangeList;
}

interface Chip {
  key: string;
  label: string;
  without: Partial<ListState>;
}

/** A chip for the text, the years and every chosen value, and a button for all of them; nothing where nothing narrows. */
export function Chips({ state, facets, word, onChange }: ChipsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { q, from, to, archived } = state;
  const chips: Chip[] = [];
  if (q)
    chips.push({
      key: 'q',
      label: t('list.chip', { name: t('list.text'), value: q }),
      without: { q: undefined },
    });
  if (from !== undefined || to !== undefined) {
    const span =
      from === undefined
        ? t('list.until', { to: fiscalYears(to!, to!, t, language) })
        : fiscalYears(from, to ?? null, t, language);
    chips.push({
      key: 'years',
      label: t('list.chip', { name: t('map.years'), value: span }),
      without: { from: undefined, to: undefined },
    });
  }
  if (archived) chips.push({ key: 'archived', label: t('list.archived'), without: { archived: undefined } });
  for (const facet of facets) {
    const chosen = chosenOf(state, facet);
    for (const value of chosen)
      chips.push({
        key: `${facet} ${value}`,
        label: t('list.chip', { name: t(`list.facet.${facet}`), value: word(facet, value) }),
        without: choosing(
          facet,
          chosen.filter((each) => each !== value),
        ),
      });
  }
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t('list.conditions')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={t('list.remove', { condition: label })}
            onClick={() => onChange(without)}
            className="flex min-h-8 items-center gap-2 rounded-16 border border-key-300 bg-key-50 px-3 text-left text-dns-14N-130 hover:underline"
            data-chip={key}
          >
            {label}
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" onClick={() => onChange(widened(facets))} className="link text-dns-14N-130">
          {t('list.clear')}
        </button>
      </li>
    </ul>
  );
}
