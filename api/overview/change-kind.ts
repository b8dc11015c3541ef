// What a change did, as the API's enum has it.

/** What a change did. */
export type ChangeKind =
  | 'CREATED'
  | 'UPDATED'
  | 'TIES'
  | 'ARCHIVED'
  | 'BROUGHT_BACK'
  | 'MERGED'
  | 'COMPARED'
  | 'IMPORTED'
  | 'UNDONE'
  | 'SAMPLE'
  | 'RESTORED'
  | 'PROFILE';
