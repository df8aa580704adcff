"""limits.py NAME INPUT COMMAND... - a row of the table of starts and memory

CPU milliseconds of a start, the mean of twenty on no input, and the peak of
the resident memory over one run on INPUT.  time(1) runs the command: what a
process uses at the most is handed down from its parent, and Python's is large.
"""
import resource
import subprocess
import sys

STARTS = 20
TIME = ["/usr/bin/time", "-f", "%M"]

name, path, command = sys.argv[1], sys.argv[2], sys.argv[3:]


def run(words):
    return subprocess.run(words, stdin=subprocess.DEVNULL,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                          text=True, check=True)


for _ in range(STARTS):
    run(command)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
peak = run([*TIME, *command, path]).stderr.split()[-1]
print("| %s | %.1f | %.0f |" % (
    name, (usage.ru_utime + usage.ru_stime) / STARTS * 1000,
    int(peak) / 1024))
