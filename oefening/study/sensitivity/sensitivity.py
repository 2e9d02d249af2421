"""Sensitivity: which numbers of the world move person-hours most, and so where better data pays.

First one at a time: each number at the ends of its stated range, all others as they are, with the
seeds of all the others; but parts of one whole give way to each other (see `wholes`). Then all
together, with other seeds (see `screening`): the numbers that mattered by themselves, and groups of
the rest. Ranges are those that the world states, and no more certain.
"""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Literal

from oefening.files import MARKED
from oefening.record import ENGINE, canonical, digest
from oefening.signals import uninterrupted
from oefening.study.alternatives import script_of
from oefening.study.archive import About, Archive, Key, archives, opened
from oefening.study.executor import as_done
from oefening.study.sensitivity.effects import ENDS, Change, Effect, End
from oefening.study.sensitivity.points import Base, Found, Point, Points, Text, run_points
from oefening.study.sensitivity.relevant import can_matter, levers_of
from oefening.study.sensitivity.screening import (
    BLOCKS,
    TOP,
    Block,
    ElementaryEffects,
    Factor,
    grouped,
    run_block,
)
from oefening.world.provenance import Parameter

FORMAT = 4
"""Number of the shape of what is kept of a sensitivity."""

FEWER = 2
"""Seeds of each block of the screening, at most: there are many that tell of each number."""
FACTORS = 34
"""Factors of the screening, as many as there mostly are: they are known once all else is done."""
TRIED = 3
"""Half of how many worlds are put together to find a corner, for each factor."""
CHUNK = 2
"""Points that are handed out together."""

Why = Literal["no-range", "cannot-matter"]
"""Why a number is not looked at: nobody states between what it lies, or no run of this play reads
what it stands in."""


@dataclass(frozen=True)
class Plan:
    """What is looked at."""

    text: Text
    play: str
    first: int
    """The first seed."""
    seeds: int
    names: frozenset[str] | None = None
    """Of the numbers that are wanted; None: all."""
    blocks: int = BLOCKS
    """Corners of the screening."""

    @cached_property
    def base(self) -> Base:
        """The scenario as it is; raise `OefeningError` where it has no such script."""
        return self.text.opened()

    @cached_property
    def used(self) -> frozenset[str]:
        """Levers and measures that runs of the script can use."""
        header = self.base.header(self.base.world, self.first)
        return levers_of(self.base.scenario, script_of(header, self.play))

    @property
    def runs(self) -> tuple[int, ...]:
        """The seeds with which each number goes to its ends by itself."""
        return tuple(range(self.first, self.first + self.seeds))

    def runs_of(self, block: int) -> tuple[int, ...]:
        """The seeds of a block of the screening, which nothing else is run with."""
        each = min(self.seeds, FEWER)
        first = self.first + self.seeds + block * each
        return tuple(range(first, first + each))

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """The numbers of the world that are wanted, by name."""
        known = self.base.world.parameters
        wanted = known if self.names is None else self.names
        return {name: one for name, one in known.items() if name in wanted}

    def value(self, name: str) -> str:
        """What a number is in the scenario, as written."""
        return self.parameters[name].value

    def set_here(self, name: str) -> bool:
        """Whether the scenario itself says what a number is, so that no data of it is lacking."""
        return name in self.base.scenario.overrides

    @cached_property
    def left_out(self) -> dict[str, Why]:
        """The numbers that are not looked at."""
        found: dict[str, Why] = {}
        for name, one in self.parameters.items():
            if not can_matter(self.base.world.uses.get(name, ()), self.used):
                found[name] = "cannot-matter"
            elif not (one.low and one.high):
                found[name] = "no-range"
        return found

    @cached_property
    def looked_at(self) -> tuple[str, ...]:
        """The others, in the order of the world."""
        return tuple(name for name in self.parameters if name not in self.left_out)

    @property
    def corners(self) -> int:
        """Blocks of the screening; none where there is nothing else that a number could hang on."""
        return self.blocks if len(self.looked_at) > 1 else 0

    @property
    def factors(self) -> int:
        """How many factors the screening has, about."""
        return min(len(self.looked_at), FACTORS)

    @property
    def most_runs(self) -> int:
        """How many runs it takes, about; less where it is seen beforehand that nothing changes."""
        alone = self.seeds * sum(1 for _ in self.points)
        return alone + self.corners * (self.factors + 1) * len(self.runs_of(0))

    @property
    def of_point(self) -> int:
        """What a point takes, in runs: to put a world together takes about as long as one."""
        return 1 + self.seeds

    @property
    def of_block(self) -> int:
        """What a block of the screening takes, in the same."""
        each = 1 + len(self.runs_of(0))
        return (self.factors + 1) * each + self.factors * TRIED // 2

    def end(self, name: str, end: End) -> str:
        """What a number is at an end of its range, as written."""
        one = self.parameters[name]
        return one.low if end == "low" else one.high

    def gives_way(self, name: str) -> tuple[str, ...]:
        """The numbers that are not as they are where a number is at an end of its range."""
        ends = (self.base.others({name: self.end(name, end)}) for end in ENDS)
        return tuple(dict.fromkeys(other for others in ends for other in others))

    @property
    def points(self) -> Iterator[Point]:
        """The scenario as it is, and each number at each end of its range that it is not at."""
        yield Point(BASE, ())
        for name in self.looked_at:
            for end in ENDS:
                value = self.end(name, end)
                if value != self.value(name):
                    yield Point(_key(name, end), ((name, value),))

    @cached_property
    def about(self) -> About:
        """What the results depend on."""
        return {
            "marking": MARKED,
            "format": FORMAT,
            "kind": "sensitivity",
            "engine": ENGINE,
            "scenario": self.base.scenario.id,
            "scenario-digest": digest(canonical(self.base.scenario.dump())),
            "world-digest": self.base.world_digest,
            "alternatives": [self.play],
            "counted": digest(canonical([self.corners, TOP, FEWER, *self.looked_at])),
            "first-seed": self.first,
            "seeds": self.seeds,
        }


