"""Screening: what numbers do while the others are anywhere within their ranges.

Elementary effects (Morris, Technometrics 33, 1991) in blocks: of each block one corner of the space
is drawn as base point, where every factor is at its low or at its high end; from there each by
itself goes to its other end and back (radial design, Campolongo et al., 2011). Its elementary
effect is person-seconds at its high end less those at its low one, its range being one step. Over
the blocks their mean is mu, the mean of their sizes mu*: how much a factor matters; and their
standard deviation sigma: how much that hangs on the other factors, and on chance. For each block is
run with seeds of its own, none of which a number was moved with by itself: so what it is ranked and
turned by is not what it is measured by, and the interval of mu is about other seeds and corners as
well.

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
from oefening.study.sensitivity.effects import Effect, clear
from oefening.study.sensitivity.points import Base, Text, person_seconds, why

TOP = 20
"""Numbers that are factors by themselves, at most: those that mattered most one at a time."""
BLOCKS = 10
"""Corners."""
REST = "rest"
"""What numbers are in that by themselves make no difference, wherever they stand."""

Why = dict[str, str]
"""By language why something could not be run."""


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
    same: str
    """Digest of the base where it was put together, see `Text.opened_as`."""
    play: str
    seeds: tuple[int, ...]
    factors: tuple[Factor, ...]
    number: int
    """By which it is drawn."""


class ElementaryEffects(NamedTuple):
    """Those of a block, of each factor that has one there."""

    number: int
    effects: Mapping[str, tuple[int, ...]]
    """By factor its elementary effect with each seed."""
    missing: Mapping[str, Why]
    """By factor why it has none: it does not fit with where the others are, or what came of that
    could not be played."""


class Measures(NamedTuple):
    """What the elementary effects of a factor come to: Morris' mu*, mu and sigma."""

    factor: Factor
    effects: tuple[float, ...]
    """Of each block in which it has one the mean over the seeds, person-seconds."""
    missing: tuple[Why, ...]
    """Of each other block why not."""

    @property
    def mu(self) -> Statistic | None:
        """Their mean; None without any."""
        return Statistic.mean_of(self._whole) if self.effects else None

    @property
    def unclear(self) -> bool:
        """Whether it does something from some corner, but these do not tell which way it goes."""
        return any(self.effects) and not clear(self._whole)

    @property
    def _whole(self) -> list[int]:
        return [round(one) for one in self.effects]

    @property
    def mu_star(self) -> float | None:
        """The mean of their sizes; None without any."""
        return fmean(map(abs, self.effects)) if self.effects else None

    @property
    def sigma(self) -> float | None:
        """Their standard deviation; None of one, or without any."""
        return stdev(self.effects) if len(self.effects) > 1 else None


def run_block(block: Block) -> ElementaryEffects:
    """What comes of it; it depends on nothing but `block`.

    Raise `OefeningError` if this process has another world or engine.
    """
    base = block.text.opened_as(block.same)
    corner, missing = _corner(base, block)

    def found(corner: Mapping[Factor, bool]) -> tuple[int, ...]:
        return person_seconds(base, _together(corner.items()), block.play, block.seeds)

    try:
        start = found(corner)
    except (InputError, Refused) as wrong:  # there is nothing to go from
        return ElementaryEffects(block.number, {}, {one.name: why(wrong) for one in block.factors})
    effects: dict[str, tuple[int, ...]] = {}
    for factor, high in corner.items():
        try:
            other = found(corner | {factor: not high})
        except (InputError, Refused) as wrong:
            missing[factor.name] = why(wrong)
        else:
            low_first = (other, start) if high else (start, other)
            effects[factor.name] = tuple(b - a for a, b in zip(*low_first, strict=True))
    return ElementaryEffects(block.number, effects, missing)


def _corner(base: Base, block: Block) -> tuple[dict[Factor, bool], dict[str, Why]]:
    """Which factors are at their high end, and by name why others are in no corner of this block.

    One that does not fit with those before it goes to its other end, if that fits.
    """
    chance = Random(f"corner {block.number}")  # noqa: S311 (nothing is to be kept secret)
    drawn = {factor: chance.choice((False, True)) for factor in block.factors}
    if _misfit(base, drawn) is None:
        return drawn, {}
    corner: dict[Factor, bool] = {}
    missing: dict[str, Why] = {}
    for factor in chance.sample(block.factors, len(block.factors)):
        misfit: InputError | None = None
        for high in (drawn[factor], not drawn[factor]):
            misfit = _misfit(base, corner | {factor: high})
            if misfit is None:
                corner[factor] = high
                break
        if misfit is not None:
            missing[factor.name] = why(misfit)
    return corner, missing


def _misfit(base: Base, corner: Mapping[Factor, bool]) -> InputError | None:
    """What is wrong with the world there; None if it holds together."""
    try:
        base.world_with(_together(corner.items()))
    except InputError as wrong:
        return wrong
    return None


def _together(corner: Iterable[tuple[Factor, bool]]) -> dict[str, str]:
    return {name: value for factor, high in corner for name, value in factor.at(high).items()}


# ── factors ──────────────────────────────────────────────────────────────────────────────────────


def grouped(base: Base, effects: Sequence[Effect]) -> tuple[Factor, ...]:
    """The factors: numbers that mattered by themselves, then groups of all others.

    Grouped they are by where they stand in the world, those that by themselves make no difference
    together. A number that cannot be at an end of its range is as it is at that end. A group whose
    numbers do not fit together is split.
    """
    tried = [one for one in effects if one.tried]
    top = [one for one in tried if one.any][:TOP]
    rest: dict[str, list[Member]] = {}
    for one in tried[len(top) :]:
        low, high = _ends(one)
        fewer_first = (low, high) if one.sign >= 0 else (high, low)
        section = _section(base, one.name) if one.any else REST
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


def _ends(effect: Effect) -> tuple[str, str]:
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
    if all(_misfit(base, {whole: high}) is None for high in (False, True)):
        yield whole.members
    elif len(members) > 1:
        half = len(members) // 2
        yield from _fitting(base, members[:half])
        yield from _fitting(base, members[half:])


def measures(
    factors: Sequence[Factor], blocks: Sequence[ElementaryEffects]
) -> tuple[Measures, ...]:
    """What each factor does, that which matters most first; last those without any effect."""
    found = [
        Measures(
            factor,
            tuple(fmean(one.effects[factor.name]) for one in blocks if factor.name in one.effects),
            tuple(one.missing[factor.name] for one in blocks if factor.name in one.missing),
        )
        for factor in factors
    ]
    return tuple(sorted(found, key=_rank))


def some(found: Iterable[Measures]) -> list[Measures]:
    """Those that have an effect from any corner; none where it is nought for all of them."""
    tried = [one for one in found if one.effects]
    return tried if any(one.mu_star for one in tried) else []


def _rank(one: Measures) -> tuple[bool, float, str]:
    size = one.mu_star
    return size is None, -(size or 0), one.factor.name
