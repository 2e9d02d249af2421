"""Screening: what numbers do while the others are anywhere within their ranges.

Elementary effects (Morris, Technometrics 33, 1991) in blocks: of each block one corner of the space
is drawn, in which every factor is at its low or at its high end; from there each factor by itself
goes to its other end and back (the radial design of Campolongo et al., 2011). What a factor does is
counted from low to high, so the mean of its effects over the blocks is its main effect, the mean of
their sizes how much it matters, and how far they lie apart how much that hangs on the others.

A factor is a number, or a group of numbers that move together: each to the end at which by itself
it gives fewer person-hours, and to that at which it gives more. So what a group does is not lost
because its numbers work against each other, and many that do little cost no more than one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from random import Random
from statistics import fmean, stdev
from typing import NamedTuple

from oefening.errors import InputError, Refused
from oefening.study.compared import Statistic
from oefening.study.intervals import interval_of_mean
from oefening.study.sensitivity.effects import Effect
from oefening.study.sensitivity.points import Base, Text, person_seconds

TOP = 20
"""Numbers that are factors by themselves, at most: those that mattered most one at a time."""
BLOCKS = 10
"""Corners."""
REST = "rest"
"""What numbers are in that by themselves make no difference, wherever they stand."""


class Member(NamedTuple):
    """A number of a factor, as written at the factor's ends."""

    name: str
    low: str
    high: str


class Factor(NamedTuple):
    """What goes from one end to the other together."""

    name: str
    """Of the number; of a group what its numbers stand in, between brackets."""
    members: tuple[Member, ...]

    def at(self, high: bool) -> dict[str, str]:
        """Its numbers at an end."""
        return {one.name: one.high if high else one.low for one in self.members}


class Block(NamedTuple):
    """A corner, and each factor from there."""

    text: Text
    play: str
    seeds: tuple[int, ...]
    factors: tuple[Factor, ...]
    number: int
    """By which it is drawn."""


class Blocked(NamedTuple):
    """What came of a block."""

    number: int
    effects: Mapping[str, tuple[int, ...]]
    """By factor, person-seconds more at its high end than at its low one, by seed; left out is one
    that does not fit with where the others were."""


class Screened(NamedTuple):
    """What a factor does."""

    factor: Factor
    mean: Statistic
    """Person-seconds more at its high end, over the blocks."""
    size: float
    """The mean of how much it does either way."""
    apart: float
    """Standard deviation over the blocks."""
    blocks: int


def run_block(block: Block) -> Blocked:
    """What comes of it; it depends on nothing but `block`."""
    base = block.text.opened()
    corner = _corner(base, block)

    def found(overrides: Mapping[str, str]) -> tuple[int, ...] | None:
        try:
            return person_seconds(base, overrides, block.play, block.seeds)
        except (InputError, Refused):
            return None

    start = found(_together(corner.items()))
    effects: dict[str, tuple[int, ...]] = {}
    for factor, high in corner.items():
        other = found(_together((corner | {factor: not high}).items()))
        if start is not None and other is not None:
            sign = -1 if high else 1
            pairs = zip(other, start, strict=True)
            effects[factor.name] = tuple(sign * (then - now) for then, now in pairs)
    return Blocked(block.number, effects)


def _corner(base: Base, block: Block) -> dict[Factor, bool]:
    """Which factors are at their high end.

    One that does not fit with those before it goes to its other end, and if that does not fit
    either it is in no corner of this block.
    """
    chance = Random(f"corner {block.number}")  # noqa: S311 (nothing is to be kept secret)
    drawn = {factor: chance.choice((False, True)) for factor in block.factors}
    if _fits(base, drawn):
        return drawn
    corner: dict[Factor, bool] = {}
    for factor in chance.sample(block.factors, len(block.factors)):
        for high in (drawn[factor], not drawn[factor]):
            if _fits(base, corner | {factor: high}):
                corner[factor] = high
                break
    return corner


def _fits(base: Base, corner: Mapping[Factor, bool]) -> bool:
    try:
        base.world_with(_together(corner.items()))
    except InputError:
        return False
    return True


def _together(corner: Iterable[tuple[Factor, bool]]) -> dict[str, str]:
    return {name: value for factor, high in corner for name, value in factor.at(high).items()}


# ── factors ──────────────────────────────────────────────────────────────────────────────────────


def grouped(base: Base, effects: Sequence[Effect]) -> tuple[Factor, ...]:
    """The factors: numbers that mattered by themselves, then groups of all others.

    Grouped they are by where they stand in the world, those that by themselves make no difference
    together. A number that cannot be at an end of its
    range is as it is at that end. A group whose numbers do not fit together is split.
    """
    tried = [one for one in effects if one.tried]
    top = [one for one in tried if one.reach][:TOP]
    rest: dict[str, list[Member]] = {}
    for one in tried[len(top) :]:
        low, high = _ends(one)
        fewer_first = (low, high) if one.sign >= 0 else (high, low)
        section = _section(base, one.name) if one.reach else REST
        rest.setdefault(section, []).append(Member(one.name, *fewer_first))
    singles = tuple(Factor(one.name, (Member(one.name, *_ends(one)),)) for one in top)
    return singles + tuple(
        Factor(_called(section, number if many else None, members), members)
        for section, several in sorted(rest.items())
        for parts in [list(_fitting(base, several))]
        for many in [len(parts) > 1]
        for number, members in enumerate(parts, 1)
    )


def _called(section: str, number: int | None, members: Sequence[Member]) -> str:
    """A group, by what its numbers stand in; one number that is alone by its own name."""
    if len(members) == 1:
        return members[0].name
    return f"({section})" if number is None else f"({section} {number})"


def _ends(effect: "Effect") -> tuple[str, str]:
    value = effect.parameter.value
    low, high = effect.low, effect.high
    return (value if low.wrong else low.value), (value if high.wrong else high.value)


def _section(base: Base, name: str) -> str:
    """What it stands in: `levers`, `care`; of what places have its requirement, or `needs`."""
    world = base.world
    section, _, node = world.uses[name][0].partition(".")
    if section.islower():
        return section
    if node in world.needs:
        return "needs"
    return (node in world.capacities and world.capacities[node].requirement) or "capacities"


def _fitting(base: Base, members: Sequence[Member]) -> Iterator[tuple[Member, ...]]:
    """The members in as many parts as it takes for each to fit together at either end."""
    whole = Factor("", tuple(members))
    if all(_fits(base, {whole: high}) for high in (False, True)):
        yield whole.members
    elif len(members) > 1:
        half = len(members) // 2
        yield from _fitting(base, members[:half])
        yield from _fitting(base, members[half:])


def screened(factors: Sequence[Factor], blocks: Sequence[Blocked]) -> tuple[Screened, ...]:
    """What each factor does, that which matters most first; without those that never fitted."""
    found = []
    for factor in factors:
        effects = [fmean(one.effects[factor.name]) for one in blocks if factor.name in one.effects]
        if effects:
            whole = [round(one) for one in effects]
            mean = Statistic(fmean(effects), interval_of_mean(whole))
            apart = stdev(effects) if len(effects) > 1 else 0.0
            size = fmean(map(abs, effects))
            found.append(Screened(factor, mean, size, apart, len(effects)))
    return tuple(sorted(found, key=lambda one: (-one.size, one.factor.name)))
