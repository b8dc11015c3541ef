// What opens the search across everything: it looks like the field that it opens.
import { useTranslation } from 'react-i18next';

/** A wide button with its key; on a narrow window its word alone. */
export function SearchButton({ onOpen }: { onOpen: () => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-haspopup="dialog"
      className="field flex items-center gap-2 text-left text-dns-16N-130 text-solid-gray-700 max-lg:ml-auto lg:w-80"
    >
      <svg viewBox="0 0 20 20" className="size-5 shrink-0" aria-hidden="true">
        <path
          d="m13 13 5 5M8.5 15a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z"
          className="fill-none stroke-current stroke-2"
        />
      </svg>
      <span className="max-sm:sr-only lg:flex-1">{t('shell.search.open')}</span>
      <span
        aria-hidden="true"
        className="rounded-4 border border-solid-gray-420 px-1.5 font-sans text-dns-14N-130 max-lg:hidden"
      >
        /
      </span>
    </button>
  );
}
