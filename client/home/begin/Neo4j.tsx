// How the atlas is connected to a Neo4j of one's own.
import { useTranslation } from 'react-i18next';
import type { Engine } from '../../gql/graphql.ts';

const settings = ['NEO4J_URI', 'NEO4J_USER', 'NEO4J_PASSWORD', 'NEO4J_DATABASE'] as const;
const lines = [
  'NEO4J_URI=bolt://127.0.0.1:7687 \\',
  'NEO4J_USER=neo4j \\',
  'NEO4J_PASSWORD=******** \\',
  'npm start -- --empty',
];

/** Which database is in use, the settings, and the command. */
export function Neo4j({ engine }: { engine: Engine }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="text-dns-14N-130">{t(`home.begin.neo4j.${engine}`)}</p>
      <pre className="break-words whitespace-pre-wrap rounded-8 bg-solid-gray-50 p-3 text-dns-14N-130">
        <code>{lines.join('\n')}</code>
      </pre>
      <ul className="text-dns-14N-130 text-solid-gray-700">
        {settings.map((name) => (
          <li key={name}>
            <code>{name}</code> {t(`home.begin.neo4j.setting.${name}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
