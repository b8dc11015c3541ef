// Archived records of one label, in no particular order.
//
// @each  record
// @row   id: string        node
// @row   properties: map   all properties, id among them
MATCH (n:<Label>)
WHERE n.archivedAt IS NOT NULL
RETURN n.id AS id, properties(n) AS properties
