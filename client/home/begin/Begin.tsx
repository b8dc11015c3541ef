// How to begin with an empty atlas: the sample city, a file, or a Neo4j.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AtlasQuery } from '../../gql/graphql.ts';
import { Choice } from './Choice.tsx';
import { Neo4j } from './Neo4j.tsx';
import { SampleCity } from './SampleCity.tsx';

/** Three ways; who may not go one is told who may. */
export function Begin({ atlas, viewer }: AtlasQuery) {
  const { t } = useTranslation();
  const may = (mutation: string) => viewer.mayCall.includes(mutation);
  const others = <p className="text-dns-14N-130 text-solid-gray-700">{t('home.begin.who')}</p>;
  return (
    <>
      <p className="mt-1 mb-6 max-w-3xl text-std-16N-170">{t('home.begin.intro')}</p>
      <div className="grid gap-4 lg:grid-cols-3 lg:items-start">
        <Choice id="sample">
          {may('loadSampleCity') ? <SampleCity isOffered={atlas.sampleCity} /> : others}
        </Choice>
        <Choice id="file">
          {may('startPreview') ? (
            <Link to="/data" className="button-plain">
              {t('home.begin.file.go')}
            </Link>
          ) : (
            others
          )}
        </Choice>
        <Choice id="neo4j">
          <Neo4j engine={atlas.engine} />
        </Choice>
      </div>
    </>
  );
}
