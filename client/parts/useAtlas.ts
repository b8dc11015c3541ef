// What every page needs to know of the atlas and its viewer.
import { useQuery } from '@tanstack/react-query';
import { AtlasDocument } from '../gql/graphql.ts';
import { ask } from './ask.ts';

/** The atlas (fictional or not, its fiscal years) and the viewer (role, whether it may be chosen). */
export function useAtlas() {
  return useQuery({ queryKey: ['atlas'], queryFn: ({ signal }) => ask(AtlasDocument, {}, signal) });
}
