"""Where an MSEL is dense: much that comes to a cell at once, and hours in which nothing does."""

from collections.abc import Callable, Iterator, Mapping

from oefening.clock import Calendar, whole_minute
from oefening.projections.names import Names
from oefening.scenario.density import WINDOW, Pace, by_cell, gaps, heard, stacks
from oefening.scenario.model import Scenario
from oefening.text import Phrase, phrase
from oefening.text.content import duration, listing


def dense(
    scenario: Scenario,
    calendar: Calendar,
    times: Mapping[str, int],
    names: Names,
    called: Callable[[str], Phrase],
) -> Iterator[Phrase]:
    """A line for each stack and each gap, with injects that come at `times` as they are `called`.

    `times` are exercise seconds by id of the inject.
    """
    pace = Pace.of(scenario, calendar)
    for stack in stacks(by_cell(scenario, times), pace):
        yield phrase(
            "msel.stack",
            cell=names.cell(stack.cell),
            since=names.moment(stack.comes[0].second),
            until=names.moment(stack.comes[-1].second),
            most=stack.most,
            window=duration(WINDOW),
            injects=listing(called(one.inject) for one in stack.comes),
        )
    for gap in gaps(heard(scenario, times), pace):
        yield phrase(
            "msel.gap",
            since=names.moment(gap.begins),
            until=names.moment(gap.ends),
            table=duration(whole_minute(gap.table)),
        )
