// What the search across everything finds, as people type.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { QuickSearchDocument, type QuickSearchQuery } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { years } from '../../parts/years.ts';
import { definitionHits, type Hit, pageHits } from './hits.ts';

type Found = QuickSearchQuery['search'][number];

/** Pages, records and definitions that match a text, and how the question about records goes. */
export function useHits(text: string) {
  const { t } = useTranslation();
  const language = useLanguage();
  const catalogue = useCatalogue();
  const asked = useDeferredValue(text.trim());
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['quick search', asked],
    queryFn: ({ signal }) => ask(QuickSearchDocument, { text: asked }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const say = (key: string) => String(t(key as never));
  const recordHit = ({ type, name, node }: Found): Hit => ({
    key: `record ${node.id}`,
    group: 'records',
    name,
    more: aboutRecord(node),
    place: { kind: 'record', type, id: node.id },
  });
  const aboutRecord = (node: Found['node']) => {
    const parts = {
      Principal: () =>
        node.__typename === 'Principal'
          ? [node.kana, t(`sector.${node.sector ?? 'missing'}`), node.kind]
          : [],
      Project: () =>
        node.__typename === 'Project' ? [years(node.startYear, node.endYear, t), node.form] : [],
      Challenge: () => (node.__typename === 'Challenge' ? [String(node.raisedYear)] : []),
    };
    const known = parts[node.__typename as keyof typeof parts]?.() ?? [];
    return [...new Set(known.filter(Boolean))].join(' ・ ');
  };
  const records = asked === '' ? [] : (data?.search ?? []).map(recordHit);
  const hits = [...pageHits(asked, say), ...records, ...definitionHits(asked, catalogue.data, say, language)];
  return { hits, asked, error, isSearching: isFetching, retry: refetch };
}
