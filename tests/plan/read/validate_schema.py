#!/usr/bin/python3
"""Holds the JSON Schema of a plan file against plans: good ones must pass, broken ones must not.

  validate_schema.py SCHEMA PLAN…

Each plan is read twice: as texts alone, and with numbers and `true` as editors read them.
"""
import json
import re
import sys

import jsonschema
import yaml


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors have it: dates are texts, and only true and false are flags."""


EditorLoader.yaml_implicit_resolvers = {}
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:int", re.compile("^-?[0-9]+$"), list("-0123456789"))
EditorLoader.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"^-?[0-9]+\.[0-9]+$"), list("-0123456789"))

LOADERS = [yaml.BaseLoader, EditorLoader]

AROUND = """wsoa: 1
title: T
area: X
{top}
sections:
  - ref: S
    title: T
    actions:
      - ref: A1
        title: T
        {action}
"""

GOOD_ACTION = [
    "due: 2021-11", "due: 2021", "due: 2022-01/2022-04", "due: FY2018-19-Q2", "due: AY2018-19",
    "due: [2022-02, 2022-07]", "due: {every: 3 months, from: 2022-01, until: 2023}",
    "due: {ongoing: true, review: 6 weeks}", "due: {tbd: true}", "due: {tbd: 2022-03}",
    "due: {when: funds come, expected: 2022}", "completed: 2021-11-30",
    "completed: {reported: 2022-01}", "completed: [2022-01, missed, {reported: 2022-03}]",
    "fields: {cost: 5, statutory: true, lead: HOS}", "owners: [HOS, 7]",
    "measures: [{ref: M, title: T, target: {value: -1.5, by: 2022}, comparators: {England: 5}}]",
    "actions: [{ref: 1.10, title: 2021}]",
]

BROKEN_ACTION = [
    "due: Nov-21", "due: 2021-13", "due: 2200", "due: []", "due: [2022-01/2022-02]",
    "due: {every: 3 months}", "due: {every: 0 days, from: 2022-01}",
    "due: {every: 3 months, from: 2022}", "due: {every: 3 months, from: 2022-01, ongoing: true}",
    "due: {ongoing: false}", "due: {tbd: maybe}", "due: {}", "completed: 2021",
    "completed: missed", "started: 2021/2022", "owners: HOS", "owner: [HOS]", "title: ''",
    "updates: [{rating: red}]", "updates: [{date: 2021-05, rating: Red}]",
    "assured: yes", "revisions: [{date: 2021-05}]", "evidence:",
    "measures: [{ref: M, title: T, target: {value: 95%}}]",
    "measures: [{ref: M, title: T, baseline: {}}]", "actions: [{ref: A1.1}]",
]

GOOD_TOP = [
    "scheme: rag", "scheme: {base: rag, at-risk: yellow, grace: 0 days}",
    "people: {HOS: Head of SEND, DCS: {role: Director}}",
    "fields: {cost: number, size: [small, big]}", "period: 2021-01/2022-06",
    "forums: [{ref: F, name: N, meets: {every: 6 weeks}}, {ref: G, name: N, meets: monthly}]",
    "risks: [{ref: R, title: T, likelihood: 5, severity: 1}]",
]

BROKEN_TOP = [
    "scheme: rga", "scheme: {grace: 1 year}", "people: [HOS]", "fields: {cost: nmber}",
    "period: 2021-11", "kind: plan", "glossary: {A: [b]}", "published: soon", "sction: []",
    "risks: [{ref: R, title: T, likelihood: 6}]", "forums: [{ref: F}]",
]


def texts():
    for top in GOOD_TOP:
        yield True, AROUND.format(top=top, action="")
    for action in GOOD_ACTION:
        yield True, AROUND.format(top="", action=action)
    for top in BROKEN_TOP:
        yield False, AROUND.format(top=top, action="")
    for action in BROKEN_ACTION:
        # A broken title replaces the good one.
        text = AROUND.format(top="", action=action)
        yield False, text.replace("        title: T\n", "") if "title: ''" in action else text
    yield False, "wsoa: 2\ntitle: T\narea: X\nsections: [{ref: S, title: T}]\n"
    yield False, "wsoa: 1\ntitle: T\narea: X\nsections: []\n"
    yield False, "wsoa: 1\ntitle: T\nsections: [{ref: S, title: T}]\n"
    for path in sys.argv[2:]:
        with open(path, encoding="utf-8") as file:
            yield True, file.read()


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    wrong = 0
    for good, text in texts():
        for loader in LOADERS:
            errors = list(validator.iter_errors(yaml.load(text, loader)))
            if good == (not errors):
                continue
            wrong += 1
            what = errors[0].message[:300] if errors else "passes, though it is broken"
            print(f"{loader.__name__}: {what}\n{text[:600]}", file=sys.stderr)
    sys.exit(1 if wrong else 0)


main()
