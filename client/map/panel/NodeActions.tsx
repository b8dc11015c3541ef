// What can be done with the selected node: cut the map down to its surroundings, look for a path from it, select it with others.
import { useTranslation } from 'react-i18next';
import { toggle } from '../attend.ts';
import { stepCounts } from '../attentionState.ts';
import { useMapState } from '../useMapState.ts';

interface NodeActionsProps {
  id: string;
  /** Paths and selections are of principals. */
  isPrincipal: boolean;
}

/** A few buttons. */
export function NodeActions({ id, isPrincipal }: NodeActionsProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const { around, steps = 1, select = [] } = state;
  return (
    <div className="mt-3 flex flex-col gap-2 text-dns-14N-130">
      <fieldset className="flex flex-wrap items-center gap-x-3">
        <legend className="float-left mr-3">{t('attention.around.title')}</legend>
        {stepCounts.map((count) => (
          <button
            key={count}
            type="button"
            aria-pressed={around === id && steps === count}
            onClick={() => change({ around: id, steps: count === 1 ? undefined : count, camera: undefined })}
            className="link aria-pressed:font-700 aria-pressed:text-solid-gray-900 aria-pressed:no-underline"
          >
            {t('attention.around.steps', { count })}
          </button>
        ))}
      </fieldset>
      {isPrincipal && (
        <div className="flex flex-wrap gap-x-4 gap-y-1">
          <button
            type="button"
            onClick={() => change({ start: id, end: undefined, way: 1, selected: undefined })}
            className="link"
          >
            {t('attention.path.from')}
          </button>
          <button
            type="button"
            onClick={() => change({ ...toggle({ ...state, selected: undefined }, id), selected: id })}
            className="link"
          >
            {t(select.includes(id) ? 'attention.selection.takeOut' : 'attention.selection.add')}
          </button>
        </div>
      )}
    </div>
  );
}
