// Imports in GraphQL: how files are read, previews, tasks, the list of imports, and names that may be one.
import { connectionOf, pageOf } from '../atlas/connection.ts';
import { refuse } from '../atlas/values.ts';
import type { Context } from '../context.ts';
import { refuseGoneJob } from '../job/jobs.ts';
import type { ImportBatch, ImportJobResolvers, Resolvers } from '../types.generated.ts';
import { type Batch, listBatches } from './apply/import-batch.ts';
import { decideDuplicate, findDuplicates, findNamesLike } from './duplicates.ts';
import { kindCode, kindOf, readingOf, requestOf } from './resolvers-input.ts';
import { countsModel, previewFields } from './resolvers-preview.ts';
import { fileReading, importFields } from './resolvers-reading.ts';
import { startImport, startPreview, startUndo } from './tasks.ts';

function batchModel({
  id,
  at,
  by,
  fileName,
  fileHash,
  status,
  counts,
  undoneAt,
  undoneBy,
}: Batch): ImportBatch {
  return {
    ...{ id, at, by, fileName, fileHash, kind: kindCode(counts.kind), source: counts.source },
    ...{ status: status as ImportBatch['status'], counts: countsModel(counts) },
    ...{ undoneAt: undoneAt ?? null, undoneBy: undoneBy ?? null },
    undoable: status === 'APPLIED' && counts.parts !== undefined,
  };
}

const jobFields: ImportJobResolvers = {
  preview: ({ result }) => result?.preview ?? null,
  batch: async ({ result }, _, { database }) => {
    const batch = (await listBatches(database)).find(({ id }) => id === result?.batch);
    return batch ? batchModel(batch) : null;
  },
  kept: ({ result }) => result?.kept ?? [],
  error: ({ error }) => {
    if (!error) return null;
    const { code, words, details } = error;
    const { line, column, value } = details as { line?: number; column?: string; value?: string };
    return {
      ...{ code, line: line ?? null, column: column ?? null, value: value ?? null },
      ...{ words, right: null, refuses: true },
    };
  },
};

const by = ({ viewer }: Context) => viewer.role;

/** Resolvers of this topic. */
export const exchangeResolvers: Resolvers = {
  ImportJob: jobFields,
  ImportPreview: previewFields,
  Query: {
    importFields: (_, { kind }) => importFields(kindOf(kind)),
    fileReading: (_, { file, reading, kind }, context) =>
      fileReading(context, file, readingOf(reading), kind ? kindOf(kind) : null),
    importJob: (_, { id }, { imports }) => imports.jobs.get(id),
    imports: async (_, { first, after }, { database, config }) => {
      const batches = await listBatches(database);
      const page = pageOf(
        batches.map(({ id }) => id),
        { first, after: after ?? null },
        config.MAX_PAGE_SIZE,
      );
      const shown = batches.filter(({ id }) => page.ids.includes(id)).map(batchModel);
      const { nodes, pageInfo, totalCount } = connectionOf(page, shown);
      return { nodes, pageInfo, totalCount };
    },
    duplicates: async (_, { first }, { database, config }) => {
      if (first < 0 || first > config.MAX_PAGE_SIZE)
        refuse('first', `0から${config.MAX_PAGE_SIZE}までです。`, `From 0 to ${config.MAX_PAGE_SIZE}.`);
      return findDuplicates(database, first);
    },
    namesLike: async (_, { first, ...named }, { database }) => {
      if (first < 1 || first > 20) refuse('first', '1から20までです。', 'From 1 to 20.');
      return findNamesLike(database, named, first);
    },
  },
  Mutation: {
    startPreview: (_, { input }, context) => startPreview(context, requestOf(input)),
    startImport: (_, { preview }, context) =>
      startImport(context, context.imports.previews.find(preview), by(context)),
    startUndo: (_, { batch }, context) => startUndo(context, batch, by(context)),
    stopImportJob: async (_, { id }, { imports }) => (await imports.jobs.stop(id)) ?? refuseGoneJob(id),
    decideDuplicate: async (_, { input: { proposal, verdict } }, context) => {
      await decideDuplicate(context, proposal, verdict);
      return true;
    },
  },
};
