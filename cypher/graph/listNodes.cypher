// Nodes by id, each with all its properties, in no particular order; unknown ids are passed over.
//
// @each  node
// @param ids: string[]   nodes wanted
// @row   id: string        node
// @row   properties: map   all properties, id among them
UNWIND $ids AS id
MATCH (n:<Label> {id: id})
RETURN n.id AS id, properties(n) AS properties
