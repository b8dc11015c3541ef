// What can be done with a principal as a whole, and what was done to it.
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Archive } from '../../form/Archive.tsx';
import { useMayCall } from '../../form/useMayCall.ts';
import { ArchivePrincipalDocument, type Role } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { PageSection } from '../../parts/PageSection.tsx';
import { usePrincipalFields } from '../form/usePrincipalFields.ts';
import { History } from '../history/History.tsx';
import type { Principal } from './Principal.ts';

const route = getRouteApi('/principals/$id');

interface ManageProps {
  principal: Principal;
  role: Role;
}

/** Merging, archiving, and the history for those who may see it; nothing for anyone else. */
export function Manage({ principal, role }: ManageProps) {
  const { t } = useTranslation();
  const { parts } = usePrincipalFields();
  const mayMerge = useMayCall('mergePrincipals') && !principal.archivedAt;
  const mayArchive = useMayCall('archivePrincipal');
  const seesHistory = role === 'ADMIN';
  if (!mayMerge && !mayArchive && !seesHistory) return null;
  return (
    <div {...(seesHistory ? {} : { 'data-screen': '' })}>
      <PageSection id="manage" title={t('principal.section.manage')}>
        <div className="mt-3 flex flex-wrap gap-3">
          {mayMerge && (
            <Link to="/principals/merge" search={{ keep: principal.id }} className="button-plain">
              {t('merge.start.PRINCIPAL')}
            </Link>
          )}
          {!principal.archivedAt && <PrincipalArchive principal={principal} />}
        </div>
        {seesHistory && parts && <History id={principal.id} fields={Object.values(parts).flat()} />}
      </PageSection>
    </div>
  );
}

/** Takes it out of lists and maps, or brings it back. */
export function PrincipalArchive({ principal }: { principal: Principal }) {
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const { id, revision, name, archivedAt } = principal;
  return (
    <Archive
      name={name}
      archivedAt={archivedAt}
      mayArchive={useMayCall('archivePrincipal')}
      archive={async (archived) => {
        await ask(ArchivePrincipalDocument, { input: { id, revision, archived } });
        await queries.invalidateQueries();
      }}
      onArchived={(archived) =>
        void navigate({
          search: (state) => state,
          state: { said: archived ? 'archived' : 'broughtBack' },
          replace: true,
        })
      }
    />
  );
}
