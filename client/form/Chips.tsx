// Things that were put into a field, each with a button that takes it out.
import { useTranslation } from 'react-i18next';

interface ChipsProps {
  label: string;
  items: readonly { id: string; name: string }[];
  onRemove: (id: string) => void;
}

/** The things in their order; nothing where there are none. */
export function Chips({ label, items, onRemove }: ChipsProps) {
  const { t } = useTranslation();
  if (items.length === 0) return null;
  return (
    <ul aria-label={label} className="mb-2 flex flex-wrap gap-2">
      {items.map(({ id, name }) => (
        <li
          key={id}
          className="flex min-w-0 items-center gap-1 rounded-8 border border-solid-gray-420 bg-solid-gray-50 pl-3 text-dns-14N-130"
        >
          <span lang="ja" className="min-w-0 break-words py-1">
            {name}
          </span>
          <button
            type="button"
            aria-label={t('form.remove', { name })}
            onClick={() => onRemove(id)}
            className="size-9 shrink-0 rounded-8 text-std-16N-170 hover:bg-solid-gray-100"
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
