#!/usr/bin/python3
"""Holds the JSON Schema of a saved snapshot against real ones: whole they must pass; with any one key
left out, or a state that there is none, they must not.

  validate_snapshot.py SCHEMA SNAPSHOT…
"""
import copy
import json
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def broken(snapshot):
    for key in snapshot:
        yield {name: value for name, value in snapshot.items() if name != key}
    for part in ["plan", "sections", "actions"]:
        plan = snapshot["plans"][0]
        row = plan if part == "plan" else plan[part][0]
        for key in list(row):
            other = copy.deepcopy(snapshot)
            copied = other["plans"][0]
            del (copied if part == "plan" else copied[part][0])[key]
            yield other
    other = copy.deepcopy(snapshot)
    other["plans"][0]["actions"][0]["state"] = "fine"
    yield other


def main():
    schema = read(sys.argv[1])
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    wrong = 0
    for path in sys.argv[2:]:
        snapshot = read(path)
        for error in validator.iter_errors(snapshot):
            wrong += 1
            print(f"{path}: {list(error.path)}: {error.message[:300]}", file=sys.stderr)
    for other in broken(read(sys.argv[2])):
        if validator.is_valid(other):
            wrong += 1
            print("passes, though it is broken", file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
