// Introductions as indicators count them, with who proposed them; archived ones are left out.
//
// @row   id: string            introduction
// @row   coordinator: string?  who proposed it, the first by id of several
// @row   fiscalYear: int       fiscal year it was proposed
// @row   status: string        PROPOSED, ACCEPTED, MET, COLLABORATING, DECLINED or LAPSED
// @row   proposedAt: string    ISO 8601
// @row   acceptedAt: string?   ISO 8601
// @row   metAt: string?        ISO 8601
// @row   closedAt: string?     ISO 8601
MATCH (i:Introduction)
WHERE i.archivedAt IS NULL
OPTIONAL MATCH (c:Coordinator)-[:PROPOSED]->(i)
WITH i, min(c.id) AS coordinator
RETURN i.id AS id, coordinator, i.fiscalYear AS fiscalYear, i.status AS status, i.proposedAt AS proposedAt,
  i.acceptedAt AS acceptedAt, i.metAt AS metAt, i.closedAt AS closedAt
