// Takes the write lock of the atlas, so that write transactions run one after another; changes nothing.
MATCH (atlas:Atlas {id: 'atlas'})
SET atlas.id = 'atlas'
