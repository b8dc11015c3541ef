// A path from end to end: who stands on it, and between two of them the projects they share.
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { years } from '../../parts/years.ts';
import { NodeLink } from '../panel/NodeLink.tsx';
import type { FoundPath } from './usePaths.ts';

const few = 3;

/** The list. */
export function PathList({ path, onSelect }: { path: FoundPath; onSelect: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <ol className="mt-3 text-dns-16N-130">
      {path.principals.map((principal, i) => {
        const tie = path.ties[i];
        return (
          <Fragment key={principal.id}>
            <li data-path-step={principal.id}>
              <NodeLink {...principal} onSelect={onSelect} />
            </li>
            {tie && (
              <li className="my-1 ml-2 border-l-4 border-key-900 py-1 pl-4 text-dns-14N-130">
                <span className="text-solid-gray-700">
                  {t('attention.path.shared', { n: tie.sharedProjects })}
                </span>
                <ul>
                  {tie.projects.slice(0, few).map((project) => (
                    <li key={project.id} className="mt-0.5">
                      <Link to="/projects/$id" params={{ id: project.id }} lang="ja" className="link">
                        {project.name}
                      </Link>{' '}
                      <span className="text-solid-gray-700">
                        {years(project.startYear, project.endYear, t)}
                      </span>
                    </li>
                  ))}
                  {tie.sharedProjects > few && (
                    <li className="mt-0.5 text-solid-gray-700">
                      {t('attention.path.more', { n: tie.sharedProjects - few })}
                    </li>
                  )}
                </ul>
              </li>
            )}
          </Fragment>
        );
      })}
    </ol>
  );
}
