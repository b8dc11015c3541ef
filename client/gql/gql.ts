/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    code\n    label {\n      ja\n      en\n    }\n    needed\n  }\n}": typeof types.ImportFieldsDocument,
    "query Duplicates($first: Int!) {\n  duplicates(first: $first) {\n    ...Proposal\n  }\n}\n\nmutation DecideDuplicate($input: NameDecisionInput!) {\n  decideDuplicate(input: $input)\n}": typeof types.DuplicatesDocument,
    "query ImportJob($id: ID!) {\n  importJob(id: $id) {\n    ...Job\n  }\n}\n\nmutation StopImportJob($id: ID!) {\n  stopImportJob(id: $id) {\n    ...Job\n  }\n}\n\nfragment Job on ImportJob {\n  id\n  state\n  phase\n  done\n  total\n  error {\n    ...Note\n  }\n  preview {\n    id\n    fileName\n    kind\n    counts {\n      ...Counts\n    }\n    notes {\n      code\n      words {\n        ja\n        en\n      }\n      rows\n      refuses\n    }\n    blankRows\n    notImported\n    appliedBefore\n    profileTaken\n    fictional\n    proposals {\n      ...Proposal\n    }\n  }\n  batch {\n    ...Batch\n  }\n  kept {\n    record\n    name\n    field\n    now\n    before\n  }\n}\n\nfragment Counts on OutcomeCounts {\n  created\n  updated\n  unchanged\n  merged\n  refused\n}": typeof types.ImportJobDocument,
    "mutation StartPreview($input: ImportInput!) {\n  startPreview(input: $input) {\n    id\n  }\n}\n\nmutation StartImport($preview: ID!) {\n  startImport(preview: $preview) {\n    id\n  }\n}\n\nmutation StartUndo($batch: ID!) {\n  startUndo(batch: $batch) {\n    id\n  }\n}": typeof types.StartPreviewDocument,
    "query Imports($first: Int!, $after: String) {\n  imports(first: $first, after: $after) {\n    nodes {\n      ...Batch\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment Batch on ImportBatch {\n  id\n  at\n  by\n  fileName\n  fileHash\n  kind\n  source\n  status\n  counts {\n    ...Counts\n  }\n  undoneAt\n  undoneBy\n  undoable\n}": typeof types.ImportsDocument,
    "fragment Proposal on NameProposal {\n  id\n  line\n  name\n  record\n  otherName\n  other\n  otherLine\n  verdict\n  likelihood\n  reason {\n    ja\n    en\n  }\n  decided\n}": typeof types.ProposalFragmentDoc,
    "fragment Note on ImportNote {\n  code\n  line\n  column\n  value\n  words {\n    ja\n    en\n  }\n  right {\n    ja\n    en\n  }\n  refuses\n}": typeof types.NoteFragmentDoc,
    "query PreviewRows($job: ID!, $outcomes: [RowOutcome!], $note: String, $first: Int!, $after: String) {\n  importJob(id: $job) {\n    preview {\n      rows(outcomes: $outcomes, note: $note, first: $first, after: $after) {\n        nodes {\n          line\n          outcome\n          name\n          record\n          intoLine\n          changes {\n            field\n            from\n            to\n          }\n          notes {\n            ...Note\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n}": typeof types.PreviewRowsDocument,
    "query FileReading($file: ID!, $reading: ReadingInput, $kind: ImportKind) {\n  fileReading(file: $file, reading: $reading, kind: $kind) {\n    fileName\n    hash\n    bytes\n    format\n    encoding\n    delimiter\n    sheets {\n      name\n      hidden\n    }\n    sheet\n    titles\n    headerFrom\n    headerTo\n    columns {\n      index\n      header\n      field\n      samples\n    }\n    rows\n    blankRows\n    firstLines {\n      line\n      cells\n    }\n    kind\n    constants {\n      field\n      value\n      place {\n        ja\n        en\n      }\n    }\n    remembered\n    notes {\n      ...Note\n    }\n  }\n}": typeof types.FileReadingDocument,
    "query Registers {\n  profiles {\n    code\n    name {\n      ja\n      en\n    }\n  }\n  imports(first: 100) {\n    nodes {\n      source\n    }\n  }\n}": typeof types.RegistersDocument,
    "query MostConnected {\n  principals(orderBy: {metric: DEGREE, direction: DESC}, first: 20) {\n    nodes {\n      name\n      sector\n      metrics(ids: [DEGREE, STRENGTH, BETWEENNESS]) {\n        metric {\n          label {\n            ja\n          }\n        }\n        value\n        undefined {\n          ja\n        }\n      }\n    }\n  }\n}": typeof types.MostConnectedDocument,
    "query SchoolAndCompanyCommittees {\n  projects(\n    filter: {withSectors: [EDUCATION, BUSINESS], fields: [8, 9], forms: [\"実行委員会・協議会\"]}\n    first: 20\n  ) {\n    totalCount\n    nodes {\n      name\n      startYear\n      endYear\n      form\n      participations {\n        role\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}": typeof types.SchoolAndCompanyCommitteesDocument,
    "query FiguresByYear {\n  earlier: network(view: {from: 2023, to: 2023}) {\n    ...figures\n  }\n  later: network(view: {from: 2024, to: 2024}) {\n    ...figures\n  }\n}\n\nfragment figures on Network {\n  figures {\n    metric {\n      label {\n        ja\n      }\n      unit {\n        ja\n      }\n    }\n    value\n  }\n}": typeof types.FiguresByYearDocument,
    "query PartnersByName($name: String!) {\n  principals(filter: {text: $name}, first: 5) {\n    nodes {\n      name\n      sector\n      kind\n      partners(first: 10) {\n        sharedProjects\n        strength\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}": typeof types.PartnersByNameDocument,
    "query MapChoices {\n  fields {\n    number\n    label {\n      ja\n      en\n    }\n  }\n  metrics(scope: PRINCIPAL) {\n    id\n    label {\n      ja\n      en\n    }\n    meaning {\n      ja\n      en\n    }\n    unit {\n      ja\n      en\n    }\n    formula\n    source\n  }\n}": typeof types.MapChoicesDocument,
    "query MapColumn($view: ViewInput, $metric: PrincipalMetric!) {\n  network(view: $view) {\n    nodes {\n      ids\n      metrics(ids: [$metric]) {\n        values\n        undefinedJa\n        undefinedEn\n      }\n    }\n  }\n}": typeof types.MapColumnDocument,
    "query MapFigures($view: ViewInput) {\n  network(view: $view) {\n    figures {\n      metric {\n        id\n        label {\n          ja\n          en\n        }\n        meaning {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      value\n      undefined {\n        ja\n        en\n      }\n    }\n  }\n}": typeof types.MapFiguresDocument,
    "query MapNetwork($view: ViewInput) {\n  network(view: $view) {\n    revision\n    kind\n    tooManyTies\n    tieCount\n    nodes {\n      ids\n      types\n      names\n      sectors\n      communities\n      domains\n    }\n    ties {\n      sources\n      targets\n      strengths\n      sharedProjects\n    }\n  }\n}": typeof types.MapNetworkDocument,
    "query MapSelected($id: ID!, $view: ViewInput, $metrics: [PrincipalMetric!]!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Principal {\n      name\n      kana\n      aliases\n      sector\n      kind\n      fields\n      offers\n      needs\n      offersNote\n      needsNote\n      status\n      doNotIntroduce\n      website\n      districts {\n        id\n        name\n      }\n      knownBy {\n        coordinator {\n          id\n          name\n        }\n      }\n      metrics(ids: $metrics, view: $view) {\n        metric {\n          id\n          label {\n            ja\n            en\n          }\n        }\n        value\n        undefined {\n          ja\n          en\n        }\n      }\n      partners(view: $view, first: 50) {\n        principal {\n          id\n          name\n          sector\n        }\n        sharedProjects\n      }\n      participations {\n        role\n        since\n        until\n        project {\n          id\n          name\n          form\n          startYear\n          endYear\n          domain {\n            domain\n          }\n        }\n      }\n    }\n    ... on Project {\n      name\n      summary\n      fields\n      form\n      startYear\n      endYear\n      projectStatus: status\n      districts {\n        id\n        name\n      }\n      domain {\n        domain\n        reasonJa\n        reasonEn\n      }\n      participations {\n        role\n        principal {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n}": typeof types.MapSelectedDocument,
    "query MapPositions($view: ViewInput, $layout: Layout!) {\n  network(view: $view, layout: $layout) {\n    axes {\n      columns {\n        domain\n        x\n      }\n      rows {\n        field\n        y\n      }\n    }\n    nodes {\n      ids\n      x\n      y\n    }\n  }\n}": typeof types.MapPositionsDocument,
    "query MapSearch($text: String!) {\n  search(text: $text, types: [PRINCIPAL], first: 10) {\n    name\n    node {\n      __typename\n      id\n      ... on Principal {\n        kana\n        sector\n      }\n    }\n  }\n}": typeof types.MapSearchDocument,
    "query Atlas {\n  atlas {\n    fictional\n    years {\n      from\n      to\n    }\n  }\n  viewer {\n    role\n    demo\n    mayCall\n  }\n}": typeof types.AtlasDocument,
};
const documents: Documents = {
    "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    code\n    label {\n      ja\n      en\n    }\n    needed\n  }\n}": types.ImportFieldsDocument,
    "query Duplicates($first: Int!) {\n  duplicates(first: $first) {\n    ...Proposal\n  }\n}\n\nmutation DecideDuplicate($input: NameDecisionInput!) {\n  decideDuplicate(input: $input)\n}": types.DuplicatesDocument,
    "query ImportJob($id: ID!) {\n  importJob(id: $id) {\n    ...Job\n  }\n}\n\nmutation StopImportJob($id: ID!) {\n  stopImportJob(id: $id) {\n    ...Job\n  }\n}\n\nfragment Job on ImportJob {\n  id\n  state\n  phase\n  done\n  total\n  error {\n    ...Note\n  }\n  preview {\n    id\n    fileName\n    kind\n    counts {\n      ...Counts\n    }\n    notes {\n      code\n      words {\n        ja\n        en\n      }\n      rows\n      refuses\n    }\n    blankRows\n    notImported\n    appliedBefore\n    profileTaken\n    fictional\n    proposals {\n      ...Proposal\n    }\n  }\n  batch {\n    ...Batch\n  }\n  kept {\n    record\n    name\n    field\n    now\n    before\n  }\n}\n\nfragment Counts on OutcomeCounts {\n  created\n  updated\n  unchanged\n  merged\n  refused\n}": types.ImportJobDocument,
    "mutation StartPreview($input: ImportInput!) {\n  startPreview(input: $input) {\n    id\n  }\n}\n\nmutation StartImport($preview: ID!) {\n  startImport(preview: $preview) {\n    id\n  }\n}\n\nmutation StartUndo($batch: ID!) {\n  startUndo(batch: $batch) {\n    id\n  }\n}": types.StartPreviewDocument,
    "query Imports($first: Int!, $after: String) {\n  imports(first: $first, after: $after) {\n    nodes {\n      ...Batch\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment Batch on ImportBatch {\n  id\n  at\n  by\n  fileName\n  fileHash\n  kind\n  source\n  status\n  counts {\n    ...Counts\n  }\n  undoneAt\n  undoneBy\n  undoable\n}": types.ImportsDocument,
    "fragment Proposal on NameProposal {\n  id\n  line\n  name\n  record\n  otherName\n  other\n  otherLine\n  verdict\n  likelihood\n  reason {\n    ja\n    en\n  }\n  decided\n}": types.ProposalFragmentDoc,
    "fragment Note on ImportNote {\n  code\n  line\n  column\n  value\n  words {\n    ja\n    en\n  }\n  right {\n    ja\n    en\n  }\n  refuses\n}": types.NoteFragmentDoc,
    "query PreviewRows($job: ID!, $outcomes: [RowOutcome!], $note: String, $first: Int!, $after: String) {\n  importJob(id: $job) {\n    preview {\n      rows(outcomes: $outcomes, note: $note, first: $first, after: $after) {\n        nodes {\n          line\n          outcome\n          name\n          record\n          intoLine\n          changes {\n            field\n            from\n            to\n          }\n          notes {\n            ...Note\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n}": types.PreviewRowsDocument,
    "query FileReading($file: ID!, $reading: ReadingInput, $kind: ImportKind) {\n  fileReading(file: $file, reading: $reading, kind: $kind) {\n    fileName\n    hash\n    bytes\n    format\n    encoding\n    delimiter\n    sheets {\n      name\n      hidden\n    }\n    sheet\n    titles\n    headerFrom\n    headerTo\n    columns {\n      index\n      header\n      field\n      samples\n    }\n    rows\n    blankRows\n    firstLines {\n      line\n      cells\n    }\n    kind\n    constants {\n      field\n      value\n      place {\n        ja\n        en\n      }\n    }\n    remembered\n    notes {\n      ...Note\n    }\n  }\n}": types.FileReadingDocument,
    "query Registers {\n  profiles {\n    code\n    name {\n      ja\n      en\n    }\n  }\n  imports(first: 100) {\n    nodes {\n      source\n    }\n  }\n}": types.RegistersDocument,
    "query MostConnected {\n  principals(orderBy: {metric: DEGREE, direction: DESC}, first: 20) {\n    nodes {\n      name\n      sector\n      metrics(ids: [DEGREE, STRENGTH, BETWEENNESS]) {\n        metric {\n          label {\n            ja\n          }\n        }\n        value\n        undefined {\n          ja\n        }\n      }\n    }\n  }\n}": types.MostConnectedDocument,
    "query SchoolAndCompanyCommittees {\n  projects(\n    filter: {withSectors: [EDUCATION, BUSINESS], fields: [8, 9], forms: [\"実行委員会・協議会\"]}\n    first: 20\n  ) {\n    totalCount\n    nodes {\n      name\n      startYear\n      endYear\n      form\n      participations {\n        role\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}": types.SchoolAndCompanyCommitteesDocument,
    "query FiguresByYear {\n  earlier: network(view: {from: 2023, to: 2023}) {\n    ...figures\n  }\n  later: network(view: {from: 2024, to: 2024}) {\n    ...figures\n  }\n}\n\nfragment figures on Network {\n  figures {\n    metric {\n      label {\n        ja\n      }\n      unit {\n        ja\n      }\n    }\n    value\n  }\n}": types.FiguresByYearDocument,
    "query PartnersByName($name: String!) {\n  principals(filter: {text: $name}, first: 5) {\n    nodes {\n      name\n      sector\n      kind\n      partners(first: 10) {\n        sharedProjects\n        strength\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}": types.PartnersByNameDocument,
    "query MapChoices {\n  fields {\n    number\n    label {\n      ja\n      en\n    }\n  }\n  metrics(scope: PRINCIPAL) {\n    id\n    label {\n      ja\n      en\n    }\n    meaning {\n      ja\n      en\n    }\n    unit {\n      ja\n      en\n    }\n    formula\n    source\n  }\n}": types.MapChoicesDocument,
    "query MapColumn($view: ViewInput, $metric: PrincipalMetric!) {\n  network(view: $view) {\n    nodes {\n      ids\n      metrics(ids: [$metric]) {\n        values\n        undefinedJa\n        undefinedEn\n      }\n    }\n  }\n}": types.MapColumnDocument,
    "query MapFigures($view: ViewInput) {\n  network(view: $view) {\n    figures {\n      metric {\n        id\n        label {\n          ja\n          en\n        }\n        meaning {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      value\n      undefined {\n        ja\n        en\n      }\n    }\n  }\n}": types.MapFiguresDocument,
    "query MapNetwork($view: ViewInput) {\n  network(view: $view) {\n    revision\n    kind\n    tooManyTies\n    tieCount\n    nodes {\n      ids\n      types\n      names\n      sectors\n      communities\n      domains\n    }\n    ties {\n      sources\n      targets\n      strengths\n      sharedProjects\n    }\n  }\n}": types.MapNetworkDocument,
    "query MapSelected($id: ID!, $view: ViewInput, $metrics: [PrincipalMetric!]!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Principal {\n      name\n      kana\n      aliases\n      sector\n      kind\n      fields\n      offers\n      needs\n      offersNote\n      needsNote\n      status\n      doNotIntroduce\n      website\n      districts {\n        id\n        name\n      }\n      knownBy {\n        coordinator {\n          id\n          name\n        }\n      }\n      metrics(ids: $metrics, view: $view) {\n        metric {\n          id\n          label {\n            ja\n            en\n          }\n        }\n        value\n        undefined {\n          ja\n          en\n        }\n      }\n      partners(view: $view, first: 50) {\n        principal {\n          id\n          name\n          sector\n        }\n        sharedProjects\n      }\n      participations {\n        role\n        since\n        until\n        project {\n          id\n          name\n          form\n          startYear\n          endYear\n          domain {\n            domain\n          }\n        }\n      }\n    }\n    ... on Project {\n      name\n      summary\n      fields\n      form\n      startYear\n      endYear\n      projectStatus: status\n      districts {\n        id\n        name\n      }\n      domain {\n        domain\n        reasonJa\n        reasonEn\n      }\n      participations {\n        role\n        principal {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n}": types.MapSelectedDocument,
    "query MapPositions($view: ViewInput, $layout: Layout!) {\n  network(view: $view, layout: $layout) {\n    axes {\n      columns {\n        domain\n        x\n      }\n      rows {\n        field\n        y\n      }\n    }\n    nodes {\n      ids\n      x\n      y\n    }\n  }\n}": types.MapPositionsDocument,
    "query MapSearch($text: String!) {\n  search(text: $text, types: [PRINCIPAL], first: 10) {\n    name\n    node {\n      __typename\n      id\n      ... on Principal {\n        kana\n        sector\n      }\n    }\n  }\n}": types.MapSearchDocument,
    "query Atlas {\n  atlas {\n    fictional\n    years {\n      from\n      to\n    }\n  }\n  viewer {\n    role\n    demo\n    mayCall\n  }\n}": types.AtlasDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportFields($kind: ImportKind!) {\n  importFields(kind: $kind) {\n    code\n    label {\n      ja\n      en\n    }\n    needed\n  }\n}"): typeof import('./graphql.ts').ImportFieldsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Duplicates($first: Int!) {\n  duplicates(first: $first) {\n    ...Proposal\n  }\n}\n\nmutation DecideDuplicate($input: NameDecisionInput!) {\n  decideDuplicate(input: $input)\n}"): typeof import('./graphql.ts').DuplicatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ImportJob($id: ID!) {\n  importJob(id: $id) {\n    ...Job\n  }\n}\n\nmutation StopImportJob($id: ID!) {\n  stopImportJob(id: $id) {\n    ...Job\n  }\n}\n\nfragment Job on ImportJob {\n  id\n  state\n  phase\n  done\n  total\n  error {\n    ...Note\n  }\n  preview {\n    id\n    fileName\n    kind\n    counts {\n      ...Counts\n    }\n    notes {\n      code\n      words {\n        ja\n        en\n      }\n      rows\n      refuses\n    }\n    blankRows\n    notImported\n    appliedBefore\n    profileTaken\n    fictional\n    proposals {\n      ...Proposal\n    }\n  }\n  batch {\n    ...Batch\n  }\n  kept {\n    record\n    name\n    field\n    now\n    before\n  }\n}\n\nfragment Counts on OutcomeCounts {\n  created\n  updated\n  unchanged\n  merged\n  refused\n}"): typeof import('./graphql.ts').ImportJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartPreview($input: ImportInput!) {\n  startPreview(input: $input) {\n    id\n  }\n}\n\nmutation StartImport($preview: ID!) {\n  startImport(preview: $preview) {\n    id\n  }\n}\n\nmutation StartUndo($batch: ID!) {\n  startUndo(batch: $batch) {\n    id\n  }\n}"): typeof import('./graphql.ts').StartPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Imports($first: Int!, $after: String) {\n  imports(first: $first, after: $after) {\n    nodes {\n      ...Batch\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nfragment Batch on ImportBatch {\n  id\n  at\n  by\n  fileName\n  fileHash\n  kind\n  source\n  status\n  counts {\n    ...Counts\n  }\n  undoneAt\n  undoneBy\n  undoable\n}"): typeof import('./graphql.ts').ImportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Proposal on NameProposal {\n  id\n  line\n  name\n  record\n  otherName\n  other\n  otherLine\n  verdict\n  likelihood\n  reason {\n    ja\n    en\n  }\n  decided\n}"): typeof import('./graphql.ts').ProposalFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Note on ImportNote {\n  code\n  line\n  column\n  value\n  words {\n    ja\n    en\n  }\n  right {\n    ja\n    en\n  }\n  refuses\n}"): typeof import('./graphql.ts').NoteFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PreviewRows($job: ID!, $outcomes: [RowOutcome!], $note: String, $first: Int!, $after: String) {\n  importJob(id: $job) {\n    preview {\n      rows(outcomes: $outcomes, note: $note, first: $first, after: $after) {\n        nodes {\n          line\n          outcome\n          name\n          record\n          intoLine\n          changes {\n            field\n            from\n            to\n          }\n          notes {\n            ...Note\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PreviewRowsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FileReading($file: ID!, $reading: ReadingInput, $kind: ImportKind) {\n  fileReading(file: $file, reading: $reading, kind: $kind) {\n    fileName\n    hash\n    bytes\n    format\n    encoding\n    delimiter\n    sheets {\n      name\n      hidden\n    }\n    sheet\n    titles\n    headerFrom\n    headerTo\n    columns {\n      index\n      header\n      field\n      samples\n    }\n    rows\n    blankRows\n    firstLines {\n      line\n      cells\n    }\n    kind\n    constants {\n      field\n      value\n      place {\n        ja\n        en\n      }\n    }\n    remembered\n    notes {\n      ...Note\n    }\n  }\n}"): typeof import('./graphql.ts').FileReadingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Registers {\n  profiles {\n    code\n    name {\n      ja\n      en\n    }\n  }\n  imports(first: 100) {\n    nodes {\n      source\n    }\n  }\n}"): typeof import('./graphql.ts').RegistersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MostConnected {\n  principals(orderBy: {metric: DEGREE, direction: DESC}, first: 20) {\n    nodes {\n      name\n      sector\n      metrics(ids: [DEGREE, STRENGTH, BETWEENNESS]) {\n        metric {\n          label {\n            ja\n          }\n        }\n        value\n        undefined {\n          ja\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MostConnectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SchoolAndCompanyCommittees {\n  projects(\n    filter: {withSectors: [EDUCATION, BUSINESS], fields: [8, 9], forms: [\"実行委員会・協議会\"]}\n    first: 20\n  ) {\n    totalCount\n    nodes {\n      name\n      startYear\n      endYear\n      form\n      participations {\n        role\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SchoolAndCompanyCommitteesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FiguresByYear {\n  earlier: network(view: {from: 2023, to: 2023}) {\n    ...figures\n  }\n  later: network(view: {from: 2024, to: 2024}) {\n    ...figures\n  }\n}\n\nfragment figures on Network {\n  figures {\n    metric {\n      label {\n        ja\n      }\n      unit {\n        ja\n      }\n    }\n    value\n  }\n}"): typeof import('./graphql.ts').FiguresByYearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartnersByName($name: String!) {\n  principals(filter: {text: $name}, first: 5) {\n    nodes {\n      name\n      sector\n      kind\n      partners(first: 10) {\n        sharedProjects\n        strength\n        principal {\n          name\n          sector\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').PartnersByNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapChoices {\n  fields {\n    number\n    label {\n      ja\n      en\n    }\n  }\n  metrics(scope: PRINCIPAL) {\n    id\n    label {\n      ja\n      en\n    }\n    meaning {\n      ja\n      en\n    }\n    unit {\n      ja\n      en\n    }\n    formula\n    source\n  }\n}"): typeof import('./graphql.ts').MapChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapColumn($view: ViewInput, $metric: PrincipalMetric!) {\n  network(view: $view) {\n    nodes {\n      ids\n      metrics(ids: [$metric]) {\n        values\n        undefinedJa\n        undefinedEn\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MapColumnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapFigures($view: ViewInput) {\n  network(view: $view) {\n    figures {\n      metric {\n        id\n        label {\n          ja\n          en\n        }\n        meaning {\n          ja\n          en\n        }\n        unit {\n          ja\n          en\n        }\n      }\n      value\n      undefined {\n        ja\n        en\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MapFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapNetwork($view: ViewInput) {\n  network(view: $view) {\n    revision\n    kind\n    tooManyTies\n    tieCount\n    nodes {\n      ids\n      types\n      names\n      sectors\n      communities\n      domains\n    }\n    ties {\n      sources\n      targets\n      strengths\n      sharedProjects\n    }\n  }\n}"): typeof import('./graphql.ts').MapNetworkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapSelected($id: ID!, $view: ViewInput, $metrics: [PrincipalMetric!]!) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Principal {\n      name\n      kana\n      aliases\n      sector\n      kind\n      fields\n      offers\n      needs\n      offersNote\n      needsNote\n      status\n      doNotIntroduce\n      website\n      districts {\n        id\n        name\n      }\n      knownBy {\n        coordinator {\n          id\n          name\n        }\n      }\n      metrics(ids: $metrics, view: $view) {\n        metric {\n          id\n          label {\n            ja\n            en\n          }\n        }\n        value\n        undefined {\n          ja\n          en\n        }\n      }\n      partners(view: $view, first: 50) {\n        principal {\n          id\n          name\n          sector\n        }\n        sharedProjects\n      }\n      participations {\n        role\n        since\n        until\n        project {\n          id\n          name\n          form\n          startYear\n          endYear\n          domain {\n            domain\n          }\n        }\n      }\n    }\n    ... on Project {\n      name\n      summary\n      fields\n      form\n      startYear\n      endYear\n      projectStatus: status\n      districts {\n        id\n        name\n      }\n      domain {\n        domain\n        reasonJa\n        reasonEn\n      }\n      participations {\n        role\n        principal {\n          id\n          name\n          sector\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MapSelectedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapPositions($view: ViewInput, $layout: Layout!) {\n  network(view: $view, layout: $layout) {\n    axes {\n      columns {\n        domain\n        x\n      }\n      rows {\n        field\n        y\n      }\n    }\n    nodes {\n      ids\n      x\n      y\n    }\n  }\n}"): typeof import('./graphql.ts').MapPositionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MapSearch($text: String!) {\n  search(text: $text, types: [PRINCIPAL], first: 10) {\n    name\n    node {\n      __typename\n      id\n      ... on Principal {\n        kana\n        sector\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').MapSearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Atlas {\n  atlas {\n    fictional\n    years {\n      from\n      to\n    }\n  }\n  viewer {\n    role\n    demo\n    mayCall\n  }\n}"): typeof import('./graphql.ts').AtlasDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
