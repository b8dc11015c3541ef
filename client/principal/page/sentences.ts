// What figures say of a principal, one sentence for each statement.
import type { TFunction } from 'i18next';
import { figureText } from '../../figure/figureText.ts';
import type { Definition } from '../../figure/useCatalogue.ts';
import type { PositionPartsFragment, PrincipalStandingQuery } from '../../gql/graphql.ts';
import { formatFigure } from '../../parts/formatFigure.ts';
import type { Language } from '../../words/words.ts';
import { ordinal } from './ordinal.ts';

/** A figure of a principal with its rank. */
export type Placed = PositionPartsFragment;

/** What hangs on a principal. */
export type Standing = NonNullable<PrincipalStandingQuery['principal']>;

/** The language sentences are in. */
export interface Speaker {
  t: TFunction;
  language: Language;
}

/** Below this many, a rank says next to nothing. */
const fewRanked = 5;

const name = ({ label }: Definition, { language }: Speaker) => label[language];

/** Why a figure has no value; null where it has one, or nobody has asked for it. */
export function undefinedSentence(metric: Definition, { figure }: Placed, speaker: Speaker): string | null {
  const { value, undefined: reason, computed } = figure;
  if (value !== null || !computed || !reason) return null;
  return speaker.t('position.undefined', {
    name: name(metric, speaker),
    reason: reason[speaker.language],
  });
}

/** Its place among all, and how far that hangs on what the records miss; null where there is no rank. */
export function rankSentence(metric: Definition, placed: Placed, speaker: Speaker): string | null {
  const { t, language } = speaker;
  const { rank, ranked, band } = placed;
  if (rank === null) return null;
  const count = formatFigure(ranked, language);
  if (ranked < fewRanked) return t('position.fewRanked', { name: name(metric, speaker), count });
  const place = (at: number) => ordinal(at, language, t);
  const said = { name: name(metric, speaker), rank: place(rank), count };
  if (!band) return t('position.rank', said);
  if (band.low === rank && band.high === rank) return t('position.rankHolds', { ...said, low: place(rank) });
  const range = t('position.rankBand', { ...said, low: place(band.low), high: place(band.high) });
  // Fewer ties make more equals, and equals share the best of their ranks.
  const isOutside = rank < band.low || rank > band.high;
  return isOutside ? `${range}${t('position.rankOutside')}` : range;
}

/** How the value compares with what chance gives; null where that was not computed, or there is no value. */
export function chanceSentence(
  metric: Definition,
  { figure: { value, test } }: Placed,
  speaker: Speaker,
): string | null {
  const { t, language } = speaker;
  if (value === null || test?.expected == null || test.p == null) return null;
  return t('position.chance', {
    name: name(metric, speaker),
    value: figureText(value, metric, language, t),
    expected: formatFigure(test.expected, language),
    percent: formatFigure(100 * test.p, language),
  });
}

/** How many principals it works with, in how many projects. */
export function tiesSentence(degree: number, projects: number | null, { t, language }: Speaker): string {
  const partners = formatFigure(degree, language);
  if (projects === null) return t('position.partners', { partners });
  return t('position.partnersIn', { partners, projects: formatFigure(projects, language) });
}

/** Which share of its partners is of other sectors; null where no sector is known. */
export function mixSentence(eiIndex: number | null, { t, language }: Speaker): string | null {
  if (eiIndex === null) return null;
  return t('position.otherSectors', { percent: formatFigure(50 * (eiIndex + 1), language) });
}

/** What would fall apart without it. */
export function separationSentence(
  { parts, cutOff }: Standing['separation'],
  { t, language }: Speaker,
): string {
  if (parts === 0) return t('position.nobody');
  if (parts === 1) return t('position.holds');
  const format = (value: number) => formatFigure(value, language);
  return t('position.fallsApart', { parts: format(parts), cutOff: format(cutOff) });
}

/** How much worse all others would reach each other; null where there is no value. */
export function vulnerabilitySentence(
  { figure: { value } }: Placed,
  { t, language }: Speaker,
): string | null {
  if (value === null) return null;
  return t('position.loss', { percent: formatFigure(100 * value, language) });
}

/** Between how many pairs of partners it stands. */
export function connectsSentence(connects: Standing['connects'], { t, language }: Speaker): string {
  const pairs = connects.reduce((sum, pair) => sum + pair.pairs, 0);
  if (pairs === 0) return t('position.connectsNone');
  return t('position.connects', { pairs: formatFigure(pairs, language) });
}
