"""Latencies below a story that is told in lines."""

from collections.abc import Iterator

from oefening.cli.views import Views
from oefening.journal import Journal
from oefening.projections.latencies import Followed, groups
from oefening.projections.latencies.told import Tell


def latency_lines(journal: Journal, views: Views, number: int) -> Iterator[str]:
    """What they came to by record `number`, a line for each kind of which one came to an end."""
    scenario = journal.header.scenario
    found = Followed(journal.header, journal.records).until(number)
    tell = Tell(scenario, views.names)
    for one in groups(found.chains, scenario):
        if one.by == "all" and one.exercise.values:
            yield views.words(tell.summed(one))
