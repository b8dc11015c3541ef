// Who takes part in what, between principals and projects that are not archived.
//
// @row   principal: string   principal
// @row   project: string     project
// @row   role: string        role
// @row   since: int          first fiscal year
// @row   until: int?         last fiscal year
MATCH (p:Principal)-[r:PARTICIPATES_IN]->(q:Project)
WHERE p.archivedAt IS NULL AND q.archivedAt IS NULL
RETURN p.id AS principal, q.id AS project, r.role AS role, r.since AS since, r.until AS until
