#!/usr/bin/env python3
"""Compares `transform` and `evaluate` with stored exact answers for records.

    check_microdata_oracles.py ORACLES_DIR [--only TEXT] [--nodes N] [--engine NAME] -- COMMAND

For every problem: whether there is a solution; the loss of the best one; its levels, unless others lose as little; its classes and
suppressed records; the risks before and, at the same levels, after. For the first N stored combinations of levels (default 2), given
as the only ones allowed: whether the models can hold there, and what is lost. Of the estimates of population uniqueness Zayatz's is
compared closely and Pitman's loosely; the others depend on a solver's start. Prints what differs and `N passed, N failed`; exit status 1 if anything differs.
"""
import json
import os
import sys
import tempfile

from oracles import check_all, options, run

FIGURES = ["suppressedRecords", "classes", "minClassSize", "maxClassSize", "averageClassSize"]


def same(a, b, closeness=1e-9):
    return a is not None and b is not None and abs(a - b) <= closeness * max(1, abs(a), abs(b))


def compare_risk(name, expected, found, failures):
    if expected is None:
        return
    for key, value in expected.items():
        if key in ("prosecutor", "journalist"):
            for part, figure in value.items():
                if not same(figure, found[key].get(part)):
                    failures.append("%s.%s.%s %s, expected %s" % (name, key, part, found[key].get(part), figure))
        elif key == "populationUniqueness":
            for estimator, closeness in (("zayatz", 1e-9), ("pitman", 1e-3)):
                figure = found.get(key, {}).get(estimator)
                if estimator in value and not same(value[estimator], figure, closeness):
                    failures.append("%s %s %s, expected %s" % (name, estimator, figure, value[estimator]))
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
    answer = run(command, ["transform", data, "--schema", schema, "--dry-run", "--engine", engine])
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
        answer = run(command, ["transform", data, "--schema", path, "--dry-run", "--engine", engine])
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
    folder, given, command = options({"--only": "", "--nodes": "2", "--engine": "native"})
    return check_all(folder, given["--only"], lambda path: check(command, given["--engine"], folder, path, int(given["--nodes"])))


if __name__ == "__main__":
    sys.exit(main())
