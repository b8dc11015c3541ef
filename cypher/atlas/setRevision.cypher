// Raises the revision by one: the last step of every write transaction but its audit entry.
MATCH (atlas:Atlas {id: 'atlas'})
SET atlas.revision = atlas.revision + 1
