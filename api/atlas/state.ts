// Which state of the atlas something was computed from: the revision alone does not tell once a backup was restored.

/** Equal for two readings of the atlas only if nothing that it says changed between them. */
export function stateOf({ revision, restoredAt }: { revision: number; restoredAt: string | null }): string {
  return restoredAt ? `${revision} restored ${restoredAt}` : `${revision}`;
}
