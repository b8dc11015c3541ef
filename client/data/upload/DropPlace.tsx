// The place to drop files on, which is also the button that chooses them.
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Endings of the files that can be read. */
const endings = '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.gz';

/** A framed place with the browser's own choice of files in it: by mouse, by keyboard, by dropping. */
export function DropPlace({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { t } = useTranslation();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input in it does the same by keyboard
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={`rounded-12 border-2 border-dashed p-8 text-center ${isOver ? 'border-key-900 bg-key-50' : 'border-solid-gray-600'}`}
    >
      <p className="text-std-16B-170">{t('data.upload.drop')}</p>
      <p className="my-2 text-dns-14N-130 text-solid-gray-700">{t('data.upload.or')}</p>
      <label className="button-main has-focus-visible:outline-4 has-focus-visible:outline-offset-2 has-focus-visible:outline-black">
        {t('data.upload.choose')}
        <input
          type="file"
          multiple
          accept={endings}
          className="sr-only"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            // The same file can be chosen once more after it was removed.
            target.value = '';
          }}
        />
      </label>
      <p className="mt-4 text-dns-14N-130 text-solid-gray-700">{t('data.upload.which')}</p>
    </div>
  );
}
