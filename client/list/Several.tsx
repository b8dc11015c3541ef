// Several things in one cell of a list.
import { useTranslation } from 'react-i18next';
import { listed } from '../parts/listed.ts';
import { useLanguage } from '../parts/useLanguage.ts';

interface SeveralProps {
  items: readonly string[];
  /** In Japanese whatever the page's language: names. */
  isName?: boolean;
  /** Most that are shown; the rest is counted. */
  most?: number;
}

/** The items with commas between them; a dash where there are none. */
export function Several({ items, isName = false, most = 4 }: SeveralProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (items.length === 0) return <Nothing />;
  const more = items.length - most;
  return (
    <>
      <span lang={isName ? 'ja' : undefined}>
        {listed(items.slice(0, more > 1 ? most : undefined), language)}
      </span>
      {more > 1 && <span className="text-solid-gray-700"> {t('list.more', { n: more })}</span>}
    </>
  );
}

/** A dash where nothing is on record. */
export function Nothing() {
  const { t } = useTranslation();
  return (
    <span className="text-solid-gray-700">
      <span aria-hidden="true">{t('table.undefined')}</span>
      <span className="sr-only">{t('list.nothing')}</span>
    </span>
  );
}