BASE = "base"


def _key(name: str, end: End) -> str:
    return f"{name} {end}"


class Sensitivity:
    """What there is of a plan."""

    def __init__(self, plan: Plan, archive: Archive) -> None:
        self.plan = plan
        self.folder = archive.folder
        self._archive = archive

    # ── doing it ─────────────────────────────────────────────────────────────────────────────────

    @cached_property
    def _points(self) -> tuple[Point, ...]:
        return tuple(self.plan.points)

    @property
    def share(self) -> float:
        """What share there is, 0 to 1, by how long it takes."""
        plan = self.plan
        points = sum((one.key,) in self._archive for one in self._points)
        blocks = sum(("block", one) in self._archive for one in range(plan.corners))
        whole = plan.of_point * len(self._points) + plan.of_block * plan.corners
        return (plan.of_point * points + plan.of_block * blocks) / whole

    @property
    def complete(self) -> bool:
        """Whether nothing is left to be done."""
        return self.share == 1

    def go_on(self, executor: Executor, workers: int = 1) -> Iterator["Sensitivity"]:
        """Do what there is not yet; yield itself each time that more is on disk."""
        for _, found in as_done(executor, run_points, self._missing_points(), workers):
            self._keep(((one.key,), _told(one)) for one in found)
            yield self
        for _, blocked in as_done(executor, run_block, self._missing_blocks(), workers):
            told = {"effects": blocked.effects, "missing": blocked.missing}
            self._keep([(("block", blocked.number), told)])
            yield self

    def _keep(self, results: Iterable[tuple[Key, Mapping[str, object]]]) -> None:
        with uninterrupted():
            self._archive.add(results)

    def _missing_points(self) -> Iterator[Points]:
        plan = self.plan
        missing = [one for one in self._points if (one.key,) not in self._archive]
        # Those that take long stand together in the world: among the others the pace stays even.
        Random("points").shuffle(missing)  # noqa: S311 (nothing is to be kept secret)
        for at in range(0, len(missing), CHUNK):
            points = tuple(missing[at : at + CHUNK])
            yield Points(plan.text, plan.base.digest, plan.play, plan.runs, points)

    def _missing_blocks(self) -> Iterator[Block]:
        plan = self.plan
        missing = [one for one in range(self.plan.corners) if ("block", one) not in self._archive]
        if not missing:
            return
        same, factors = plan.base.digest, self.factors
        for number in missing:
            seeds = plan.runs_of(number)
            yield Block(plan.text, same, plan.play, seeds, factors, number)

    # ── what came of it ──────────────────────────────────────────────────────────────────────────

    @cached_property
    def base(self) -> tuple[int, ...]:
        """Person-seconds of the scenario as it is, by seed."""
        (told,) = self._archive.told([(BASE,)])
        return tuple(told["person-seconds"])

    @cached_property
    def effects(self) -> tuple[Effect, ...]:
        """What each number does by itself, that which moves person-hours most first."""
        plan = self.plan
        found = [
            Effect(name, plan.parameters[name], *(self._change(name, end) for end in ENDS))
            for name in plan.looked_at
        ]
        return tuple(sorted(found, key=lambda one: (-one.reach, not one.any, one.name)))

    def _change(self, name: str, end: End) -> Change:
        value, key = self.plan.end(name, end), (_key(name, end),)
        if key not in self._archive:
            return Change(value, ())
        (told,) = self._archive.told([key])
        if told["wrong"] is not None:
            return Change(value, (), told["wrong"])
        seconds = self.base if told["person-seconds"] is None else told["person-seconds"]
        return Change(value, tuple(a - b for a, b in zip(seconds, self.base, strict=True)))

    @cached_property
    def factors(self) -> tuple[Factor, ...]:
        """What is screened: numbers that mattered by themselves, and groups of the rest."""
        return grouped(self.plan.base, self.effects)

    @property
    def blocks(self) -> Iterator[ElementaryEffects]:
        """What came of each block of the screening."""
        keys: list[Key] = [("block", number) for number in range(self.plan.corners)]
        for number, told in enumerate(self._archive.told(keys)):
            effects = {name: tuple(seen) for name, seen in told["effects"].items()}
            yield ElementaryEffects(number, effects, told["missing"])

    @property
    def checksum(self) -> str:
        """SHA-256 of all that came of it, whoever did it and in whichever order."""
        keys: list[Key] = [(one.key,) for one in self._points]
        keys += [("block", number) for number in range(self.plan.corners)]
        return self._archive.checksum(keys)


def _told(found: Found) -> dict[str, object]:
    return {"person-seconds": found.person_seconds, "wrong": found.wrong}


@contextmanager
def sensitivity(plan: Plan, folder: Path) -> Iterator[Sensitivity]:
    """The sensitivity in `folder`, begun if there is none; raise as `opened` does."""
    with opened(folder, plan.about) as archive:
        yield Sensitivity(plan, archive)


def unfinished(home: Path, plan: Plan) -> Path | None:
    """The last sensitivity in `home` of the same plan that is not complete, if there is one.

    Raise `FileTrouble` if `home` cannot be looked into.
    """
    begun = (Sensitivity(plan, archive) for archive in archives(home, plan.about))
    return next((one.folder for one in begun if not one.complete), None)
