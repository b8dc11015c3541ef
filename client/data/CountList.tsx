// Rows by outcome as a list.
import { useTranslation } from 'react-i18next';
import type { CountsFragment } from '../gql/graphql.ts';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { countOf } from './preview/counts.ts';
import { OutcomeMark } from './preview/OutcomeMark.tsx';
import { outcomes } from './state.ts';

/** Each outcome that any row has, with its number of rows. */
export function CountList({ counts }: { counts: CountsFragment }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-dns-14N-130">
      {outcomes
        .filter((outcome) => countOf(counts, outcome) > 0)
        .map((outcome) => (
          <li key={outcome} className="flex items-center gap-1.5 whitespace-nowrap">
            <OutcomeMark outcome={outcome} />
            {t(`data.outcome.${outcome}`)}
            <strong>{formatFigure(countOf(counts, outcome), language)}</strong>
          </li>
        ))}
    </ul>
  );
}
