// Evaluations of projects as indicators count them, with who gave them; archived ones are left out.
//
// @row   id: string           evaluation
// @row   project: string      project that was evaluated
// @row   principal: string?   who gave it, the first by id of several
// @row   phase: string        INTERIM or YEAR_END
// @row   judge: string        SELF, MUTUAL or THIRD_PARTY
// @row   fiscalYear: int      fiscal year
// @row   scores: int[]        scores, 1 to 5
MATCH (e:Evaluation)-[:OF]->(p:Project)
WHERE e.archivedAt IS NULL AND p.archivedAt IS NULL
OPTIONAL MATCH (g:Principal)-[:GAVE]->(e)
WITH e, p, min(g.id) AS principal
RETURN e.id AS id, p.id AS project, principal, e.phase AS phase, e.judge AS judge, e.fiscalYear AS fiscalYear,
  e.scores AS scores
