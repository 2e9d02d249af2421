"""A rehearsal: every way through a scenario with several seeds, in the order in which one asks.

First its scripts are played. Then each option of each decision is taken in the script in which the
decision is put, with the same chance and all else as that has it; the run in which that option is
taken anyhow is done already. What has not come by then is tried with all the options at once that
it asks for, and of what does not come even so it is looked how near it was.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from functools import cached_property

from oefening.record import Header
from oefening.scenario.injects import Decision, Inject
from oefening.study.asked import FEW, REHEARSED
from oefening.study.executor import as_done
from oefening.study.packed import Packed
from oefening.study.rehearsal.ends import Ends
from oefening.study.rehearsal.runs import Part, Run, run_all
from oefening.study.rehearsal.ways import (
    Way,
    main_play,
    options_for,
    whole_ways,
)


class Rehearsal:
    """What the runs of a scenario have come to so far."""

    def __init__(self, header: Header, seeds: int = REHEARSED) -> None:
        self.header = header
        self.scenario = header.scenario
        self.seeds = tuple(range(header.seed, header.seed + seeds))
        self.few = self.seeds[:FEW]
        """Those with which options are taken."""
        self.ways = whole_ways(header.scenario)
        """Those that are played from start to end: the scripts, and the slow one."""
        self.by_way: dict[Way, list[Run]] = {}
        """Of each way its runs by seed."""
        self.watched: dict[str, list[Run]] = {}
        """Of each inject that never came and waits for a condition, runs in which that is seen."""
        self._packed = Packed.of(header)
        options = sum(len(decision.options) - 1 for decision in header.scenario.decisions)
        self._known = len(self.ways) * seeds + options * len(self.few)
        """Runs that there will be, as far as is known from the beginning."""
        self._done = 0

    @property
    def share(self) -> float:
        """What share of the runs that there will be is done, as far as is known, 0 to 1."""
        return min(1.0, self._done / self._known)

    def go_on(self, executor: Executor, workers: int = 1) -> Iterator["Rehearsal"]:
        """Do all runs; yield itself each time that more are there."""
        yield from self._play(self.ways, self.seeds, executor, workers)
        yield from self._play(self._branches(), self.few, executor, workers)
        yield from self._play(self._together(), self.few, executor, workers)
        yield from self._look(executor, workers)
        self._done = self._known

    def _play(
        self, ways: Iterable[Way], seeds: Sequence[int], executor: Executor, workers: int
    ) -> Iterator["Rehearsal"]:
        """Play each of `ways` that was not played yet, with each of `seeds`."""
        wanted = [way for way in dict.fromkeys(ways) if way not in self.by_way]
        parts = [
            Part(self._packed, way, (seed,), drawn=way in self.ways)
            for seed in seeds
            for way in wanted
        ]
        found: dict[Way, list[Run]] = {way: [] for way in wanted}
        for part, runs in as_done(executor, run_all, parts, workers):
            found[part.way] += runs
            self._done += len(runs)
            yield self
        for runs in found.values():
            runs.sort(key=lambda run: run.seed)
        self.by_way |= found

    # ── what to play ─────────────────────────────────────────────────────────────────────────────

    def base(self, decision: Decision) -> Way | None:
        """The script in which a decision is put, the main one ahead of others; None: in none."""
        main = main_play(self.scenario)
        scripts = sorted((way for way in self.ways if way.times == 1), key=lambda w: w.play != main)
        put = (way for way in scripts if any(decision.id in run.put for run in self.by_way[way]))
        return next(put, None)

    def branch(self, decision: Decision, option: str) -> Way | None:
        """The way in which an option of a decision is taken; None where that is never put."""
        base = self.base(decision)
        if base is None:
            return None
        if all(run.taken.get(decision.id, ("",))[0] == option for run in self.by_way[base]):
            return base
        return Way(base.play, choices=((decision.id, option),))

    def _branches(self) -> Iterator[Way]:
        for decision in self.scenario.decisions:
            for option in decision.options:
                if (way := self.branch(decision, option.id)) is not None:
                    yield way

    def _together(self) -> Iterator[Way]:
        """For each inject that has not come, the options that it asks for, several at once."""
        for inject in self.missing:
            yield from (way for way in self._asked(inject) if len(way.choices) > 1)

    def _asked(self, inject: Inject) -> list[Way]:
        play = main_play(self.scenario)
        return [Way(play, choices=choices) for choices in options_for(inject, self.scenario)]

    def _look(self, executor: Executor, workers: int) -> Iterator["Rehearsal"]:
        """Watch the injects that never came and wait for a condition, where they might have."""
        waiting = [one for one in self.missing if one.when is not None]
        by_way: dict[Way, list[str]] = {}
        for inject in waiting:
            for way in dict.fromkeys((*self._asked(inject), *self.ways)):
                by_way.setdefault(way, []).append(inject.id)
        parts = [Part(self._packed, way, self.seeds[:1], tuple(ids)) for way, ids in by_way.items()]
        found: dict[Way, Run] = {}
        for part, [run] in as_done(executor, run_all, parts, workers):
            found[part.way] = run
            yield self
        for way, ids in by_way.items():
            for id in ids:
                self.watched.setdefault(id, []).append(found[way])

    # ── what came of it ──────────────────────────────────────────────────────────────────────────

    @property
    def runs(self) -> list[Run]:
        """All of them."""
        return [run for runs in self.by_way.values() for run in runs]

    @property
    def played(self) -> list[Run]:
        """Those of the scripts and of the slow way."""
        return [run for way in self.ways for run in self.by_way[way]]

    @property
    def missing(self) -> list[Inject]:
        """Injects that have not come in any run."""
        came = {inject for run in self.runs for inject in run.released}
        return [inject for inject in self.scenario.injects if inject.id not in came]

    @cached_property
    def ends(self) -> Ends:
        """What stands in `Run.ends`."""
        return Ends(self.header)
