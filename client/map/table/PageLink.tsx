// The way from a row to the page of whom it is about.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { NodeType } from '../../parts/sectors.ts';

interface PageLinkProps {
  type: NodeType;
  id: string;
  name: string;
}

const pages = {
  PRINCIPAL: '/principals/$id',
  PROJECT: '/projects/$id',
  COORDINATOR: '/coordinators/$id',
} as const;

/** A short word; whoever only hears it hears whose page it is. */
export function PageLink({ type, id, name }: PageLinkProps) {
  const { t } = useTranslation();
  return (
    <Link to={pages[type]} params={{ id }} aria-label={t('table.pageOf', { name })} className="link shrink-0">
      {t('table.page')}
    </Link>
  );
}
