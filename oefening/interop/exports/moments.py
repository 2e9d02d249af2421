"""When each inject comes, or came."""

from collections.abc import Iterator
from typing import NamedTuple

from oefening.interop.exports.played import Played
from oefening.projections.names import Names
from oefening.projections.planned import blanks, times
from oefening.record import Header
from oefening.scenario.injects import Inject
from oefening.scenario.live import filling
from oefening.scenario.model import Scenario
from oefening.text import Language


class Came(NamedTuple):
    """An inject with the exercise second at which it comes."""

    inject: Inject
    second: int
    """When it was released, if it was; else to when it was retimed, or for when it is planned."""
    released: bool


def whole(header: Header, played: Played | None) -> Scenario:
    """The scenario in `header`, with the injects that were added in play."""
    scenario = header.scenario
    if played is None:
        return scenario
    return scenario.model_copy(update={"injects": played.state.script(scenario)})


def comes(header: Header, played: Played | None) -> Iterator[Came]:
    """The injects of which a time is known, in order of that."""
    planned = times(whole(header, played), header.calendar).values()
    found = []
    for due in planned:
        went = played.releases.of(due.inject.id) if played else None
        second = due.second if went is None or went.due is None else went.due
        released = went is not None and went.at is not None
        if went is not None and went.at is not None:
            second = went.at
        if second is not None:
            found.append(Came(due.inject, second, released))
    yield from sorted(found, key=lambda came: came.second)


def read_out(inject: Inject, names: Names, language: Language, played: Played | None) -> str:
    """The text of `inject`, with room for the numbers of the world that it was not told with."""
    if played and played.state.injects[inject.id].told:
        return message(inject, language, played)
    return blanks(written(inject, language), names, language)


def message(inject: Inject, language: Language, played: Played | None) -> str:
    """The text of `inject`; as it was told, where that has numbers of the world."""
    told = played.state.injects[inject.id].told if played else None
    if told:
        return told.get(language) or next(iter(told.values()))
    return filling(written(inject, language), lambda number: f"{{{{{number}}}}}")


def written(inject: Inject, language: Language) -> str:
    """The text of `inject` as its author wrote it."""
    return "" if inject.body is None else inject.body.in_(language)
