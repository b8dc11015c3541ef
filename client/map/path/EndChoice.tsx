// One end of a path: who stands there, or a way to say who.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MapPathEndDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { NodeLink } from '../panel/NodeLink.tsx';
import { SearchBox } from '../SearchBox.tsx';

interface EndChoiceProps {
  label: string;
  id: string | undefined;
  onChoose: (id: string | undefined) => void;
  onSelect: (id: string) => void;
}

/** Found by search, or by a click on the map while it is open. */
export function EndChoice({ label, id, onChoose, onSelect }: EndChoiceProps) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['map path end', id],
    queryFn: ({ signal }) => ask(MapPathEndDocument, { id: id! }, signal),
    enabled: id !== undefined,
  });
  const principal = id === undefined ? null : data?.principal;
  return (
    <div className="mt-2" data-end={id ?? 'open'}>
      <p className="heading mb-1">{label}</p>
      {id === undefined ? (
        <SearchBox label={t('attention.path.find', { end: label })} onSelect={onChoose} />
      ) : (
        <div className="flex items-start justify-between gap-2 text-dns-16N-130">
          {principal && <NodeLink {...principal} onSelect={onSelect} />}
          {data && !principal && <span>{t('panel.gone')}</span>}
          <button
            type="button"
            aria-label={t('attention.path.changeLabel', { end: label })}
            onClick={() => onChoose(undefined)}
            className="link text-dns-14N-130 whitespace-nowrap"
          >
            {t('attention.path.change')}
          </button>
        </div>
      )}
    </div>
  );
}
