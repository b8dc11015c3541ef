"""Betweenness of a network by igraph and by NetworKit: python3 peers.py TIES
TIES: first line "nodes ties", then one tie a line, "a b". Prints one line of JSON per peer:
{"name", "version", "threads", "seconds", "values"}; a package that is not there is left out."""
import json
import sys
import time

with open(sys.argv[1], encoding="ascii") as lines:
    size, _ = map(int, next(lines).split())
    ties = [tuple(map(int, line.split())) for line in lines]

try:
    import igraph

    graph = igraph.Graph(n=size, edges=ties)
    begun = time.perf_counter()
    values = graph.betweenness()
    seconds = time.perf_counter() - begun
    print(json.dumps({"name": "igraph", "version": igraph.__version__, "threads": 1, "seconds": seconds, "values": values}))
except ImportError:
    pass

try:
    import networkit

    graph = networkit.Graph(size)
    for a, b in ties:
        graph.addEdge(a, b)
    begun = time.perf_counter()
    # It counts ordered pairs.
    values = [value / 2 for value in networkit.centrality.Betweenness(graph).run().scores()]
    seconds = time.perf_counter() - begun
    threads = networkit.getMaxNumberOfThreads()
    print(json.dumps({"name": "NetworKit", "version": networkit.__version__, "threads": threads, "seconds": seconds, "values": values}))
except ImportError:
    pass
