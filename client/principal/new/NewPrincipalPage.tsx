// Registers a new principal.
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordForm } from '../../form/RecordForm.tsx';
import { useMayCall } from '../../form/useMayCall.ts';
import { useRecordForm } from '../../form/useRecordForm.ts';
import { CreatePrincipalDocument, type CreatePrincipalInput } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { NotAllowed } from '../../parts/NotAllowed.tsx';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useTitle } from '../../parts/useTitle.ts';
import { SimilarNames } from '../form/SimilarNames.tsx';
import { sections } from '../form/sections.ts';
import { usePrincipalFields } from '../form/usePrincipalFields.ts';

/** The page; for those who may not register, it says so. */
export function NewPrincipalPage() {
  const { t } = useTranslation();
  const atlas = useAtlas();
  const mayCreate = useMayCall('createPrincipal');
  const { parts, complete, error } = usePrincipalFields();
  useTitle(t('principal.new.title'));
  if (error && !parts) return <Failure error={error} />;
  if (!atlas.data || !parts) return <Loading />;
  if (!mayCreate) return <NotAllowed title={t('principal.new.refused')} who={t('principal.mayEdit')} />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-4xl px-4 py-6">
        <p className="mb-2 text-dns-16N-130">
          <Link to="/principals" className="link">
            {t('principal.toList')}
          </Link>
        </p>
        <h1 className="text-std-28B-150">{t('principal.new.title')}</h1>
        <p className="mt-1 text-std-16N-170">{t('principal.new.intro')}</p>
        <NewPrincipal parts={parts} complete={complete} />
      </div>
    </div>
  );
}

type Fields = ReturnType<typeof usePrincipalFields>;
type Parts = Required<Pick<Extract<Fields, { parts: object }>, 'parts' | 'complete'>>;

function NewPrincipal({ parts, complete }: Parts) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const form = useRecordForm({
    groups: sections.map((section) => ({ title: t(`principal.section.${section}`), fields: parts[section] })),
    record: { status: 'ACTIVE' },
    save: async (given) => {
      const input = given as CreatePrincipalInput;
      try {
        const { principal, warnings } = (await ask(CreatePrincipalDocument, { input })).createPrincipal;
        return { id: principal.id, warnings };
      } finally {
        // Also when no answer came: it may have been made all the same, and is then among the names alike.
        void queries.invalidateQueries();
      }
    },
    onSaved: ({ id }) => navigate({ to: '/principals/$id', params: { id }, state: { said: 'created' } }),
    onCancel: () => navigate({ to: '/principals' }),
    complete,
  });
  return (
    <RecordForm
      form={form}
      label={t('principal.new.title')}
      submit={t('principal.new.submit')}
      below={{ name: <SimilarNames values={form.values} /> }}
    />
  );
}
