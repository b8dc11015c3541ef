// Whom a principal connects.
import { useTranslation } from 'react-i18next';
import { LongWork } from '../../figure/LongWork.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { SectorMark } from '../../parts/SectorMark.tsx';
import { ShortList } from '../../parts/ShortList.tsx';
import { brokerage, pick, type Shown } from './Shown.ts';
import { Statements } from './Statements.tsx';
import { chanceSentence, connectsSentence, type Standing } from './sentences.ts';
import { useSpeaker } from './useSpeaker.ts';

interface ConnectsProps extends Shown {
  standing: Standing | null | undefined;
}

/** Pairs of partners that do not work together themselves, by sectors; and what chance would give, once somebody asks. */
export function Connects({ standing, ...shown }: ConnectsProps) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const kinds = pick(shown, [...brokerage, 'EI_INDEX']);
  const isTested = kinds.some(({ placed }) => placed.figure.test);
  const isKnown = kinds.some(({ placed }) => placed.figure.value !== null);
  return (
    <Statements
      question={t('position.askConnects')}
      sentences={[
        standing && { term: 'bridged', sentence: connectsSentence(standing.connects, speaker) },
        ...pick(shown, brokerage).map(({ metric, placed }) => ({
          metric,
          sentence: chanceSentence(metric, placed, speaker),
        })),
      ]}
    >
      {standing && (
        <div className="mt-1 max-w-xl">
          <ShortList items={standing.connects} keyOf={({ one, other }) => `${one} ${other}`}>
            {({ one, other, pairs }) => (
              <span className="flex items-center justify-between gap-2">
                <span className="flex flex-wrap items-center gap-x-2">
                  <SectorMark sector={one} />
                  {t(`sector.${one}`)}
                  <span aria-hidden="true">—</span>
                  <SectorMark sector={other} />
                  {t(`sector.${other}`)}
                </span>
                <span className="whitespace-nowrap tabular-nums">
                  {t('position.pairs', { n: formatFigure(pairs, speaker.language) })}
                </span>
              </span>
            )}
          </ShortList>
        </div>
      )}
      {isKnown && !isTested && (
        <LongWork
          input={{ view: shown.view, principalMetrics: [...brokerage, 'EI_INDEX'], tests: true }}
          label={t('position.computeChance')}
        />
      )}
    </Statements>
  );
}
