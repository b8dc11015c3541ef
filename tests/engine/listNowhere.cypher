// Nodes of a label that no model has: Neo4j warns of it.
//
// @row   id: string?   never one
MATCH (n:Nowhere)
RETURN n.id AS id
