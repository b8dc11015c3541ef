// What stands where something could not be loaded.
import { useTranslation } from 'react-i18next';
import { AskError } from './ask.ts';

/** Says what failed, in words for a person, and offers to try again. */
export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const { t } = useTranslation();
  const code = error instanceof AskError ? error.code : 'BROKEN';
  const known = {
    UNREACHABLE: t('state.unreachable'),
    FORBIDDEN: t('state.forbidden'),
    BROKEN: t('state.broken'),
  };
  const text = known[code as keyof typeof known] ?? `${t('state.refused')} ${error.message}`;
  return (
    <div role="alert" className="m-4 rounded-8 border-2 border-error-1 bg-white p-4">
      <p className="text-std-16B-170 text-error-2">{t('state.failed')}</p>
      <p className="mt-1 text-dns-14N-130">{text}</p>
      <button
        type="button"
        onClick={retry}
        className="mt-3 rounded-8 border border-key-900 px-4 py-2 text-oln-14B-100 text-key-900 hover:bg-key-50 hover:underline"
      >
        {t('state.again')}
      </button>
    </div>
  );
}
