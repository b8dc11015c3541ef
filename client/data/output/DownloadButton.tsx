// Downloads one file.
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { download } from '../../parts/download.ts';
import { Failure } from '../../parts/Failure.tsx';

interface DownloadButtonProps {
  address: string;
  /** Name under which the browser keeps it. */
  name: string;
  /** What the button says to those who hear it, where "download" alone would not tell what. */
  label: string;
  isMain?: boolean;
}

/** The button, that the file is being made, and what went wrong. */
export function DownloadButton({ address, name, label, isMain = false }: DownloadButtonProps) {
  const { t } = useTranslation();
  const fetching = useMutation({ mutationFn: () => download(address, { name }), networkMode: 'always' });
  return (
    <div>
      <button
        type="button"
        aria-label={isMain ? undefined : label}
        className={isMain ? 'button-main' : 'button-plain'}
        disabled={fetching.isPending}
        onClick={() => fetching.mutate()}
      >
        {isMain ? label : t('data.output.download')}
      </button>
      <p role="status" className="text-dns-14N-130">
        {fetching.isPending && t('data.output.making')}
        {fetching.isSuccess && t('data.output.made')}
      </p>
      {fetching.error && <Failure error={fetching.error} title={t('data.output.failed')} />}
    </div>
  );
}
