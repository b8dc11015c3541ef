// The page of one list: what it can be narrowed by beside its rows.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { mostSelected } from '../parts/mostSelected.ts';
import { NotAllowed } from '../parts/NotAllowed.tsx';
import { SearchField } from '../parts/SearchField.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useIsWide } from '../parts/useIsWide.ts';
import { useTitle } from '../parts/useTitle.ts';
import { useTyped } from '../parts/useTyped.ts';
import { Chips } from './Chips.tsx';
import { Facets } from './Facets.tsx';
import type { ListRow, ListSpec } from './ListSpec.ts';
import { ListTable } from './ListTable.tsx';
import { Pages } from './Pages.tsx';
import { chosenOf, widened } from './state.ts';
import { Toolbar } from './Toolbar.tsx';
import { Uncomputed } from './Uncomputed.tsx';
import { useList } from './useList.ts';
import { useListState } from './useListState.ts';

/** The page, or why this viewer may not see it. */
export function ListPage<Row extends ListRow>({ spec }: { spec: ListSpec<Row> }) {
  const { t } = useTranslation();
  useTitle(t(`list.of.${spec.name}.title`));
  const role = useAtlas().data?.viewer.role;
  if (!role) return <Loading />;
  if (!spec.isOpenTo(role))
    return (
      <div className="px-4 py-4">
        <h1 className="text-std-24B-150">{t(`list.of.${spec.name}.title`)}</h1>
        <NotAllowed who={t('list.signedOnly')} />
      </div>
    );
  return <OpenList spec={spec} />;
}

function OpenList<Row extends ListRow>({ spec }: { spec: ListSpec<Row> }) {
  const { t } = useTranslation();
  const isWide = useIsWide();
  const mayCreate = useAtlas().data?.viewer.mayCall.includes(spec.create.mutation) ?? false;
  const [given, change] = useListState();
  const looked = useList(given, spec);
  const { state, answer, error, retry } = looked;
  const [text, type] = useTyped(state.q ?? '', (q) => change({ q: q || undefined }, { replace: true }));
  const [isTooMany, setTooMany] = useState(false);
  const total = answer?.list.totalCount;
  const isOfYears = given.from !== undefined || given.to !== undefined;
  const narrowing =
    spec.facets.filter((facet) => chosenOf(given, facet).length > 0).length +
    Number(isOfYears) +
    Number(given.archived === 'yes');
  const facets = (
    <Facets
      state={given}
      facets={spec.facets}
      open={spec.open}
      hasYears={spec.hasYears}
      counted={answer?.facets}
      onChange={change}
    />
  );
  return (
    <div className="flex min-h-0 flex-1 flex-col lg:flex-row" data-list={spec.name}>
      {isWide && (
        <aside
          aria-label={t('list.narrow')}
          className="w-68 shrink-0 overflow-y-auto border-r border-solid-gray-300 px-4 py-4"
        >
          {facets}
        </aside>
      )}
      <div className="flex min-w-0 flex-1 flex-col gap-3 px-4 py-4 lg:min-h-0">
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <h1 className="text-std-24B-150">{t(`list.of.${spec.name}.title`)}</h1>
          <div className="min-w-0 flex-1 basis-64 max-sm:order-last max-sm:basis-full sm:max-w-md">
            <SearchField
              quiet
              label={t(`list.of.${spec.name}.search`)}
              placeholder={t(`list.of.${spec.name}.searchHint`)}
              value={text}
              onChange={type}
            />
          </div>
          {mayCreate && (
            <Link to={spec.create.to} className="button-plain ml-auto">
              {t('list.create')}
            </Link>
          )}
        </div>
        {!isWide && (
          <details className="rounded-8 border border-solid-gray-420 px-3" data-screen="">
            <summary className="min-h-10 content-center text-dns-16N-130">
              {narrowing > 0 ? t('list.narrowedBy', { n: narrowing }) : t('list.narrow')}
            </summary>
            {facets}
          </details>
        )}
        <Chips state={given} facets={spec.facets} word={looked.tools.word} onChange={change} />
        <Toolbar spec={spec} looked={looked} onChange={change} />
        {isTooMany && (
          <p role="alert" className="text-dns-14N-130 text-error-2">
            {t('list.tooManySelected', { n: mostSelected })}
          </p>
        )}
        <Uncomputed looked={looked} />
        {error && <Failure error={error} retry={retry} />}
        {!answer && !error && <Loading />}
        {total === 0 && (
          <div className="m-auto max-w-md p-6 text-center" data-empty="">
            <p className="text-std-18B-160">{t(`list.of.${spec.name}.none`)}</p>
            <p className="mt-2 text-dns-16N-130 text-solid-gray-700">{t('list.noneHint')}</p>
            <button type="button" className="button-plain mt-4" onClick={() => change(widened(spec.facets))}>
              {t('list.clear')}
            </button>
          </div>
        )}
        {answer && Boolean(total) && !error && (
          <>
            <ListTable spec={spec} looked={looked} onChange={change} onTooMany={() => setTooMany(true)} />
            <Pages page={state.page} per={state.per} total={total!} onChange={change} />
          </>
        )}
      </div>
    </div>
  );
}
