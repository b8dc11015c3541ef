// Records that a migration has run.
//
// @param schemaVersion: int   number of the migration
MATCH (atlas:Atlas {id: 'atlas'})
SET atlas.schemaVersion = $schemaVersion
