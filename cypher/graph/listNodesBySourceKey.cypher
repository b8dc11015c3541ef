// Nodes that an earlier import made, by the key of their row in the source file.
//
// @each  record
// @param sourceKeys: string[]   keys wanted; unknown ones are passed over
// @row   id: string        node
// @row   properties: map   all properties, id and sourceKey among them
UNWIND $sourceKeys AS sourceKey
MATCH (n:<Label> {sourceKey: sourceKey})
RETURN n.id AS id, properties(n) AS properties
