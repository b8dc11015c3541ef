// A box that finds one record by name, kana or another name.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type RefObject, useDeferredValue, useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FormSearchDocument, type FormSearchQuery, type SearchType } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { SectorMark } from '../parts/SectorMark.tsx';
import { years } from '../parts/years.ts';
import type { Picked } from './Field.ts';
import type { InputProps } from './FieldFrame.tsx';

interface RecordSearchProps extends Partial<InputProps> {
  label: string;
  type: SearchType;
  box?: RefObject<HTMLInputElement | null>;
  onPick: (picked: Picked) => void;
}

type Hit = FormSearchQuery['search'][number] & { id: string };

/** A text box with the ten best hits below it; picking one empties the box. */
export function RecordSearch({ label, type, box, onPick, id, ...props }: RecordSearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, isFetching, error } = useQuery({
    queryKey: ['form search', type, asked],
    queryFn: ({ signal }) => ask(FormSearchDocument, { text: asked, types: [type] }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const hits: Hit[] = asked === '' ? [] : (data?.search ?? []).map((hit) => ({ ...hit, id: hit.node.id }));
  const nothing = error ? t('state.failed') : isFetching ? t('form.searching') : t('form.nothingFound');
  return (
    <ComboBox
      aria-label={label}
      items={hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const hit = hits.find((each) => each.id === key);
        if (!hit) return;
        onPick({ id: hit.id, name: hit.name });
        setText('');
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Input
        {...props}
        id={id}
        ref={box}
        className="field w-full"
        placeholder={t('form.searchPlaceholder')}
        autoComplete="off"
      />
      <Popover className="w-(--trigger-width) min-w-72 overflow-auto rounded-8 border border-solid-gray-400 bg-white shadow-2">
        <ListBox<Hit>
          className="p-1"
          aria-label={label}
          renderEmptyState={() => <p className="p-3 text-dns-14N-130">{nothing}</p>}
        >
          {(hit) => (
            <ListBoxItem
              textValue={hit.name}
              className="flex cursor-pointer items-start gap-2 rounded-4 px-3 py-1.5 text-dns-16N-130 outline-none data-focused:bg-key-50"
            >
              {hit.node.__typename === 'Principal' && <SectorMark sector={hit.node.sector} />}
              <span lang="ja" className="min-w-0">
                {hit.name}
                <About node={hit.node} />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** What tells records of like names apart. */
function About({ node }: { node: Hit['node'] }) {
  const { t } = useTranslation();
  const about =
    node.__typename === 'Principal'
      ? [node.kana, ...node.districts.map(({ name }) => name)].filter(Boolean).join('・')
      : node.__typename === 'District'
        ? node.kana
        : node.__typename === 'Project'
          ? years(node.startYear, node.endYear, t)
          : null;
  return about ? <span className="block text-dns-14N-130 text-solid-gray-700">{about}</span> : null;
}
