// Ids of every node of one label, in no particular order: to read the nodes themselves in parts.
//
// @each  node
// @row   id: string   node
MATCH (n:<Label>)
RETURN n.id AS id
