// Every node of one label, in no particular order: for checksum, export and backup.
//
// @each  node
// @row   id: string        node
// @row   properties: map   all properties, id among them
MATCH (n:<Label>)
RETURN n.id AS id, properties(n) AS properties
