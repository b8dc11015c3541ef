UNWIND $pairs AS pair
RETURN gds.graph.project('ties', pair[0], pair[1], {}, { undirectedRelationshipTypes: ['*'] }) AS graph
