// What stands where something could not be loaded.
import { useTranslation } from 'react-i18next';
import type { Language } from '../words/words.ts';
import { AskError } from './ask.ts';
import { NotAllowed } from './NotAllowed.tsx';
import { StateHeading } from './StateHeading.tsx';
import { useLanguage } from './useLanguage.ts';

interface FailureProps {
  error: Error;
  retry?: () => void;
  /** What could not be done; that it could not be loaded when left out. */
  title?: string;
}

/** Says what failed, in words for a person, and offers to try again where that may help. */
export function Failure({ error, retry, title }: FailureProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const said = error instanceof AskError ? saidBy(error, language) : undefined;
  const code = error instanceof AskError ? error.code : 'BROKEN';
  if (code === 'FORBIDDEN')
    return <NotAllowed who={said ?? t('state.forbidden')} {...(title ? { title } : {})} />;
  const known = { UNREACHABLE: t('state.unreachable'), BROKEN: t('state.broken') };
  const text = known[code as keyof typeof known] ?? said ?? `${t('state.refused')} ${error.message}`;
  return (
    <div role="alert" className="m-4 max-w-2xl rounded-8 border-2 border-error-1 bg-white p-4">
      <StateHeading className="text-std-16B-170 text-error-2">{title ?? t('state.failed')}</StateHeading>
      <p className="mt-1 text-dns-14N-130">{text}</p>
      {retry && (
        <button type="button" onClick={retry} className="button-plain mt-3">
          {t('state.again')}
        </button>
      )}
    </div>
  );
}

/** What the API says to a person. Which field of an input it is about has a name that only the API uses, and is left out. */
function saidBy({ faults, words }: AskError, language: Language): string | undefined {
  return faults.map((fault) => fault.words[language]).join(' ') || words?.[language];
}
