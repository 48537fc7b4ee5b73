#!/usr/bin/env python3
"""Writes plans to measure with: make_plans.py COUNT FOLDER. The same arguments give the same bytes.

Each plan has about 230 KB and 350 sub-actions with updates, revisions and measures, as a large
published statement has.
"""
import pathlib
import random
import sys

WORDS = ("agree review publish embed pathway panel parents schools health outcomes offer training data "
         "commissioning protocol quality assurance transition support feedback plan local joint").split()
OWNERS = ["HOS", "DPH", "DCS", "DOL", "ADIP", "SSM", "HOAI", "DMO", "HOPI", "PEP"]
COLOURS = ["blue", "green", "amber", "red"]


def words(rng, count):
    return " ".join(rng.choice(WORDS) for _ in range(count))


def month(rng):
    return f"{rng.randint(2019, 2021)}-{rng.randint(1, 12):02d}"


def action(rng, ref, out):
    out += [f"          - ref: {ref}",
            f"            title: {words(rng, 8).capitalize()}",
            f"            owners: [{', '.join(rng.sample(OWNERS, rng.randint(1, 2)))}]",
            f"            due: {month(rng)}"]
    if rng.random() < 0.3:
        out += ["            completed: 2020-05-14", "            evidence: Minutes of the board"]
    if rng.random() < 0.15:
        out += ["            revisions:",
                f"              - {{date: 2019-09-01, due: {month(rng)}, reason: Capacity, approved: SWIG}}"]
    out.append("            updates:")
    for date in ("2019-07-15", "2019-11-12", "2020-03-10"):
        out += [f"              - date: {date}",
                f"                rating: {rng.choice(COLOURS)}",
                f"                note: {words(rng, 14).capitalize()}."]


def plan(number):
    rng = random.Random(number)
    out = ["wsoa: 1", f"title: Written statement of action {number}", f"area: Area {number}", "people:"]
    out += [f"  {owner}: Holder of post {owner}" for owner in OWNERS]
    out.append("sections:")
    for s in range(7):
        letter = "ABCDEFG"[s]
        out += [f"  - ref: {letter}", f"    title: {words(rng, 5).capitalize()}", "    leader: DCS",
                "    actions:"]
        for h in range(1, 6):
            out += [f"      - ref: {letter}{h}", f"        title: {words(rng, 6).capitalize()}",
                    "        actions:"]
            for part in range(10):
                action(rng, f"{letter}{h}.{'abcdefghij'[part]}", out)
            out += ["        measures:",
                    f"          - ref: {letter}{h}.1", f"            title: {words(rng, 7).capitalize()}",
                    "            unit: percent", "            baseline: {value: 40, date: 2019-01}",
                    "            target: {value: 70, by: 2020-12}",
                    f"            readings: [{{date: 2019-11, value: {rng.randint(30, 80)}}}]"]
    return "\n".join(out) + "\n"


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"plan-{number:03d}.yaml").write_text(plan(number))


main()
