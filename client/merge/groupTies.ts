// The ties that go over from one record to the other when they become one, told apart for a reader.
import type { TFunction } from 'i18next';
import type { MergeEndFragment, MergingFragment } from '../gql/graphql.ts';
import { years } from '../parts/years.ts';
import type { MergedType } from './MergeKind.ts';
import { nameOf } from './nameOf.ts';

/** A tie: to what, and how. */
export interface GoingTie {
  name: string;
  about: string;
}

/** Ties of one kind, with what stands above them. */
export interface GoingTies {
  kind: string;
  title: string;
  ties: GoingTie[];
}

/**
 * Ties that go over, kind by kind; kinds without any are left out.
 * @param shown fields that stand in the comparison already
 */
export function groupTies(
  type: MergedType,
  going: MergingFragment,
  shown: ReadonlySet<string>,
  t: TFunction,
): GoingTies[] {
  const ties = (kind: string, title: string, made: GoingTie[]) => ({ kind, title, ties: made });
  const endYear = (project: MergeEndFragment) => ('endYear' in project ? (project.endYear ?? null) : null);
  return [
    ties(
      'participations',
      type === 'PROJECT' ? t('merge.ties.principals') : t('merge.ties.participations'),
      going.participations.map(({ principal, project, role, since, until }) => ({
        name: nameOf(type === 'PROJECT' ? principal : project),
        about: [t(`role.${role}`), years(since, until ?? endYear(project), t)].join('・'),
      })),
    ),
    ties(
      'acquaintances',
      type === 'COORDINATOR' ? t('coordinator.knows') : t('panel.knownBy'),
      going.acquaintances.map(({ coordinator, principal, strength }) => ({
        name: nameOf(type === 'COORDINATOR' ? principal : coordinator),
        about: t(`coordinator.strength.${strength as 1}`),
      })),
    ),
    ties(
      'coordinations',
      type === 'COORDINATOR' ? t('coordinator.coordinates') : t('project.coordinators'),
      going.coordinations.map(({ coordinator, project, since, until }) => ({
        name: nameOf(type === 'COORDINATOR' ? project : coordinator),
        about: years(since, until ?? endYear(project), t),
      })),
    ),
    ...going.links
      .filter(({ field }) => !shown.has(field))
      .map(({ field, records }) =>
        ties(
          field,
          t(`merge.ties.${field as 'members'}`),
          records.map((record) => ({ name: nameOf(record), about: '' })),
        ),
      ),
  ].filter((group) => group.ties.length > 0);
}
