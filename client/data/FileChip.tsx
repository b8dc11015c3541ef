// One of the files that were uploaded together.
import { useTranslation } from 'react-i18next';
import { loadChoices } from './choices.ts';
import { useJob } from './job/useJob.ts';
import { StateLink } from './StateLink.tsx';

interface FileChipProps {
  file: string;
  /** All of them, in their order. */
  files: string[];
  isShown: boolean;
}

/** Its name, a link to where one is with it, and whether it is applied or was taken back. */
export function FileChip({ file, files, isShown }: FileChipProps) {
  const { t } = useTranslation();
  const { name, applied } = loadChoices(file);
  const { data: job } = useJob(applied);
  const status = job?.state === 'DONE' ? (job.batch?.status ?? 'APPLIED') : undefined;
  return (
    <StateLink
      state={{ files, file, ...(status === 'APPLIED' ? { step: 'apply', run: applied } : {}) }}
      current={isShown ? 'true' : undefined}
      className="block max-w-80 rounded-8 border border-solid-gray-420 px-3 py-2 text-dns-14N-130 wrap-anywhere hover:underline aria-[current=true]:border-2 aria-[current=true]:border-key-900 aria-[current=true]:bg-key-50 aria-[current=true]:font-700"
    >
      <span lang="ja">{name || t('data.files.nth', { n: files.indexOf(file) + 1 })}</span>
      {status && <span className="ml-2 text-green-900">{t(`data.status.${status}`)}</span>}
    </StateLink>
  );
}
