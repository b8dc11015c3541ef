// Several things as one fact.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FactListProps<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

/** A line for each; that there is no record of any where there is none. */
export function FactList<Item>({ items, keyOf, children }: FactListProps<Item>) {
  const { t } = useTranslation();
  if (items.length === 0) return t('panel.unknown');
  return (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
}
