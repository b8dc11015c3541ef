// A principal or project that can be selected.
import type { Sector } from '../../gql/graphql.ts';
import { plainColor } from '../../parts/palette.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { ShapeMark } from '../../parts/ShapeMark.tsx';

interface NodeLinkProps {
  id: string;
  name: string;
  /** Null where the sector is missing; left out for a project. */
  sector?: Sector | null;
  onSelect: (id: string) => void;
}

/** Its mark and its name. */
export function NodeLink({ id, name, sector, onSelect }: NodeLinkProps) {
  return (
    <span className="flex items-start gap-2">
      {sector === undefined ? <ShapeMark shape="bar" color={plainColor} /> : <SectorMark sector={sector} />}
      <button type="button" lang="ja" onClick={() => onSelect(id)} className="link text-left">
        {name}
      </button>
    </span>
  );
}
