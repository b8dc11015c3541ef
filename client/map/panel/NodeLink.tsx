// A principal or project that can be selected.
import type { Sector } from '../../gql/graphql.ts';
import { plainColor } from '../../parts/palette.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { ShapeMark } from '../../parts/ShapeMark.tsx';
import type { Shape } from '../../parts/sectors.ts';

interface NodeLinkProps {
  id: string;
  name: string;
  /** Null where the sector is missing; left out for what is no principal. */
  sector?: Sector | null;
  /** Shape of what is no principal; a project's where left out. */
  shape?: Shape;
  onSelect: (id: string) => void;
}

/** Its mark and its name. */
export function NodeLink({ id, name, sector, shape = 'bar', onSelect }: NodeLinkProps) {
  return (
    <span className="flex items-start gap-2">
      {sector === undefined ? <ShapeMark shape={shape} color={plainColor} /> : <SectorMark sector={sector} />}
      <button type="button" lang="ja" onClick={() => onSelect(id)} className="link text-left">
        {name}
      </button>
    </span>
  );
}
