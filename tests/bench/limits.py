"""limits.py NAME INPUT COMMAND... - a row of the table of starts and memory

CPU milliseconds of a start, the mean of twenty on no input, and the peak of
the resident memory over one run on INPUT.
"""
import resource
import subprocess
import sys

STARTS = 20

name, path, command = sys.argv[1], sys.argv[2], sys.argv[3:]


def run(*operands):
    subprocess.run([*command, *operands], stdin=subprocess.DEVNULL,
                   stdout=subprocess.DEVNULL, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN)


for _ in range(STARTS):
    usage = run()
print("| %s | %.1f | %.0f |" % (
    name, (usage.ru_utime + usage.ru_stime) / STARTS * 1000,
    run(path).ru_maxrss / 1024))
