// The atlas itself: how far it has come and which city's words it uses.
//
// @row   revision: int                 raised by one with every write transaction
// @row   schemaVersion: int?           number of the last migration that ran
// @row   profile: string?              code of the municipality profile
// @row   definitionsVersion: string?   definitions that the stored figures follow
// @row   fictional: boolean?           true for the sample city
// @row   restoredAt: string?           when a backup was last brought back, ISO 8601; the same revision may then be another graph
MATCH (atlas:Atlas {id: 'atlas'})
RETURN atlas.revision AS revision, atlas.schemaVersion AS schemaVersion, atlas.profile AS profile,
  atlas.definitionsVersion AS definitionsVersion, atlas.fictional AS fictional,
  atlas.restoredAt AS restoredAt
