// What stands where an address names a record that there is not.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface GoneProps {
  /** The list of such records, and what the way to it says. */
  list: '/principals' | '/projects' | '/coordinators' | '/challenges';
  toList: string;
}

/** Says so, and where else to look. */
export function Gone({ list, toList }: GoneProps) {
  const { t } = useTranslation();
  return (
    <div className="m-auto max-w-xl p-8 text-std-16N-170">
      <h1 className="mb-4 text-std-24B-150">{t('record.gone')}</h1>
      <p>{t('state.notFoundHint')}</p>
      <p>{t('state.searchInstead')}</p>
      <p className="mt-4">
        <Link to={list} className="link">
          {toList}
        </Link>
      </p>
    </div>
  );
}
