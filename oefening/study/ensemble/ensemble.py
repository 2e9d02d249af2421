"""An ensemble: many runs of a scenario, alike but for chance and for what is done in them.

Every alternative is run with the same seeds. What is drawn is drawn by what it is for, so that two
runs with one seed have the same chance as far as the same happens in them, and what differs between
them is what was done (common random numbers).
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from oefening.files import MARKED
from oefening.record import ENGINE, Header, canonical, digest
from oefening.signals import uninterrupted
from oefening.study.alternatives import Alternative
from oefening.study.archive import About, Archive, archives, opened
from oefening.study.ensemble.drawn import INTEGER, Drawn, digest_of
from oefening.study.ensemble.runs import Run, Runs, run_all
from oefening.study.ensemble.tally import Course, Tally
from oefening.study.executor import as_done
from oefening.study.packed import Packed

FORMAT = 3
"""Number of the shape of what is kept of an ensemble."""

CHUNK = 2
"""Runs that are handed out together, at most: then of what is lost by a crash little is."""


@dataclass(frozen=True)
class Plan:
    """What is to be run."""

    header: Header
    """Its seed is the first."""
    alternatives: tuple[Alternative, ...]
    seeds: int
    """How many, from the first on."""

    def __post_init__(self) -> None:
        for one in self.alternatives:
            one.script(self.header)

    @cached_property
    def tally(self) -> Tally:
        """What is counted in each run."""
        return Tally(self.header)

    @property
    def runs(self) -> Iterator[tuple[str, int]]:
        """Every run by its alternative and seed: all of a seed stand together."""
        for seed in range(self.header.seed, self.header.seed + self.seeds):
            for one in self.alternatives:
                yield one.id, seed

    def number(self, alternative: str, seed: int) -> int:
        """Of a run, from 0; the same however many seeds there are."""
        ids = [one.id for one in self.alternatives]
        return (seed - self.header.seed) * len(ids) + ids.index(alternative)

    @cached_property
    def about(self) -> About:
        """What the runs depend on."""
        header = self.header
        return {
            "marking": MARKED,
            "format": FORMAT,
            "kind": "ensemble",
            "program": header.program,
            "engine": ENGINE,
            "scenario": header.scenario.id,
            "scenario-digest": digest(canonical(header.scenario.dump())),
            "world-digest": digest(canonical(header.world.dump())),
            "calendar-digest": digest(canonical(header.calendar.model_dump(mode="json"))),
            "alternatives": [one.id for one in self.alternatives],
            "counted": digest(canonical([*self.tally.counted])),
            "first-seed": header.seed,
            "seeds": self.seeds,
        }


class Ensemble:
    """The runs that there are of a plan."""

    def __init__(self, plan: Plan, archive: Archive) -> None:
        self.plan = plan
        self.folder = archive.folder
        self._archive = archive
        self._drawn = Drawn(self.folder, len(plan.tally.kept), len(plan.tally.steps))
        self._done = set(self._whole())

    def _whole(self) -> Iterator[tuple[str, int]]:
        """The runs of which everything is there."""
        there = [run for run in self.plan.runs if run in self._archive]
        for run, told in zip(there, self._archive.told(there), strict=True):
            if self._drawn.has(self.plan.number(*run), str(told["drawn"])):
                yield run

    @property
    def done(self) -> int:
        """How many runs there are."""
        return len(self._done)

    @property
    def all(self) -> int:
        """How many there are to be."""
        return self.plan.seeds * len(self.plan.alternatives)

    @property
    def share(self) -> float:
        """What share of them there is, 0 to 1."""
        return self.done / self.all

    def units(self, chunk: int) -> Iterator[Runs]:
        """The runs that there are not yet, so many at a time, those with the first seeds first."""
        header = Packed.of(self.plan.header)
        missing = {
            one: [run[1] for run in self.plan.runs if run[0] == one.id and run not in self._done]
            for one in self.plan.alternatives
        }
        units = [
            Runs(header, one, tuple(seeds[at : at + chunk]))
            for one, seeds in missing.items()
            for at in range(0, len(seeds), chunk)
        ]
        yield from sorted(units, key=lambda unit: unit.seeds[0])

    def go_on(
        self, executor: Executor, workers: int = 1, chunk: int = CHUNK, most: int | None = None
    ) -> Iterator["Ensemble"]:
        """Do the runs that there are not yet; yield itself each time that more are on disk.

        At `most` so many units of them, where that is given.
        """
        for _, runs in as_done(executor, run_all, islice(self.units(chunk), most), workers):
            with uninterrupted():
                self._keep(runs)
            yield self

    def _keep(self, runs: Sequence[Run]) -> None:
        self._drawn.put({self.plan.number(one.alternative, one.seed): one.drawn for one in runs})
        self._archive.add(((one.alternative, one.seed), _told(one)) for one in runs)
        self._done |= {(one.alternative, one.seed) for one in runs}

    # ── what came of it ──────────────────────────────────────────────────────────────────────────

    @property
    def checksum(self) -> str:
        """SHA-256 of what all runs came to, whoever did them and in whichever order."""
        return self._archive.checksum(self.plan.runs)

    def values(self, alternative: Alternative) -> Iterator[tuple[int | None, ...]]:
        """What each run of an alternative came to as a whole, by seed."""
        for told in self._told_of(alternative):
            yield tuple(told["values"])

    def courses(self, alternative: Alternative) -> Iterator[tuple[Course, ...]]:
        """What the curves of each run of an alternative came to, by seed."""
        for told in self._told_of(alternative):
            yield tuple(
                Course(worst, below, tuple(at), total)
                for worst, below, at, total in told["courses"]
            )

    def curve(self, alternative: Alternative, which: str) -> NDArray[np.int64]:
        """One of the curves that are kept, of each run of an alternative: a row for each seed."""
        numbers = [self.plan.number(*run) for run in self._of(alternative)]
        return self._drawn.curve(self.plan.tally.kept.index(which), numbers)

    def _of(self, alternative: Alternative) -> list[tuple[str, int]]:
        return [run for run in self.plan.runs if run[0] == alternative.id]

    def _told_of(self, alternative: Alternative) -> Iterator[dict[str, Any]]:
        return self._archive.told(self._of(alternative))


def _told(run: Run) -> dict[str, object]:
    """A run as it is kept, but for its curves: of these what tells whether they are whole."""
    return {
        "values": run.values,
        "courses": run.courses,
        "drawn": digest_of(run.drawn.astype(INTEGER).tobytes()),
    }


@contextmanager
def ensemble(plan: Plan, folder: Path) -> Iterator[Ensemble]:
    """The ensemble in `folder`, begun if there is none; raise as `opened` does."""
    with opened(folder, plan.about, varies=("seeds",)) as archive:
        yield Ensemble(plan, archive)


def unfinished(home: Path, plan: Plan) -> Path | None:
    """The last ensemble in `home` of the same runs that is not complete, if there is one.

    Raise `FileTrouble` if `home` cannot be looked into.
    """
    begun = (Ensemble(plan, archive) for archive in archives(home, plan.about))
    return next((one.folder for one in begun if one.share < 1), None)
