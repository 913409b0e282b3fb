#!/usr/bin/env python3
"""Compares `audit` and `protect` with stored exact answers for small tables.

    check_table_oracles.py ORACLES_DIR [--only TEXT] -- COMMAND

For every problem: the interval of every suppressed cell of every stored pattern equals the stored whole-number bounds; for each
level and objective whose minimum is proven, `protect` reaches it with no cell exposed. Problems of 100 cells and more are audited
only. Prints what differs and `N passed, N failed`; exit status 1 if anything differs.
"""
import json
import os
import sys
import tempfile

from oracles import check_all, options, run


def audit(command, path, problem, scratch, failures):
    cells = {c["id"]: c["key"] for c in problem["cells"]}
    for name, pattern in problem["patterns"].items():
        if not pattern["suppressed"]:
            continue
        keys = os.path.join(scratch, "suppressed.json")
        with open(keys, "w", encoding="utf-8") as f:
            json.dump([cells[i] for i in pattern["suppressed"]], f, ensure_ascii=False)
        answer = run(command, ["audit", path, "--suppressed", keys, "--outsider", "basic"])
        found = {tuple(c["key"]): (c["low"], c["high"]) for c in answer["suppressed"]}
        for i, (low, high) in ((int(i), b) for i, b in pattern["integer_bounds"].items()):
            if found.get(tuple(cells[i])) != (low, high):
                failures.append("audit %s %s: %s, expected %s" % (name, cells[i], found.get(tuple(cells[i])), (low, high)))


def protect(command, path, problem, scratch, failures):
    for which, minimum in problem["minimum"].items():
        if minimum["status"] != "optimal":
            continue
        level, objective = which.split("/")
        result = os.path.join(scratch, "result.json")
        run(command, ["protect", path, "--out", result, "--protection", level, "--objective", objective, "--outsider", "basic", "--time-limit", "60"])
        with open(result, encoding="utf-8") as f:
            answer = json.load(f)
        primary = set(problem["primary"])
        counts = {tuple(c["key"]): c["n"] for c in problem["cells"]}
        secondary = [tuple(c["key"]) for c in answer["suppressed"] if c["kind"] == "complementary"]
        reached = len(secondary) if objective == "count" else sum(counts[k] for k in secondary)
        if answer["primary"] != len(primary) or answer["exposed"] != 0 or reached != minimum[objective]:
            failures.append("protect %s: %d primary, %d exposed, %s %d, minimum %d" % (
                which, answer["primary"], answer["exposed"], objective, reached, minimum[objective]))


def check(command, path):
    with open(path, encoding="utf-8") as f:
        problem = json.load(f)
    failures = []
    with tempfile.TemporaryDirectory() as scratch:
        try:
            audit(command, path, problem, scratch, failures)
            if len(problem["cells"]) < 100:
                protect(command, path, problem, scratch, failures)
        except RuntimeError as e:
            failures.append(str(e))
    return failures


def main():
    folder, given, command = options({"--only": ""})
    return check_all(folder, given["--only"], lambda path: check(command, path))


if __name__ == "__main__":
    sys.exit(main())
