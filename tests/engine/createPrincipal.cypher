// Makes a principal without asking whether there is one: for the tests of constraints.
//
// @param ids: string[]   ids to make
UNWIND $ids AS id
CREATE (n:Principal {id: id})
