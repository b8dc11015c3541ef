// What is on the page 用語と定義, to jump to.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SectionId } from './Section.tsx';

/** A link to each part that holds something, with how much. */
export function Contents({ sections }: { sections: readonly { id: SectionId; count: number }[] }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('help.contents')} className="mt-4">
      <ul className="flex flex-wrap gap-x-6 gap-y-2 text-dns-16N-130">
        {sections.map(({ id, count }) => (
          <li key={id}>
            <Link to="/help" hash={`section-${id}`} search={(state) => state} className="link">
              {t(`help.section.${id}`)}
            </Link>{' '}
            {id !== 'keys' && <span className="text-solid-gray-700 tabular-nums">{count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
