// The way to a principal's page.
import { Link } from '@tanstack/react-router';
import type { Sector } from '../gql/graphql.ts';
import { SectorMark } from '../parts/SectorMark.tsx';
import { type ViewState, viewStateOf } from '../parts/viewState.ts';

interface PrincipalLinkProps {
  id: string;
  name: string;
  sector: Sector | null;
  /** What is looked at there. */
  view: ViewState;
}

/** Its mark and its name. */
export function PrincipalLink({ id, name, sector, view }: PrincipalLinkProps) {
  return (
    <span className="flex items-start gap-2">
      <SectorMark sector={sector} />
      <Link to="/principals/$id" params={{ id }} search={viewStateOf(view)} lang="ja" className="link">
        {name}
      </Link>
    </span>
  );
}
