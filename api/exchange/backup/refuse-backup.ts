// How a file that cannot be restored, or written, is refused: with its name, the line, and what is wrong there.
import { basename } from 'node:path';
import { AppError, type ErrorCode, type Words } from '../../errors.ts';

/** Refuses a file. @throws AppError with file, line and reason in its details */
export function refuseBackup(
  path: string,
  line: number | null,
  reason: Words,
  code: ErrorCode = 'BAD_USER_INPUT',
): never {
  const file = basename(path);
  const words = {
    ja: `${file}${line ? ` ${line}行目` : ''}: ${reason.ja}`,
    en: `${file}${line ? `, line ${line}` : ''}: ${reason.en}`,
  };
  throw new AppError(code, words, { file, ...(line ? { line } : {}), reason });
}

/** What a file that is no backup is told. */
export const FOREIGN: Words = {
  ja: '協働アトラスのバックアップではありません。',
  en: 'This is not a backup of Kyodo Atlas.',
};

/** What is said where the bytes are not those that were written. */
export const DAMAGED: Words = {
  ja: '壊れているか、途中で切れています。',
  en: 'The file is damaged or cut off.',
};

const FILE_FAULTS: Record<string, [ErrorCode, Words]> = {
  ENOENT: [
    'NOT_FOUND',
    { ja: 'ファイル、またはそのフォルダーがありません。', en: 'There is no such file or folder.' },
  ],
  EEXIST: ['CONFLICT', { ja: '同じ名前のファイルがあります。', en: 'There is a file of this name.' }],
  EISDIR: ['BAD_USER_INPUT', { ja: 'フォルダーの名前です。', en: 'This is a folder.' }],
  ENOTDIR: ['BAD_USER_INPUT', { ja: 'フォルダーではありません。', en: 'Its folder is a file.' }],
  EACCES: ['FORBIDDEN', { ja: '読み書きする権限がありません。', en: 'You may not read or write it.' }],
  EPERM: ['FORBIDDEN', { ja: '読み書きする権限がありません。', en: 'You may not read or write it.' }],
  EROFS: ['FORBIDDEN', { ja: '書き込めない場所です。', en: 'This place is read-only.' }],
  ENOSPC: ['TOO_LARGE', { ja: '空き容量が足りません。', en: 'There is no space left.' }],
  EDQUOT: ['TOO_LARGE', { ja: '空き容量が足りません。', en: 'There is no space left.' }],
};

/** Throws the file system's own refusals in words, any other error as it is. */
export function throwFileFault(path: string, error: unknown): never {
  const [code, words] = FILE_FAULTS[(error as NodeJS.ErrnoException).code ?? ''] ?? [];
  if (!code || !words) throw error;
  return refuseBackup(path, null, words, code);
}
