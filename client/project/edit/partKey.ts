// What tells the parts of a project apart.

interface Keyed {
  principal: { id: string };
  role: string;
  since: number;
}

/** Principal, role and first year, as one text for addresses. */
export function partKey({ principal, role, since }: Keyed): string {
  return `${principal.id}.${role}.${since}`;
}
