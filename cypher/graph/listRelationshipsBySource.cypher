// Relationships that leave the given nodes, in no particular order.
//
// @each  relationship
// @param ids: string[]   nodes that they leave
// @row   source: string    node it leaves
// @row   target: string    node it enters
// @row   properties: map   key and properties
UNWIND $ids AS id
MATCH (source:<Source> {id: id})-[r:<TYPE>]->(target:<Target>)
RETURN source.id AS source, target.id AS target, properties(r) AS properties
