#!/usr/bin/env python3
"""Compares `transform` and `evaluate` with stored exact answers for records.

    check_microdata_oracles.py ORACLES_DIR [--only TEXT] [--nodes N] [--engine NAME] -- COMMAND

For every problem: whether there is a solution; the loss of the best one; its levels, unless others lose as little; its classes and
suppressed records; the risks before and, at the same levels, after. For the first N stored combinations of levels (default 2), given
as the only ones allowed: whether the models can hold there, and what is lost. Estimates of population uniqueness other than Zayatz's
are not compared: they depend on a solver. Prints what differs and `N passed, N failed`; exit status 1 if anything differs.
"""
import concurrent.futures
import json
import os
import subprocess
import sys
import tempfile

FIGURES = ["suppressedRecords", "classes", "minClassSize", "maxClassSize", "averageClassSize"]


def run(command, arguments, engine="native"):
    done = subprocess.run(command + arguments + ["--format", "json", "--engine", engine], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise RuntimeError("exit status %d: %s" % (done.returncode, done.stderr.decode("utf-8", "replace").strip()[-300:]))
    return json.loads(done.stdout.decode("utf-8"))


def same(a, b):
    return a is not None and b is not None and abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


def compare_risk(name, expected, found, failures):
    if expected is None:
        return
    for key, value in expected.items():
        if key in ("prosecutor", "journalist"):
            for part, figure in value.items():
                if not same(figure, found[key].get(part)):
                    failures.append("%s.%s.%s %s, expected %s" % (name, key, part, found[key].get(part), figure))
        elif key == "populationUniqueness":
            zayatz = found.get(key, {}).get("zayatz")
            if "zayatz" in value and not same(value["zayatz"], zayatz):
                failures.append("%s zayatz %s, expected %s" % (name, zayatz, value["zayatz"]))
        elif key == "smallestClassSizes":
            if found[key] != value:
                failures.append("%s.%s %s, expected %s" % (name, key, found[key], value))
        elif isinstance(value, (int, float)) and not isinstance(value, bool) and not same(value, found.get(key)):
            failures.append("%s.%s %s, expected %s" % (name, key, found.get(key), value))


def at_levels(config, levels):
    """A schema that allows these levels alone."""
    columns = [{"column": q, "role": "quasi-identifier", "hierarchy": config["hierarchyFiles"].replace("{attribute}", q),
                "levels": [levels[q], levels[q]]} for q in config["quasiIdentifiers"]]
    if "sensitive" in config:
        columns.append({"column": config["sensitive"], "role": "sensitive"})
    return {"columns": columns, "models": config["models"], "suppression-limit": config["suppressionLimit"],
            "metric": {"name": config["metric"], "aggregate": config["aggregate"], "gs-factor": config["gsFactor"]},
            "population": config["populationSize"], "separator": config["separator"]}


def check_node(command, engine, data, config, node, scratch, failures):
    schema = os.path.join(scratch, "schema.yaml")
    with open(schema, "w", encoding="utf-8") as f:
        json.dump(at_levels(config, node["levels"]), f)
    answer = run(command, ["transform", data, "--schema", schema, "--dry-run"], engine)
    where = "at %s: " % node["levels"]
    if answer["solutionFound"] != node["anonymous"]:
        failures.append(where + "solutionFound %s" % answer["solutionFound"])
    elif node["anonymous"]:
        if not same(node["loss"], answer["loss"]):
            failures.append(where + "loss %s, expected %s" % (answer["loss"], node["loss"]))
        failures.extend(where + "%s %s, expected %s" % (f, answer[f], node[f])
                        for f in FIGURES if f in node and not same(answer[f], node[f]))


def check(command, engine, folder, path, nodes):
    with open(path, encoding="utf-8") as f:
        problem = json.load(f)
    config = problem["config"]
    data = next(os.path.join(folder, d, config["data"]) for d in sorted(os.listdir(folder))
                if os.path.exists(os.path.join(folder, d, config["data"])))
    failures = []
    try:
        answer = run(command, ["transform", data, "--schema", path, "--dry-run"], engine)
        if answer["solutionFound"] != problem["solutionFound"]:
            return ["solutionFound %s" % answer["solutionFound"]]
        compare_risk("riskBefore", problem.get("riskBefore"), answer["riskBefore"], failures)
        evaluated = run(command, ["evaluate", data, "--schema", path])
        compare_risk("risk", problem.get("riskBefore"), evaluated["risk"], failures)
        if problem["solutionFound"]:
            best = problem["optimum"]
            if not same(best["loss"], answer["loss"]):
                failures.append("loss %s, expected %s" % (answer["loss"], best["loss"]))
            if answer["levels"] == best["levels"]:
                failures.extend("%s %s, expected %s" % (f, answer[f], best[f])
                                for f in FIGURES if f in best and best[f] is not None and not same(answer[f], best[f]))
                compare_risk("riskAfter", problem.get("riskAfter"), answer["riskAfter"], failures)
            elif sum(answer["levels"].values()) != sum(best["levels"].values()):
                failures.append("levels %s, expected %s" % (answer["levels"], best["levels"]))
        with tempfile.TemporaryDirectory() as scratch:
            for node in problem.get("nodes", [])[:nodes]:
                check_node(command, engine, data, config, node, scratch, failures)
    except RuntimeError as e:
        failures.append(str(e))
    return failures


def main():
    arguments, command = sys.argv[1:], []
    if "--" in arguments:
        i = arguments.index("--")
        arguments, command = arguments[:i], arguments[i + 1:]

    def option(name, default):
        return arguments[arguments.index(name) + 1] if name in arguments else default

    folder, only, nodes, engine = arguments[0], option("--only", ""), int(option("--nodes", "2")), option("--engine", "native")
    names = [n for n in sorted(os.listdir(folder)) if n.endswith(".json") and only in n]
    passed = failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        answers = list(pool.map(lambda n: check(command, engine, folder, os.path.join(folder, n), nodes), names))
    for name, failures in zip(names, answers):
        if failures:
            failed += 1
            print("FAIL %s: %s%s" % (name, "; ".join(failures[:3]), " and %d more" % (len(failures) - 3) if len(failures) > 3 else ""), flush=True)
        else:
            passed += 1
            print("ok   %s" % name, flush=True)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
