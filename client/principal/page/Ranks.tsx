// Where a principal stands among all others.
import { useTranslation } from 'react-i18next';
import { LongWork } from '../../figure/LongWork.tsx';
import { SampledNote } from '../../figure/SampledNote.tsx';
import { banded, pick, type Shown } from './Shown.ts';
import { Statements } from './Statements.tsx';
import { rankSentence, undefinedSentence } from './sentences.ts';
import { useSpeaker } from './useSpeaker.ts';

/** Ranks of a few figures with their bands, which are computed once somebody asks for them. */
export function Ranks(shown: Shown) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const few = pick(shown, ['DEGREE', 'BETWEENNESS', 'CLOSENESS', 'CONSTRAINT']);
  const isNever = shown.placed.get('BETWEENNESS')?.figure.value === 0;
  const said = few.filter(({ metric }) => !(isNever && metric.id === 'BETWEENNESS'));
  const hasBands = few.some(({ placed }) => placed.band);
  return (
    <Statements
      question={t('position.askRanks')}
      sentences={[
        ...said.map(({ metric, placed }) => ({
          metric,
          sentence: rankSentence(metric, placed, speaker) ?? undefinedSentence(metric, placed, speaker),
        })),
        ...few
          .filter(({ metric }) => isNever && metric.id === 'BETWEENNESS')
          .map(({ metric }) => ({ metric, sentence: t('position.neverBetween') })),
      ]}
    >
      <SampledNote sampled={few.find(({ placed }) => placed.figure.sampled)?.placed.figure.sampled} />
      {!hasBands && (
        <LongWork
          input={{ view: shown.view, principalMetrics: [...banded], bands: true }}
          label={t('position.computeBands')}
        />
      )}
    </Statements>
  );
}
