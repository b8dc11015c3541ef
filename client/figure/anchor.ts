// Where on the page 用語と定義 a figure is defined.
import type { Definition } from './useCatalogue.ts';

/** What is needed of a figure to find its definition. */
export type Named = Pick<Definition, 'id' | 'scope'>;

/** Id of a figure as exports and `atlas analyze` write it: `BETWEENNESS_WEIGHTED` → `betweennessWeighted`. */
export function exportId(id: string): string {
  return id.toLowerCase().replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `betweenness` for a principal's figure; `tie-bridge`, `network-density` for others, as ids are unique within a scope only. */
export function anchorOf({ id, scope }: Named): string {
  return scope === 'PRINCIPAL' ? exportId(id) : `${scope.toLowerCase()}-${exportId(id)}`;
}
