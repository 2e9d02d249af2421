"""How households were prepared in the places in play, and how cold it was there."""

from collections.abc import Iterator

from oefening.events import PreparednessChanged, WeatherChanged
from oefening.projections.names import percent
from oefening.report.model.log import Log
from oefening.report.model.page import Head, Remark, Row, Said, Section, Table
from oefening.state import beginning, prepared_in, temperature_in
from oefening.text import Phrase, phrase
from oefening.text.content import degrees
from oefening.world.preparedness import SHARES


def households(log: Log) -> Iterator[Section]:
    """Its section; none where the world says nothing of that."""
    prepared = [name for name in SHARES if any(getattr(one, name) for one in _everywhere(log))]
    if not (prepared or log.world.weather.works):
        return
    heads = (
        Head(log.text("report.households.place")),
        *(Head(log.text(f"prepared.{name}"), number=True) for name in prepared),
        Head(log.text("report.households.outside"), number=True),
    )
    rows = tuple(_row(log, place, prepared) for place in _places(log))
    yield Section(
        "households",
        log.text("report.households"),
        (
            Remark(log.text("report.households.how")),
            Table("households", log.text("report.households.caption"), heads, rows),
        ),
    )


def _everywhere(log: Log) -> Iterator[object]:
    for place in _places(log):
        yield log.world.prepared(place)
        yield prepared_in(log.world, log.state, place)


def _places(log: Log) -> list[str]:
    """Regions in play, each with its areas behind it."""
    areas = log.world.areas
    return [place for region in log.scenario.regions for place in (region, *areas.get(region, ()))]


def _row(log: Log, place: str, shares: list[str]) -> Row:
    start = beginning(log.scenario, log.world)
    numbers = log.head.of("numbers")
    turns = [numbers, *(record.number for record, _ in log.each(WeatherChanged))]
    changes = [
        numbers,
        *(record.number for record, one in log.each(PreparednessChanged) if place in one.prepared),
    ]
    before, after = log.world.prepared(place), prepared_in(log.world, log.state, place)
    outside = [degrees(temperature_in(log.world, state, place)) for state in (start, log.state)]
    return Row(
        (
            log.said(log.names.place(place), [numbers]),
            *(
                _turned(log, percent(getattr(before, name)), percent(getattr(after, name)), changes)
                for name in shares
            ),
            _turned(log, outside[0], outside[1], turns),
        ),
        f"households/{place}",
    )


def _turned(log: Log, before: Phrase, after: Phrase, cites: list[int]) -> Said:
    """What it was at STARTEX, and where it is otherwise at the end what it is then."""
    if before == after:
        return log.said(before, cites[:1])
    return log.said(phrase("report.households.turned", before=before, after=after), cites)
