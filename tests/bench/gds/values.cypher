CALL gds.graph.nodeProperty.stream('ties', 'between') YIELD nodeId, propertyValue
RETURN nodeId AS node, propertyValue AS value
