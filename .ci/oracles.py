"""What the checkers of exact answers share: reading their arguments, calling the command, checking all problems at once, printing."""
import concurrent.futures
import json
import os
import subprocess
import sys


def options(named):
    """The folder, the values of the named options, and the command behind `--`. `named` has the defaults."""
    arguments, command = sys.argv[1:], []
    if "--" in arguments:
        i = arguments.index("--")
        arguments, command = arguments[:i], arguments[i + 1:]
    given = dict(named)
    while len(arguments) > 2 and arguments[-2] in given:
        given[arguments[-2]] = arguments[-1]
        arguments = arguments[:-2]
    if len(arguments) != 1 or not command:
        sys.exit("usage: %s DIR %s -- COMMAND" % (os.path.basename(sys.argv[0]), " ".join("[%s X]" % n for n in named)))
    return arguments[0], given, command


def run(command, arguments):
    """The JSON document that the command prints."""
    done = subprocess.run(command + arguments + ["--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise RuntimeError("exit status %d: %s" % (done.returncode, done.stderr.decode("utf-8", "replace").strip()[-300:]))
    return json.loads(done.stdout.decode("utf-8"))


def check_all(folder, only, check):
    """Checks the folder's problems, one per core at a time, and prints what differs. Returns the exit status."""
    names = [n for n in sorted(os.listdir(folder)) if n.endswith(".json") and only in n]
    if not names:
        sys.exit("no problems in %s" % folder)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for name, failures in zip(names, pool.map(lambda n: check(os.path.join(folder, n)), names)):
            failed += 1 if failures else 0
            more = " and %d more" % (len(failures) - 3) if len(failures) > 3 else ""
            print("FAIL %s: %s%s" % (name, "; ".join(failures[:3]), more) if failures else "ok   %s" % name, flush=True)
    print("%d passed, %d failed" % (len(names) - failed, failed))
    return 1 if failed else 0
