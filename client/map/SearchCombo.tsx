// Finds a principal by name or kana, in a list that opens as one types.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MapSearchDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { SectorMark } from '../parts/SectorMark.tsx';

interface SearchBoxProps {
  onSelect: (id: string) => void;
  /** What is looked for, where that is not just anybody. */
  label?: string;
}

/** A text box with the ten best hits below it. */
export function SearchCombo({ onSelect, label }: SearchBoxProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['map search', asked],
    queryFn: ({ signal }) => ask(MapSearchDocument, { text: asked }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  const hits = asked === '' ? [] : (data?.search ?? []).map((hit) => ({ ...hit, id: hit.node.id }));
  return (
    <ComboBox
      className="w-full max-w-72"
      items={hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        onSelect(String(key));
        setText('');
      }}
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="sr-only">{label ?? t('map.search')}</Label>
      <div className="relative">
        <Input className="field w-full pr-10" placeholder={t('map.searchPlaceholder')} />
        {text !== '' && (
          <Button
            slot={null}
            aria-label={t('map.searchClear')}
            onPress={() => setText('')}
            className="absolute top-1 right-1 size-8 rounded-8 hover:bg-solid-gray-100"
          >
            ×
          </Button>
        )}
      </div>
      <Popover className="w-(--trigger-width) min-w-80 overflow-auto rounded-8 border border-solid-gray-400 bg-white shadow-2">
        <ListBox<(typeof hits)[number]>
          className="p-1"
          renderEmptyState={() => (
            <p className="p-3 text-dns-14N-130">{isFetching ? t('map.searching') : t('map.searchNone')}</p>
          )}
        >
          {(hit) => (
            <ListBoxItem
              textValue={hit.name}
              className="flex cursor-pointer items-start gap-2 rounded-4 px-3 py-1.5 text-dns-16N-130 outline-none data-focused:bg-key-50"
            >
              {hit.node.__typename === 'Principal' && <SectorMark sector={hit.node.sector} />}
              <span lang="ja">
                {hit.name}
                {hit.node.__typename === 'Principal' && hit.node.kana && (
                  <span className="block text-dns-14N-130 text-solid-gray-700">{hit.node.kana}</span>
                )}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
