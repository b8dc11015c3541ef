// Deletes relationships by their two ends and key; rows that match none are passed over.
//
// @each  relationship
// @param rows: map[]   source id, target id and key of each relationship
UNWIND $rows AS row
MATCH (source:<Source> {id: row.source})-[r:<TYPE><key>]->(target:<Target> {id: row.target})
DELETE r
