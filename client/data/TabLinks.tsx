// Links to the parts of the page.
import { useTranslation } from 'react-i18next';
import { StateLink } from './StateLink.tsx';
import { type Tab, tabs } from './state.ts';
import { useDataState } from './useDataState.ts';

/** One link each; the one shown is marked. An import that was begun is there again when one comes back to it. */
export function TabLinks({ shown }: { shown: Tab }) {
  const { t } = useTranslation();
  const [{ files, file, step, job, run }] = useDataState();
  const begun = { files, file, step, job, run };
  return (
    <nav aria-label={t('data.tabs')} className="mb-6 border-b border-solid-gray-300">
      <ul className="flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab}>
            <StateLink
              state={{ ...begun, tab: tab === 'import' ? undefined : tab }}
              current={tab === shown ? 'page' : undefined}
              className="block border-b-4 border-transparent px-3 py-2 text-oln-16N-100 text-solid-gray-800 hover:bg-solid-gray-50 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:font-700 aria-[current=page]:text-key-1000"
            >
              {t(`data.tab.${tab}`)}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
