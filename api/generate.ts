// Writes what follows from the schema files and the list of metrics: enums of metrics, the printed schema, resolver types.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { allMetrics } from './analysis/metrics/list.ts';
import { enumName } from './analysis/metrics/names.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const enums = (['principal', 'tie', 'network', 'coordinator'] as const).map((scope) => {
  const values = allMetrics
    .filter((metric) => metric.scope === scope.toUpperCase())
    .map((metric) => `  "${metric.label.ja}: ${metric.label.en}."\n  ${enumName(metric.id)}`);
  const name = `${scope[0]!.toUpperCase()}${scope.slice(1)}Metric`;
  return `"Figures of scope ${scope}, from the list of metrics."\nenum ${name} {\n${values.join('\n')}\n}\n`;
});
writeFileSync(`${here}insight/metrics.generated.graphql`, enums.join('\n'));

const files = globSync('*/*.graphql', { cwd: here }).sort();
const typeDefs = files.map((file) => readFileSync(here + file, 'utf8'));
const schema = lexicographicSortSchema(makeExecutableSchema({ typeDefs }));
writeFileSync(`${here}schema.generated.graphql`, `${printSchema(schema)}\n`);

await generate(
  {
    silent: true,
    schema: `${here}schema.generated.graphql`,
    generates: {
      [`${here}types.generated.ts`]: {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          contextType: './context.ts#Context',
          importExtension: '.ts',
          scalars: {
            TextList: 'string[]',
            TextOrNullList: '(string | null)[]',
            NumberList: 'number[]',
            NumberOrNullList: '(number | null)[]',
            NodeTypeList: 'NodeType[]',
            SectorOrNullList: '(Sector | null)[]',
            DomainOrNullList: '(Domain | null)[]',
          },
          mappers: {
            Node: './models.ts#NodeModel',
            Principal: './models.ts#PrincipalModel',
            Project: './models.ts#ProjectModel',
            Coordinator: './models.ts#CoordinatorModel',
            District: './models.ts#DistrictModel',
            Challenge: './models.ts#ChallengeModel',
            Participation: './models.ts#ParticipationModel',
            Acquaintance: './models.ts#AcquaintanceModel',
            Coordination: './models.ts#CoordinationModel',
            Partner: './models.ts#PartnerModel',
            SearchHit: './models.ts#SearchHitModel',
            RecentChange: './models.ts#RecentChangeModel',
            Figure: './models.ts#FigureModel',
            FigureTest: './models.ts#FigureTestModel',
            AnalysisTask: './models.ts#AnalysisTaskModel',
            MergePreview: './models.ts#MergePreviewModel',
            MergedLinks: './models.ts#MergedLinksModel',
            Separation: './models.ts#SeparationModel',
            CutOffPart: './models.ts#CutOffPartModel',
            Metric: './models.ts#MetricModel',
            Indicator: './models.ts#IndicatorModel',
            MunicipalityProfile: './municipality/profile.ts#Profile',
            Form: './models.ts#FormModel',
            ShortestPaths: './models.ts#PathsModel',
            Path: './models.ts#PathModel',
            PathTie: './models.ts#PathTieModel',
            Network: './models.ts#NetworkModel',
            NetworkNodes: './models.ts#NetworkModel',
            NetworkTies: './models.ts#NetworkModel',
            ViewFacets: './models.ts#ViewFacetsModel',
            ImportJob: './models.ts#ImportJobModel',
            ImportPreview: './models.ts#ImportPreviewModel',
          },
        },
      },
    },
  },
  true,
);
