// What `atlas gaps` writes: every table under its key, each cell with its labels, figures, verdict and evidence.
import { definitionsVersion } from '../analysis/definitions.ts';
import { evidenceOf } from '../analysis/gaps/evidence.ts';
import type { GapSubject } from '../analysis/gaps/gap-subject.ts';
import type { JudgedCell, JudgedTable, JudgedTables } from '../analysis/gaps/judged-table.ts';
import { type Axis, gapTables, type NullModel } from '../analysis/gaps/table-list.ts';
import type { Mixing } from '../analysis/nulls/curveball-on.ts';

/** Whose gaps, under which names. */
interface Named {
  readonly gaps: GapSubject;
  readonly principals: readonly string[];
  readonly projects: readonly string[];
}

/** What a cell says of its evidence: ids. */
interface ShownEvidence {
  readonly projects: readonly string[];
  readonly meeting: readonly string[];
  readonly apart: readonly string[];
}

/** A cell as it is written: its labels by what they are, its figures, and its evidence where it is GAP or SURPLUS. */
export type ShownCell = Omit<JudgedCell, 'labels'> & {
  readonly sectors?: readonly string[];
  readonly districts?: readonly string[];
  readonly district?: string;
  readonly domain?: string;
  readonly field?: number;
  readonly sector?: string;
  readonly evidence?: ShownEvidence;
};

/** The whole of it. */
export type GapResult = {
  readonly definitionsVersion: string;
  readonly seed: number;
  readonly samples: number;
  /** Null model by table, with what decides it. */
  readonly null: {
    readonly models: Readonly<Record<string, NullModel>>;
    readonly ownDistrict: number;
    readonly ownField: number;
    readonly countedProjects: number;
    readonly mixing: Omit<Mixing, 'autocorrelation'> & { readonly autocorrelation: number | null };
  };
} & { readonly [table: string]: unknown };

/** Puts judged tables into the shape of the JSON. A table of which the files say nothing is an empty list. */
export function gapResultOf(named: Named, judged: JudgedTables): GapResult {
  const { samples, seed, counted, picks, mixing, tables } = judged;
  const { autocorrelation } = mixing;
  return {
    definitionsVersion,
    seed,
    samples,
    null: {
      models: Object.fromEntries(tables.map(({ id, null: model }) => [id, model])),
      ...picks,
      countedProjects: counted.length,
      mixing: { ...mixing, autocorrelation: Number.isNaN(autocorrelation) ? null : autocorrelation },
    },
    ...Object.fromEntries(
      gapTables.map(({ id, axes }) => {
        const table = tables.find((one) => one.id === id);
        return [id, table ? table.cells.map((cell) => shownCell(named, counted, table, axes, cell)) : []];
      }),
    ),
  };
}

function shownCell(
  { gaps, principals, projects }: Named,
  counted: Int32Array,
  { id }: JudgedTable,
  axes: readonly Axis[],
  { labels, ...figures }: JudgedCell,
): ShownCell {
  const told = figures.verdict === 'GAP' || figures.verdict === 'SURPLUS';
  const evidence = told ? evidenceOf(gaps, counted, id, labels) : null;
  const named = (places: readonly number[], ids: readonly string[]) => places.map((place) => ids[place]);
  return {
    ...labelsShown(axes, labels),
    ...figures,
    ...(evidence && {
      evidence: {
        projects: named(evidence.projects, projects),
        meeting: named(evidence.meeting, principals),
        apart: named(evidence.apart, principals),
      },
    }),
  };
}

/** Labels under the names of what they are, in the plural where a cell has several of a kind. */
function labelsShown(axes: readonly Axis[], labels: readonly string[]): Partial<ShownCell> {
  if (axes[0] === 'SECTORS' || (axes.length === 2 && axes[0] === axes[1]))
    return axes[0] === 'DISTRICT' ? { districts: labels } : { sectors: labels };
  return Object.fromEntries(
    axes.map((axis, i) => [axis.toLowerCase(), axis === 'FIELD' ? Number(labels[i]) : labels[i]]),
  );
}
