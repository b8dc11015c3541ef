// Deletes nodes by id with their relationships: only for undoing what created them.
//
// @each  node
// @param ids: string[]   nodes to delete; unknown ids are passed over
UNWIND $ids AS id
MATCH (n:<Label> {id: id})
DETACH DELETE n
