// Every relationship of one kind, in no particular order: for checksum, export and backup.
//
// @each  relationship
// @row   source: string    node it leaves
// @row   target: string    node it enters
// @row   properties: map   key and properties
MATCH (source:<Source>)-[r:<TYPE>]->(target:<Target>)
RETURN source.id AS source, target.id AS target, properties(r) AS properties
