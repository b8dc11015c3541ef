// What an entry of the audit log says was done.

const kinds = {
  createPrincipal: 'created',
  updatePrincipal: 'updated',
  mergePrincipals: 'merged',
  decideDuplicate: 'compared',
} as const;

/** What was done, and to which fields where that says something. */
export function changeOf({ action, summary }: { action: string; summary: string }) {
  if (action === 'archivePrincipal') {
    const kind = summary === 'archived' ? ('archived' as const) : ('broughtBack' as const);
    return { kind, names: [] };
  }
  const kind = kinds[action as keyof typeof kinds] ?? ('other' as const);
  return { kind, names: kind === 'updated' ? summary.split(', ').filter(Boolean) : [] };
}
