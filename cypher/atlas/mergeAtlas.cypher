// Makes the atlas node of a new database, at revision 0; one that exists stays as it is.
MERGE (atlas:Atlas {id: 'atlas'})
ON CREATE SET atlas.revision = 0
