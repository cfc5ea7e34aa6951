"""Reads treebanks in CoNLL-U and varies their quotation marks."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

SAME = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "``": '"', "''": '"', "‘‘": '"', "’’": '"',
    "‘": "'", "’": "'", "`": "'", "…": "...",
}
CHARACTERS = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "‐": "-", "‑": "-"})
QUOTATION_MARKS = ('"', "'")


@dataclass(frozen=True)
class Sentence:
    """Words with gold tags and tree; heads count from 1, 0 is the root."""

    document: str
    words: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]


def plain_form(word: str) -> str:
    """A word as the parser sees it; `plainForm` in src/extract/rules/parse/attributes.ts is its twin."""
    return SAME.get(word) or word.translate(CHARACTERS)


def read_conllu(path: Path) -> list[Sentence]:
    """All sentences of a file; multiword tokens and empty nodes are passed over."""
    sentences = []
    document = ""
    for block in path.read_text(encoding="utf8").strip().split("\n\n"):
        rows = []
        for line in block.split("\n"):
            if line.startswith("# newdoc id = "):
                document = line.removeprefix("# newdoc id = ").strip()
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
        if rows:
            sentences.append(
                Sentence(
                    document,
                    [plain_form(row[1]) for row in rows],
                    [row[3] for row in rows],
                    [row[4] for row in rows],
                    [int(row[6]) for row in rows],
                    [row[7] for row in rows],
                )
            )
    return sentences


def vary_quotation(sentence: Sentence, rng: random.Random) -> Sentence:
    """Now and then a sentence with single quotation marks, with one lost, or with none.

    News text has British single quotes, lost closing marks, and quotations over several paragraphs, each
    of which opens but does not close; the treebanks have hardly any.
    """
    marks = [
        i
        for i, (word, xpos) in enumerate(zip(sentence.words, sentence.xpos))
        if xpos in ("``", "''") and word in QUOTATION_MARKS and i + 1 not in sentence.heads
    ]
    chance = rng.random()
    if not marks or chance > 0.35:
        return sentence
    if chance > 0.2:
        words = ["'" if i in marks else word for i, word in enumerate(sentence.words)]
        return Sentence(
            sentence.document, words, sentence.upos, sentence.xpos, sentence.heads, sentence.relations
        )
    return without(sentence, set(marks) if chance > 0.1 else {rng.choice(marks)})


def without(sentence: Sentence, dropped: set[int]) -> Sentence:
    """The sentence without the words at these positions, none of which may be a head."""
    kept = [i for i in range(len(sentence.words)) if i not in dropped]
    if not kept:
        return sentence
    place = {0: 0} | {old + 1: new + 1 for new, old in enumerate(kept)}
    return Sentence(
        sentence.document,
        [sentence.words[i] for i in kept],
        [sentence.upos[i] for i in kept],
        [sentence.xpos[i] for i in kept],
        [place[sentence.heads[i]] for i in kept],
        [sentence.relations[i] for i in kept],
    )
