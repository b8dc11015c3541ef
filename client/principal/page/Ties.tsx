// With how many a principal works, and how varied they are.
import { useTranslation } from 'react-i18next';
import { pick, type Shown } from './Shown.ts';
import { Statements } from './Statements.tsx';
import { chanceSentence, mixSentence, tiesSentence, undefinedSentence } from './sentences.ts';
import { useSpeaker } from './useSpeaker.ts';

/** Partners, projects, and the share of partners of other sectors, beside what chance would give. */
export function Ties(shown: Shown) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const value = (id: string) => shown.placed.get(id)?.figure.value ?? null;
  const [degree] = pick(shown, ['DEGREE']);
  const [mix] = pick(shown, ['EI_INDEX']);
  return (
    <Statements
      question={t('position.askTies')}
      sentences={[
        degree && {
          metric: degree.metric,
          sentence: tiesSentence(value('DEGREE') ?? 0, value('PROJECTS'), speaker),
        },
        value('PROJECTS') === 1 ? t('position.oneProject') : null,
        mix && {
          metric: mix.metric,
          sentence:
            mixSentence(value('EI_INDEX'), speaker) ?? undefinedSentence(mix.metric, mix.placed, speaker),
        },
        mix && { metric: mix.metric, sentence: chanceSentence(mix.metric, mix.placed, speaker) },
      ]}
    />
  );
}
