"""What a run comes to by its yardsticks, in a line of the screenful."""

from collections.abc import Iterator

from oefening.cli.views import Views
from oefening.clock import HOUR
from oefening.projections.bounds import at_most
from oefening.projections.crowds import crowd
from oefening.projections.names import percent
from oefening.projections.yardsticks import ANYTHING, Key, Measured
from oefening.text import Phrase, phrase
from oefening.text.content import in_hours, lasting, listing
from oefening.world.listing import unfounded
from oefening.world.model import NATION, World
from oefening.world.nodes import WHOLE
from oefening.world.yardsticks import ClocksMet, EffectsAt, Provided, TimeBelow


def yardstick_lines(measured: Measured, views: Views) -> list[str]:
    """What there is to tell of each, in a line; none where there is nothing.

    Of effects at moments the people are told: the levels above are those of the time up to them.
    """
    world = views.header.world
    told: list[Phrase] = []
    for id, one in world.yardsticks.items():
        found = {
            key: value
            for key, value in measured.values.items()
            if key.yardstick == id and value is not None
        }
        match one:
            case TimeBelow(below=level):
                told += _below(found, level, id, views)
            case Provided(provided_at=at) if found:
                told += _provided(found, at, world, views)
            case EffectsAt() if any(one for key, one in found.items() if key.unit == "persons"):
                told.append(_without(found))
            case ClocksMet() if any(found.values()):
                counts = {key.of: count for key, count in found.items() if key.place == NATION}
                told.append(
                    phrase("cli.summary.clocks", met=counts["met"], missed=counts["missed"])
                )
    if not told:
        return []
    return [views.words(phrase("cli.summary.yardsticks", told="; ".join(map(views.words, told))))]


def _below(found: dict[Key, int], level: int, id: str, views: Views) -> Iterator[Phrase]:
    """For how long each requirement was below the level, where that was longest."""
    longest = dict.fromkeys((key.of for key in found), (0, ""))
    for key, seconds in found.items():
        if key.place != NATION and seconds > longest[key.of][0]:
            longest[key.of] = seconds, key.place
    told = percent(level)
    for one in unfounded(views.header.world, f"yardsticks.{id}").values():
        provenance = phrase(f"provenance-{one.provenance}")
        told = phrase("cli.summary.guessed", value=told, provenance=provenance)
    if not any(time for time, _ in longest.values()):
        yield phrase("cli.summary.never-below", level=told)
        return
    times = listing(
        phrase(
            "cli.summary.below-for",
            requirement=views.names.requirement(of),
            time=lasting(time),
            place=views.names.place(place),
        )
        for of, (time, place) in longest.items()
        if time
    )
    yield phrase("cli.summary.below", level=told, times=times)


def _provided(found: dict[Key, int], at: int, world: World, views: Views) -> Iterator[Phrase]:
    """Who lack nothing in the region where most people lack something."""
    regions = {region.id for region in world.regions}
    shares = {
        key.place: share
        for key, share in found.items()
        if key.of == ANYTHING and key.place in regions
    }
    worst = min(shares, key=shares.__getitem__)
    time = in_hours(at)
    if shares[worst] == WHOLE:
        yield phrase("cli.summary.all-provided", time=time)
        return
    place, share = views.names.place(worst), at_most(shares[worst])
    yield phrase("cli.summary.provided", time=time, share=share, place=place)


def _without(found: dict[Key, int]) -> Phrase:
    """How many people in the nation went without at each moment, all needs together."""
    persons: dict[int, int] = {}
    for key, count in found.items():
        if key.unit == "persons" and key.place == NATION:
            persons[key.at or 0] = persons.get(key.at or 0, 0) + count
    moments = (
        phrase("cli.effects.people-at", hours=at // HOUR, people=crowd(count))
        for at, count in persons.items()
    )
    return phrase("cli.summary.without", moments=listing(moments))
