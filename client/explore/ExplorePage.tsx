// The page 照会: GraphiQL from our own files, with questions to start from.
import { GraphiQL } from 'graphiql';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explore.css';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../parts/useTitle.ts';
import { fetchAnswer } from './fetchAnswer.ts';
import { questions } from './questions.ts';

const route = getRouteApi('/explore');

/** The page. A question chosen on the left opens in the editor. */
export function ExplorePage() {
  const { t } = useTranslation();
  useTitle(t('page.explore'));
  const { question: named } = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = questions.find(({ name }) => name === named) ?? questions[0];
  return (
    <div className="flex min-h-0 flex-1 flex-col lg:flex-row">
      <aside
        className="border-b border-solid-gray-300 p-4 lg:w-72 lg:border-r lg:border-b-0"
        aria-label={t('explore.examples')}
      >
        <h1 className="text-std-20B-160">{t('explore.title')}</h1>
        <p className="mt-1 mb-3 text-dns-14N-130 text-solid-gray-700">{t('explore.intro')}</p>
        <h2 className="heading mb-1">{t('explore.examples')}</h2>
        <ul className="flex flex-col gap-1">
          {questions.map((question) => (
            <li key={question.name}>
              <button
                type="button"
                aria-pressed={question === chosen}
                onClick={() =>
                  navigate({ search: (state) => ({ ...state, question: question.name }), replace: true })
                }
                className="w-full rounded-8 px-3 py-2 text-left text-dns-14N-130 text-blue-1000 hover:bg-solid-gray-50 hover:underline aria-pressed:bg-key-50 aria-pressed:font-700"
              >
                {t(`explore.example.${question.name}`)}
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <div className="min-h-[32rem] min-w-0 flex-1">
        <GraphiQL
          key={chosen.name}
          fetcher={fetchAnswer}
          initialQuery={chosen.query}
          initialVariables={chosen.variables}
          defaultEditorToolsVisibility={chosen.variables === '' ? false : 'variables'}
          forcedTheme="light"
        />
      </div>
    </div>
  );
}
