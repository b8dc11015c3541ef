// Who changed a principal, what, and when.
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../form/Field.ts';
import { RecordHistoryDocument, type RecordHistoryQuery } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { dateTime } from '../../parts/dateTime.ts';
import { Failure } from '../../parts/Failure.tsx';
import { listed } from '../../parts/listed.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { roles } from '../../parts/viewer.ts';
import { changeOf } from './changeOf.ts';

type Entry = RecordHistoryQuery['auditEntries'][number];

/** Entries of the audit log about it, newest first. */
export function History({ id, fields }: { id: string; fields: readonly Field[] }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ['history', id],
    queryFn: ({ signal }) => ask(RecordHistoryDocument, { id }, signal),
  });
  if (error) return <Failure error={error} retry={refetch} />;
  const entries = data?.auditEntries ?? [];
  return (
    <div className="mt-4" data-history="">
      <h3 className="heading">{t('principal.history.title')}</h3>
      {data && entries.length === 0 && <p className="mt-1 text-dns-14N-130">{t('principal.history.none')}</p>}
      <ShortList items={entries} keyOf={(entry) => entry.id}>
        {(entry) => <Line entry={entry} fields={fields} />}
      </ShortList>
    </div>
  );
}

function Line({ entry, fields }: { entry: Entry; fields: readonly Field[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const role = roles.find((each) => each === entry.by);
  const { kind, names } = changeOf(entry);
  const labels = names.map((name) => fields.find((field) => field.name === name)?.label ?? name);
  return (
    <span className="flex flex-wrap gap-x-3">
      <span className="tabular-nums">{dateTime(entry.at, language)}</span>
      <span>{role ? t(`viewer.${role}`) : entry.by}</span>
      <span>
        {labels.length > 0
          ? t('principal.history.updatedWhat', { fields: listed(labels, language) })
          : t(`principal.history.${kind}`)}
      </span>
    </span>
  );
}
