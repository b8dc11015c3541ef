// What would happen if a principal left.
import { useTranslation } from 'react-i18next';
import { LongWork } from '../../figure/LongWork.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import type { ViewState } from '../../parts/viewState.ts';
import { PrincipalLink } from '../PrincipalLink.tsx';
import { pick, type Shown } from './Shown.ts';
import { Statements } from './Statements.tsx';
import { type Standing, separationSentence, vulnerabilitySentence } from './sentences.ts';
import { useSpeaker } from './useSpeaker.ts';

interface LeavingProps extends Shown {
  standing: Standing | null | undefined;
  state: ViewState;
}

/** Whether anything would fall apart, and into which parts; how much is lost in all, once somebody asks for it. */
export function Leaving({ standing, state, ...shown }: LeavingProps) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const [cut] = pick(shown, ['ARTICULATION_POINT']);
  const [loss] = pick(shown, ['VULNERABILITY']);
  return (
    <Statements
      question={t('position.askLeaving')}
      sentences={[
        cut && {
          metric: cut.metric,
          sentence: standing ? separationSentence(standing.separation, speaker) : null,
        },
        loss && { metric: loss.metric, sentence: vulnerabilitySentence(loss.placed, speaker) },
      ]}
    >
      {standing && <Parts separation={standing.separation} state={state} />}
      {loss && !loss.placed.figure.computed && (
        <LongWork
          input={{ view: shown.view, principalMetrics: ['VULNERABILITY'] }}
          label={t('position.computeLoss')}
        />
      )}
    </Statements>
  );
}

function Parts({ separation, state }: { separation: Standing['separation']; state: ViewState }) {
  const { t } = useTranslation();
  const { language } = useSpeaker();
  const { cutOffParts } = separation;
  if (cutOffParts.length === 0) return null;
  return (
    <>
      <p className="mt-2 heading">{t('position.cutOff')}</p>
      <ul className="mt-1 text-dns-14N-130">
        {cutOffParts.map(({ size, principals }) => (
          <li key={principals.map(({ id }) => id).join()} className="border-t border-solid-gray-200 py-1">
            <span className="flex flex-wrap gap-x-4 gap-y-1">
              {principals.map((principal) => (
                <PrincipalLink key={principal.id} {...principal} view={state} />
              ))}
              {size > principals.length && (
                <span>
                  {t('position.andOthers', { n: formatFigure(size - principals.length, language) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
