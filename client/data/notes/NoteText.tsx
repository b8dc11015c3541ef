// One remark on a file, a row or a cell.
import { useTranslation } from 'react-i18next';
import type { NoteFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../parts/useLanguage.ts';

interface NoteTextProps {
  note: NoteFragment;
  /** Whether the line is said too; left out where it stands beside. */
  withLine?: boolean;
}

/** Where it is, what the cell says, what is to be said of it, and what would be right. */
export function NoteText({ note, withLine = false }: NoteTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { line, column, value, words, right, refuses } = note;
  return (
    <span className="block wrap-anywhere">
      {refuses && <span className="font-700 text-error-2">{t('data.note.refuses')} </span>}
      {withLine && line != null && <span>{t('data.note.line', { line })} </span>}
      {column != null && column !== '' && (
        <span className="font-700" lang="ja">
          {t('data.note.column', { column })}{' '}
        </span>
      )}
      {value != null && value !== '' && <span lang="ja">{t('data.note.value', { value })} </span>}
      <span>{words[language]}</span>
      {right && (
        <span className="block text-green-900">
          {t(refuses ? 'data.note.right' : 'data.note.suggestion', { right: right[language] })}
        </span>
      )}
    </span>
  );
}
