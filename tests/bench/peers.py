"""Betweenness of a network by igraph or NetworKit: python3 peers.py igraph|NetworKit TIES
TIES: first line "nodes ties", then one tie a line, "a b". Prints one line of JSON: {"name", "version", "threads",
"seconds", "cpuSeconds", "memory", "values"}; nothing where the package is not there. Memory is the most that the
process had taken, in bytes, the network as Python reads it included."""
import json
import re
import resource
import sys
import time



def peak_memory():
    """What the system counts for a process begins with that of the one that started it, so the kernel is asked."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read())[1]) * 1024
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


name, path = sys.argv[1:]
try:
    package = __import__(name.lower())
except ImportError:
    sys.exit()

with open(path, encoding="ascii") as lines:
    size, _ = map(int, next(lines).split())
    ties = [tuple(map(int, line.split())) for line in lines]

threads = 1
if name == "igraph":
    graph = package.Graph(n=size, edges=ties)
    compute = graph.betweenness
else:
    graph = package.Graph(size)
    for a, b in ties:
        graph.addEdge(a, b)
    threads = package.getMaxNumberOfThreads()
    # It counts ordered pairs.
    compute = lambda: [value / 2 for value in package.centrality.Betweenness(graph).run().scores()]

del ties
clock, processor = time.perf_counter(), time.process_time()
values = compute()
print(
    json.dumps(
        {
            "name": name,
            "version": package.__version__,
            "threads": threads,
            "seconds": time.perf_counter() - clock,
            "cpuSeconds": time.process_time() - processor,
            "memory": peak_memory(),
            "values": values,
        }
    )
)
