// What will be written.
import { useTranslation } from 'react-i18next';
import type { JobFragment } from '../../gql/graphql.ts';
import { CountList } from '../CountList.tsx';

/** The counts, and what is left open: rows that are refused, names that nobody decided. */
export function BeforeApply({ preview }: { preview: NonNullable<JobFragment['preview']> }) {
  const { t } = useTranslation();
  const { counts, fileName, proposals } = preview;
  const open = proposals.filter(({ decided }) => decided == null).length;
  return (
    <div className="max-w-3xl">
      <p className="mb-2 text-std-16N-170 wrap-anywhere">
        <strong lang="ja">{fileName}</strong>
      </p>
      <CountList counts={counts} />
      {counts.created + counts.updated === 0 && (
        <p className="mt-3 text-std-16N-170">{t('data.apply.nothing')}</p>
      )}
      {counts.refused > 0 && (
        <p className="mt-3 text-std-16N-170">{t('data.apply.refused', { n: counts.refused })}</p>
      )}
      {open > 0 && <p className="mt-3 text-std-16N-170">{t('data.apply.undecided', { n: open })}</p>}
    </div>
  );
}
