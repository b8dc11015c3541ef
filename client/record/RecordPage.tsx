// The page of one record: its name, what it is, its ties beside its facts, and what can be done with it as a whole.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHead } from '../parts/RecordHead.tsx';
import { ManageRecord } from './ManageRecord.tsx';
import { recordTypes } from './recordTypes.ts';
import type { Loaded, Recorded } from './useRecord.ts';

interface RecordPageProps {
  loaded: Loaded<unknown, Recorded>;
  /** Ways to other pages than the list. */
  links?: ReactNode;
  /** What it is, in the line below the name. */
  about: ReactNode;
  /** The record's own words on itself. */
  text?: string | null;
  /** Said below the name. */
  note?: ReactNode;
  archive: (input: { id: string; revision: number; archived: boolean }) => Promise<unknown>;
  /** Facts, and what stands below them. */
  facts: ReactNode;
  /** Its ties; they make room for the form of the facts. */
  children: ReactNode;
}

/** One column on a narrow window; an archived record says so first. */
export function RecordPage(props: RecordPageProps) {
  const { loaded, links, about, text, note, archive, facts, children } = props;
  const { t } = useTranslation();
  const { type, record, name, isForm } = loaded;
  const { word, list } = recordTypes[type];
  const manage = <ManageRecord {...{ type, record, name, archive }} />;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-record={record.id}>
      <article className="mx-auto w-full max-w-6xl px-4 py-6">
        <RecordHead
          title={name}
          links={
            <>
              <Link to={list} className="link">
                {t(`${word}.toList`)}
              </Link>
              {links}
            </>
          }
        >
          {about}
        </RecordHead>
        {note}
        {record.archivedAt && <div className="mt-4">{manage}</div>}
        {text && (
          <p lang="ja" className="mt-4 max-w-3xl text-std-16N-170 whitespace-pre-line">
            {text}
          </p>
        )}
        <div className={isForm ? '' : 'gap-x-10 lg:grid lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'}>
          <div className={isForm ? 'hidden' : ''}>{children}</div>
          <div>{facts}</div>
        </div>
        {!record.archivedAt && !isForm && manage}
      </article>
    </div>
  );
}
