// What colours say: groups of nodes with colour, letter and name, the same for picture, legend and table.
import type { TFunction } from 'i18next';
import { figureText } from '../figure/figureText.ts';
import { type Scale, stepOf } from '../figure/scale.ts';
import { domains } from '../parts/codes.ts';
import { communityColors, domainColor, otherColor, plainColor, sectorColor } from '../parts/palette.ts';
import { type Shape, sectorShape, sectors } from '../parts/sectors.ts';
import type { Language } from '../words/words.ts';
import type { Coloring } from './coloring.ts';
import type { Drawing } from './useDrawing.ts';

/** Nodes of one colour. */
export interface Group {
  /** As the address names it. */
  key: string;
  label: string;
  color: string;
  /** Stands in nodes; empty where there is none. */
  letter: string;
  /** Shape of its nodes where they all have the same. */
  shape: Shape | null;
  /** Nodes in the picture. */
  count: number;
}

/** Groups in the order of the legend, with the group of each node. */
export interface Grouping {
  groups: readonly Group[];
  of: readonly number[];
}

/** What groups are called by. */
export interface GroupWords {
  /** Districts in the order in which they are numbered. */
  districts: readonly { id: string; name: string }[];
  language: Language;
  t: TFunction;
}

type Named = Omit<Group, 'count'>;

/** Groups the nodes of a drawing by what its colours say; groups without a node are left out. */
export function groupingOf(drawing: Drawing, coloring: Coloring, words: GroupWords): Grouping {
  const named = namedGroups(coloring, words);
  const places = new Map(named.map(({ key }, i) => [key, i]));
  const counts = named.map(() => 0);
  const keyOf = keyFinder(drawing, coloring);
  const found = drawing.network.nodes.ids.map((_, i) => {
    const place = places.get(keyOf(i)) ?? places.get('none')!;
    counts[place]! += 1;
    return place;
  });
  const kept = named.flatMap((_, i) => (counts[i]! > 0 ? [i] : []));
  const newPlace = new Map(kept.map((place, i) => [place, i]));
  return {
    groups: kept.map((place) => ({ ...named[place]!, count: counts[place]! })),
    of: found.map((place) => newPlace.get(place)!),
  };
}

function keyFinder(drawing: Drawing, coloring: Coloring): (node: number) => string {
  const { types, sectors, districts, domains } = drawing.network.nodes;
  const ofPrincipal = (key: (node: number) => string) => (node: number) =>
    types[node] === 'PRINCIPAL' ? key(node) : types[node]!;
  if (coloring.mode === 'figure') {
    const { scale, column } = coloring.figure;
    return ofPrincipal((node) => stepKey(scale, column.values[node] ?? null));
  }
  if (coloring.mode === 'domain') return (node) => domains[node] ?? 'none';
  if (coloring.mode === 'community') {
    return (node) => {
      const community = drawing.communities?.[node] ?? null;
      if (community === null) return 'none';
      return community < communityColors.length ? String(community + 1) : 'other';
    };
  }
  if (coloring.mode === 'district') return ofPrincipal((node) => districts[node] ?? 'none');
  return ofPrincipal((node) => sectors[node] ?? 'missing');
}

const stepKey = (scale: Scale, value: number | null) => {
  const step = stepOf(scale, value);
  return step ? String(scale.steps.indexOf(step) + 1) : 'none';
};

function namedGroups(coloring: Coloring, words: GroupWords): Named[] {
  const { t } = words;
  const others = (['PROJECT', 'COORDINATOR'] as const).map((type): Named => {
    const shape = type === 'PROJECT' ? 'bar' : 'hexagon';
    return {
      key: type,
      label: t(`nodeType.${type}`),
      color: plainColor,
      letter: t(`nodeLetter.${type}`),
      shape,
    };
  });
  const none = (label: string): Named => ({ key: 'none', label, color: otherColor, letter: '', shape: null });
  if (coloring.mode === 'figure')
    return [...steps(coloring.figure, words), none(t('figure.none')), ...others];
  if (coloring.mode === 'domain') return [...ofDomains(t), none(t('domain.unknown'))];
  if (coloring.mode === 'community') {
    const other = { ...none(t('map.otherCommunities')), key: 'other' };
    return [...communities(t), other, none(t('map.noCommunity'))];
  }
  if (coloring.mode === 'district') return [...ofDistricts(words), none(t('map.noDistrict')), ...others];
  return [...ofSectors(t), ...others];
}

function ofSectors(t: TFunction): Named[] {
  return [...sectors, 'missing' as const].map((key) => ({
    key,
    label: t(`sector.${key}`),
    color: sectorColor[key],
    letter: t(`sectorLetter.${key}`),
    shape: sectorShape[key],
  }));
}

// More districts than colours: neighbours in the list differ, and the number tells all of them apart.
function ofDistricts({ districts }: GroupWords): Named[] {
  return districts.map(({ id, name }, i) => ({
    key: id,
    label: name,
    color: communityColors[i % communityColors.length]!,
    letter: String(i + 1),
    shape: null,
  }));
}

function communities(t: TFunction): Named[] {
  return communityColors.map((color, i) => ({
    key: String(i + 1),
    label: t('map.community', { n: i + 1 }),
    color,
    letter: String(i + 1),
    shape: null,
  }));
}

function ofDomains(t: TFunction): Named[] {
  return domains.map((key) => ({
    key,
    label: t(`domain.${key}`),
    color: domainColor[key],
    letter: key,
    shape: null,
  }));
}

function steps(
  figure: Extract<Coloring, { mode: 'figure' }>['figure'],
  { language, t }: GroupWords,
): Named[] {
  const text = (value: number) => figureText(value, figure.definition, language, t);
  return figure.scale.steps.map(({ from, to, color, letter }, i) => ({
    key: String(i + 1),
    label: text(from) === text(to) ? text(from) : t('figure.fromTo', { from: text(from), to: text(to) }),
    color,
    letter,
    shape: null,
  }));
}
