#!/usr/bin/env python3
"""The same job as `wsoa status` in a plain script: what an analyst might write instead. Measured only."""
import calendar
import datetime
import sys

import yaml

AS_OF = datetime.date(2020, 6, 30)


def last_day(text):
    parts = [int(part) for part in str(text).split("-")]
    if len(parts) == 3:
        return datetime.date(*parts)
    return datetime.date(parts[0], parts[1], calendar.monthrange(*parts[:2])[1])


def state(action):
    if action.get("completed") and last_day(action["completed"]) <= AS_OF:
        return "complete"
    due = last_day(action["due"])
    for revision in action.get("revisions", []):
        if revision.get("approved"):
            due = last_day(revision["due"])
    if AS_OF > due + datetime.timedelta(days=14):
        return "off-track"
    return "at-risk" if AS_OF > due else "on-track"


def leaves(actions):
    for action in actions:
        if "actions" in action:
            yield from leaves(action["actions"])
        else:
            yield action


def main():
    for path in sys.argv[1:]:
        with open(path) as file:
            plan = yaml.load(file, Loader=yaml.CSafeLoader)
        counts = {}
        for section in plan["sections"]:
            for action in leaves(section.get("actions", [])):
                counts[state(action)] = counts.get(state(action), 0) + 1
        print(path, counts)


main()
