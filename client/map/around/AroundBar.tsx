// Says that only the surroundings of one node are shown, how far they reach, and leads back to everything.
import { useTranslation } from 'react-i18next';
import { stepCounts } from '../attentionState.ts';
import { useMapState } from '../useMapState.ts';

interface AroundBarProps {
  /** Name of the node in the middle; null where it is not in the picture, so that all of it is shown. */
  name: string | null;
}

/** The line above the map or the table. */
export function AroundBar({ name }: AroundBarProps) {
  const { t } = useTranslation();
  const [{ around, steps = 1 }, change] = useMapState();
  if (around === undefined) return null;
  return (
    <div
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-solid-gray-300 bg-key-50 px-4 py-2 text-dns-14N-130"
      data-around={around}
    >
      <p role="status">
        {name === null ? (
          t('attention.around.gone')
        ) : (
          <>
            <b lang="ja">{name}</b>
            {t('attention.around.only')}
          </>
        )}
      </p>
      {name !== null && (
        <fieldset className="flex" aria-label={t('attention.around.reach')}>
          {stepCounts.map((count) => (
            <button
              key={count}
              type="button"
              aria-pressed={steps === count}
              onClick={() => change({ steps: count === 1 ? undefined : count })}
              className="border border-l-0 border-solid-gray-600 bg-white px-3 py-1 first:rounded-l-8 first:border-l last:rounded-r-8 hover:underline aria-pressed:bg-key-900 aria-pressed:font-700 aria-pressed:text-white"
            >
              {t('attention.around.steps', { count })}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" onClick={() => change({ around: undefined, steps: undefined })} className="link">
        {t('attention.around.all')}
      </button>
    </div>
  );
}
