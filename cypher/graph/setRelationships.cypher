// Creates or updates relationships by their two ends and key; a row whose end does not exist is passed over.
//
// @each  relationship
// @param rows: map[]   source id, target id, key and properties of each relationship
UNWIND $rows AS row
MATCH (source:<Source> {id: row.source})
MATCH (target:<Target> {id: row.target})
MERGE (<few>)<left>[r:<TYPE><key>]<right>(<many>)
SET r += row.properties
