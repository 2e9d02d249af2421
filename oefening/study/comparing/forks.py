"""Exercises that have a past in common: forks and what they were taken from."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from oefening.study.comparing.reading import Step, trail
from oefening.study.comparing.seen import Seen

FEW = 4
"""Exercises up to which each is told from each; of more, each from the first."""


class Parting(NamedTuple):
    """Two exercises are one up to a record."""

    one: str
    other: str
    """Their names."""
    number: int
    """Of the last record in which both say the same."""
    at: int
    """Exercise second of the first that either has by itself, or of the last."""


def partings(folders: Sequence[Path], seen: Sequence[Seen]) -> Iterator[Parting]:
    """Those of the exercises in `folders`; logs are read once more only where there is a fork."""
    pairs = list(combinations(range(len(seen)), 2))
    if len(seen) > FEW:
        pairs = [(0, other) for other in range(1, len(seen))]
    kin = [pair for pair in pairs if seen[pair[0]].kin(seen[pair[1]])]
    trails = {at: trail(folders[at]) for at in dict.fromkeys(at for pair in kin for at in pair)}
    for one, other in kin:
        number = _same(trails[one], trails[other])
        if number:
            rest = [each[number:] or each[-1:] for each in (trails[one], trails[other])]
            yield Parting(
                seen[one].name, seen[other].name, number, min(each[0].at for each in rest)
            )


def _same(one: Sequence[Step], other: Sequence[Step]) -> int:
    """How many records both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (here, there) in pairs if here != there), min(len(one), len(other)))
