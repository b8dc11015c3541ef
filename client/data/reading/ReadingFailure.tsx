// What stands there when a file cannot be read.
import { useTranslation } from 'react-i18next';
import { AskError } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { type Choices, encodings } from '../choices.ts';

interface ReadingFailureProps {
  error: Error;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
  onOther: () => void;
}

/** The reason with its place, the way back to what was found by itself, another encoding, or another file. */
export function ReadingFailure({ error, choices, change, onOther }: ReadingFailureProps) {
  const { t } = useTranslation();
  const isChanged = Object.keys(choices.reading).length > 0 || choices.kind !== undefined;
  // A file that is there no more, or a workbook, is not read better in another encoding.
  const isGone = error instanceof AskError && error.code === 'NOT_FOUND';
  const isText = !isGone && !/\.xls[xmb]?$/i.test(choices.name);
  return (
    <div data-reading-failed="">
      <div className="-mx-4 max-w-3xl">
        <Failure
          error={error}
          title={choices.name ? t('data.reading.failed', { name: choices.name }) : t('state.failed')}
        />
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {isChanged && (
          <button
            type="button"
            className="button-main"
            onClick={() => change({ reading: {}, kind: undefined, columns: {}, constants: undefined })}
          >
            {t('data.reading.asFound')}
          </button>
        )}
        <button type="button" className="button-plain" onClick={onOther}>
          {t('data.reading.other')}
        </button>
        {isText && (
          <label className="text-dns-14N-130">
            <span className="mb-1 block">{t('data.reading.tryEncoding')}</span>
            <select
              className="field"
              value={choices.reading.encoding ?? ''}
              onChange={({ target }) =>
                change({ reading: { encoding: encodings.find((each) => each === target.value) } })
              }
            >
              <option value="">{t('data.reading.byItself')}</option>
              {encodings.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {t(`data.encoding.${encoding}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}
