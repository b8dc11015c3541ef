// Creates or updates nodes by id: a given property is set, null removes one, others stay.
//
// @each  node
// @param rows: map[]   id and properties of each node
UNWIND $rows AS row
MERGE (n:<Label> {id: row.id})
SET n += row.properties
