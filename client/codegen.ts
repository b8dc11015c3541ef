// Generates client/gql from the printed schema and every operation of the client (npm run generate).
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'api/schema.generated.graphql',
  documents: ['client/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    'client/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, skipIndexFile: true },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: {
          TextList: 'string[]',
          TextOrNullList: '(string | null)[]',
          NumberList: 'number[]',
          NumberOrNullList: '(number | null)[]',
          NodeTypeList: "('PRINCIPAL' | 'PROJECT' | 'COORDINATOR')[]",
          SectorOrNullList: '(Sector | null)[]',
          DomainOrNullList: '(Domain | null)[]',
        },
      },
    },
  },
};

export default config;
