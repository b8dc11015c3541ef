// What stands where something is still being loaded.
import { useTranslation } from 'react-i18next';

/** A turning ring and what is being waited for; what comes within a fifth of a second comes without them. */
export function Loading({ text }: { text?: string }) {
  const { t } = useTranslation();
  return (
    <p
      role="status"
      className="appear-late m-auto flex items-center justify-center gap-3 p-6 text-std-16N-170 text-solid-gray-700"
    >
      <span
        aria-hidden="true"
        className="size-6 motion-safe:animate-spin rounded-full border-4 border-key-100 border-t-key-900"
      />
      {text ?? t('state.loading')}
    </p>
  );
}
