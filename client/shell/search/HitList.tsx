// What was found, in groups.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hit, HitGroup } from './hits.ts';

interface HitListProps {
  id: string;
  hits: readonly Hit[];
  /** Index of the one that Enter goes to. */
  chosen: number;
  onChoose: (hit: Hit) => void;
  onPoint: (index: number) => void;
}

const groups: readonly HitGroup[] = ['pages', 'records', 'definitions'];

/** The hits as a list box; the chosen one is kept in sight. */
export function HitList({ id, hits, chosen, onChoose, onPoint }: HitListProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);
  return (
    <div id={id} role="listbox" aria-label={t('shell.search.found')} className="-mx-2">
      {groups.map((group) => {
        const shown = hits.flatMap((hit, index) => (hit.group === group ? [{ hit, index }] : []));
        if (shown.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a list box
          <div key={group} role="group" aria-labelledby={`${id}-${group}`} className="mb-2">
            <p id={`${id}-${group}`} className="heading px-2 py-1 text-solid-gray-700">
              {t(`shell.search.group.${group}`)}
            </p>
            {shown.map(({ hit, index }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
              <div
                key={hit.key}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === chosen}
                onClick={() => onChoose(hit)}
                onPointerMove={() => onPoint(index)}
                className="flex cursor-pointer items-baseline gap-x-3 rounded-8 border-l-4 border-transparent px-2 py-1.5 text-dns-16N-130 aria-selected:border-key-900 aria-selected:bg-key-50"
              >
                <span className="min-w-0 flex-1">
                  <span lang={hit.group === 'records' ? 'ja' : undefined} className="break-words">
                    {hit.name}
                  </span>
                  {hit.more && (
                    <span className="block truncate text-dns-14N-130 text-solid-gray-700">{hit.more}</span>
                  )}
                </span>
                {hit.place.kind === 'record' && (
                  <span className="shrink-0 text-dns-14N-130 text-solid-gray-700">
                    {t(`shell.search.type.${hit.place.type}`)}
                  </span>
                )}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
