"""Plays of shipped scenarios to their end, each run once in a process, as they are always alike.

Tests that share them stand in a group of pytest-xdist that is called as the scenario, so that one
process has them all.
"""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from oefening import events
from oefening.library import load_scenario, shipped
from oefening.projections.harm import Harm, harm
from oefening.record import Header, Record
from oefening.scenario.model import Play
from oefening.session import Session, StoryClock, play


class Ran:
    """A play at its end."""

    def __init__(self, header: Header, script: Play) -> None:
        clock = StoryClock(header.calendar)
        self.records: list[Record] = []
        with (
            TemporaryDirectory() as folder,
            Session.create(Path(folder, "exercise"), header, wall=clock) as session,
        ):
            session.follow(self.records.append)
            for _ in play(session, script, clock):
                pass
            self.state = session.state
        self.harm: Harm = harm(header.world, self.state)

    @property
    def person_seconds(self) -> int:
        return self.harm.total.person_seconds

    def restored(self) -> dict[str, int]:
        """The second in which each area's feed came back."""
        return {
            record.body.damage: record.at
            for record in self.records
            if isinstance(record.body, events.DamageEnded)
        }

    def released(self) -> dict[str, int]:
        return {
            record.body.inject: record.at
            for record in self.records
            if isinstance(record.body, events.InjectReleased)
        }

    def stock_ran_dry(self) -> bool:
        return any(isinstance(record.body, events.StockDried) for record in self.records)

    def generators_stopped(self) -> bool:
        """Whether any in the streets did, for want of diesel."""
        return any(
            isinstance(record.body, events.TierDried) and ".power<" in record.body.tier
            for record in self.records
        )

    def latest(self, convoy: str) -> int:
        """Seconds by which a convoy's last packet was late."""
        packets = self.state.packets.items()
        return max(one.late or 0 for (name, _), one in packets if name == convoy)

    def untimely(self) -> int:
        """Patients who were not treated in time."""
        return sum(counts.late for counts in self.state.patients.values())


@cache
def header_of(scenario: str, seed: int = 1) -> Header:
    """Without the program's version, so that a release changes nothing here."""
    loaded = load_scenario(shipped()[scenario])
    return Header(seed=seed, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)


@cache
def ran(scenario: str, play: str, seed: int = 1) -> Ran:
    """A play of a shipped scenario; nothing in it is to be changed."""
    header = header_of(scenario, seed)
    return Ran(header, header.scenario.plays[play])


def answered(script: Play, **options: str) -> Play:
    """The play with other answers: decisions by id, `_` for `-`."""
    other = {decision.replace("_", "-"): option for decision, option in options.items()}
    steps = (
        step.model_copy(update={"option": other.get(step.decide, step.option)})
        if step.decide
        else step
        for step in script.steps
    )
    return script.model_copy(update={"steps": tuple(steps)})
