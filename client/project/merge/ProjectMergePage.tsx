// The page on which two projects become one.
import { type City, useCity } from '../../city/useCity.ts';
import { type Catalogue, useCatalogue } from '../../figure/useCatalogue.ts';
import {
  type MergedProjectFragment,
  MergeProjectsDocument,
  ProjectMergePreviewDocument,
} from '../../gql/graphql.ts';
import type { MergeKind } from '../../merge/MergeKind.ts';
import { MergePage } from '../../merge/MergePage.tsx';
import { ask } from '../../parts/ask.ts';
import { setByHand } from '../edit/setByHand.ts';
import { useProjectFields } from '../edit/useProjectFields.ts';

const projects: MergeKind = {
  ...{ type: 'PROJECT', mutation: 'mergeProjects', nameField: 'name' },
  tells: ['startYear', 'form', 'districts'],
  look: async (keep, absorb, signal) =>
    (await ask(ProjectMergePreviewDocument, { keep, absorb }, signal)).mergePreview,
  read: (record) => ({ ...record, ...setByHand((record as MergedProjectFragment).domain) }),
  merge: (input) => ask(MergeProjectsDocument, { input }),
};

/** The page. */
export function ProjectMergePage() {
  const city = useCity();
  const catalogue = useCatalogue();
  return city.data && catalogue.data ? (
    <ProjectMerge city={city.data} catalogue={catalogue.data} />
  ) : (
    <MergePage kind={projects} error={city.error ?? catalogue.error} />
  );
}

function ProjectMerge({ city, catalogue }: { city: City; catalogue: Catalogue }) {
  const { facts, domain } = useProjectFields(city, catalogue);
  return (
    <MergePage kind={projects} fields={[...facts, ...domain].flatMap(({ fields }) => fields)} error={null} />
  );
}
