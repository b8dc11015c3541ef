// When the definition of a figure changed.
import type { Definition } from '../figure/useCatalogue.ts';
import { useLanguage } from '../parts/useLanguage.ts';

/** One line for each version of the definitions that changed it. */
export function History({ history }: Pick<Definition, 'history'>) {
  const language = useLanguage();
  return (
    <ul>
      {history.map(({ version, note }) => (
        <li key={version}>
          {version}: {note[language]}
        </li>
      ))}
    </ul>
  );
}
