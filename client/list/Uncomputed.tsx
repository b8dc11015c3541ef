// Figures among the columns of a list that nobody has computed yet.
import { useTranslation } from 'react-i18next';
import { LongWork } from '../figure/LongWork.tsx';
import type { PrincipalMetric } from '../gql/graphql.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListRow } from './ListSpec.ts';
import type { Looked } from './useList.ts';

/** The way to compute them; nothing where all have values. */
export function Uncomputed<Row extends ListRow>({ looked }: { looked: Looked<Row> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { request, columns, answer, error, state } = looked;
  const heavy = (columns ?? []).filter(({ metric }) => metric?.cost === 'HEAVY');
  const first = answer?.list.nodes[0]?.metrics ?? [];
  const isMissing = (code: string) => {
    const figure = first.find(({ metric }) => metric.id === code);
    return figure ? !figure.computed : Boolean(error) && state.sort === code;
  };
  const missing = heavy.filter(({ code }) => isMissing(code));
  if (missing.length === 0 || !request) return null;
  return (
    <LongWork
      input={{ view: request.view, principalMetrics: missing.map(({ code }) => code as PrincipalMetric) }}
      label={t('list.compute', { names: missing.map(({ label }) => label[language]).join(' / ') })}
    />
  );
}
