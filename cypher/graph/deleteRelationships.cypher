// Deletes relationships by their two ends and key; rows that match none are passed over. The end with few of
// them is found first: DISTINCT keeps Neo4j from turning the order round.
//
// @each  relationship
// @param rows: map[]   source id, target id and key of each relationship
UNWIND $rows AS row
MATCH (<few>:<Few> {id: row.<few>})
WITH DISTINCT row, <few>
MATCH (<few>)<left>[r:<TYPE><key>]<right>(<many>:<Many> {id: row.<many>})
DELETE r
