CALL gds.betweenness.mutate('ties', $options) YIELD computeMillis RETURN computeMillis
