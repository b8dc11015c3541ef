// What rows and columns of a table behind a figure are called.
import type { TFunction } from 'i18next';
import { sectors } from '../../parts/sectors.ts';

const heads = [
  ...(['same', 'ties', 'untied', 'otherTies', 'otherUntied', 'oddsRatio', 'q', 'corrected'] as const),
  ...(['principals', 'projects'] as const),
];

/** Sectors and columns in words, pairs of sectors part by part; numbers and whatever else there is as they are. */
export function tableWord(label: string, t: TFunction): string {
  const parts = label.split(' – ').map((part) => {
    const sector = sectors.find((each) => each === part);
    const head = heads.find((each) => each === part);
    if (sector) return t(`sector.${sector}`);
    return head ? t(`overview.head.${head}`) : part;
  });
  return parts.join(' – ');
}
