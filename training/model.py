"""The network: two bidirectional LSTM layers; tags from the first, a biaffine parse from the second."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

from vocabulary import TABLE_ROWS

WORD_SIZE, TABLE_SIZE, TAG_SIZE, ARC_SIZE, RELATION_SIZE = 96, 32, 32, 192, 64
DROPOUT, WORD_DROPOUT, LEAK = 0.33, 0.2, 0.1


def shared_dropout(x: Tensor, training: bool) -> Tensor:
    """Drops the same units at every word of a sentence (Gal and Ghahramani, 2016)."""
    if not training:
        return x
    kept = torch.rand(x.shape[0], 1, x.shape[2]) > DROPOUT
    return x * kept / (1 - DROPOUT)


class Embedding(nn.Module):
    """A projection of the frozen word vector beside five learnt tables of hashed attributes."""

    def __init__(self, vectors: Tensor) -> None:
        super().__init__()
        padded = torch.cat([torch.zeros(1, vectors.shape[1]), vectors])
        self.vectors = nn.Embedding.from_pretrained(padded, freeze=True)
        self.projection = nn.Linear(vectors.shape[1], WORD_SIZE)
        self.tables = nn.ModuleList(nn.Embedding(rows, TABLE_SIZE) for rows in TABLE_ROWS)
        for table in self.tables:
            nn.init.normal_(table.weight, 0, 0.5)
        self.size = WORD_SIZE + TABLE_SIZE * len(TABLE_ROWS)

    def forward(self, attributes: Tensor) -> Tensor:
        vectors = self.vectors(attributes[..., 0])
        parts = [table(attributes[..., t + 1]) for t, table in enumerate(self.tables)]
        if self.training:
            vectors = vectors * self.kept(attributes)
            parts[0] = parts[0] * self.kept(attributes)
        return torch.cat([self.projection(vectors), *parts], -1)

    @staticmethod
    def kept(attributes: Tensor) -> Tensor:
        return torch.rand(*attributes.shape[:2], 1) > WORD_DROPOUT


class Parser(nn.Module):
    def __init__(self, vectors: Tensor, tags: int, relations: int, hidden: int) -> None:
        super().__init__()
        self.embedding = Embedding(vectors)
        both = 2 * hidden
        lstm = {"batch_first": True, "bidirectional": True}
        self.encoder = nn.ModuleList(
            [nn.LSTM(self.embedding.size, hidden, **lstm), nn.LSTM(both + TAG_SIZE, hidden, **lstm)]
        )
        self.tag = nn.Linear(both, tags)
        self.tag_embedding = nn.Linear(tags, TAG_SIZE, bias=False)
        self.root = nn.Parameter(torch.randn(both) * 0.1)
        self.arc_dependent = nn.Linear(both, ARC_SIZE)
        self.arc_head = nn.Linear(both, ARC_SIZE)
        self.relation_dependent = nn.Linear(both, RELATION_SIZE)
        self.relation_head = nn.Linear(both, RELATION_SIZE)
        self.arc = nn.Parameter(nn.init.xavier_uniform_(torch.empty(ARC_SIZE + 1, ARC_SIZE)))
        self.relation = nn.Parameter(
            torch.randn(relations, RELATION_SIZE + 1, RELATION_SIZE + 1) * 0.02
        )

    def encode(self, layer: int, x: Tensor, lengths: Tensor) -> Tensor:
        x = shared_dropout(x, self.training)
        packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        return pad_packed_sequence(self.encoder[layer](packed)[0], batch_first=True)[0]

    def forward(self, attributes: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Scores of tags [b, n, tag] and of heads [b, n, 1 + n] (0: root), and both sides' relation states."""
        first = self.encode(0, self.embedding(attributes), lengths)
        tags = self.tag(shared_dropout(first, self.training))
        likely = self.tag_embedding(F.softmax(tags, -1).detach())
        second = self.encode(1, torch.cat([first, likely], -1), lengths)
        batch, n, _ = second.shape
        states = torch.cat([self.root.expand(batch, 1, -1), second], 1)
        dependents = append_one(self.side(self.arc_dependent, second))
        heads = dependents @ self.arc @ self.side(self.arc_head, states).transpose(1, 2)
        words = torch.arange(n)
        impossible = torch.arange(n + 1)[None, None, :] > lengths[:, None, None]
        impossible = impossible | (words[:, None] + 1 == torch.arange(n + 1)[None, :])
        return (
            tags,
            heads.masked_fill(impossible, -1e9),
            append_one(self.side(self.relation_dependent, second)),
            append_one(self.side(self.relation_head, states)),
        )

    def side(self, layer: nn.Linear, x: Tensor) -> Tensor:
        return shared_dropout(F.leaky_relu(layer(x), LEAK), self.training)

    def relations(self, dependents: Tensor, heads: Tensor, chosen: Tensor) -> Tensor:
        """Scores of relations [b, n, relation] to the chosen heads."""
        index = chosen.unsqueeze(-1).expand(-1, -1, heads.shape[-1])
        picked = torch.gather(heads, 1, index)
        return torch.einsum("bni,rij,bnj->bnr", dependents, self.relation, picked)


def append_one(x: Tensor) -> Tensor:
    return torch.cat([x, torch.ones(*x.shape[:2], 1)], -1)
