CALL gds.graph.drop('ties') YIELD graphName RETURN graphName
