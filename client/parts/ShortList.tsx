// A long list that begins short.
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ShortListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** One that is there even where it stands further down, as while it is edited. */
  kept?: Item | undefined;
  children: (item: Item) => ReactNode;
}

const few = 8;

/** The first eight items with the one that is kept, and a button for the rest. */
export function ShortList<Item>({ items, keyOf, kept, children }: ShortListProps<Item>) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  const shown = isLong ? items : items.filter((item, place) => place < few || item === kept);
  return (
    <>
      <ul>
        {shown.map((item) => (
          <li
            key={keyOf(item)}
            className="border-t border-solid-gray-200 py-1 text-dns-14N-130 first:border-t-0"
          >
            {children(item)}
          </li>
        ))}
      </ul>
      {items.length > few && (
        <button type="button" onClick={() => setLong(!isLong)} className="link mt-1 text-dns-14N-130">
          {isLong ? t('panel.showFewer') : t('panel.showAll', { n: items.length })}
        </button>
      )}
    </>
  );
}
