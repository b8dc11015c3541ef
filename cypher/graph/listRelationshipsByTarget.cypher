// Relationships that enter the given nodes, in no particular order.
//
// @each  relationship
// @param ids: string[]   nodes that they enter
// @row   source: string    node it leaves
// @row   target: string    node it enters
// @row   properties: map   key and properties
UNWIND $ids AS id
MATCH (target:<Target> {id: id})<-[r:<TYPE>]-(source:<Source>)
RETURN source.id AS source, target.id AS target, properties(r) AS properties
