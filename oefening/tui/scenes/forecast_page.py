"""The page of a forecast: what will happen in a place if nobody acts, and what may."""

from collections.abc import Iterator

from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.ahead import REDRAWS
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.outcome import ALL
from oefening.study.forecast.places import places, worst_first
from oefening.study.forecast.table import ForecastTable
from oefening.study.words import confidence, yardsticks
from oefening.text import Language, Phrase, phrase
from oefening.text.columns import Block
from oefening.text.content import number
from oefening.tui.frames.forecast import FORECAST, Band, ForecastPage, Foreseen, Standing
from oefening.tui.frames.page import Curve
from oefening.world.model import NATION, REQUIREMENTS
from oefening.world.nodes import WHOLE

THOUSAND = 1_000


class ForecastScene:
    """Makes pages of forecasts of one exercise in one language."""

    def __init__(self, header: Header, names: Names, language: Language) -> None:
        self._header, self._names, self._language = header, names, language
        self._table = ForecastTable(header, names, language)

    def page(
        self, computed: Forecast, place: str, standing: Standing, overtaken: str
    ) -> ForecastPage:
        """That of `place`, as far as it has been `computed`; what is too little is no band.

        The text `overtaken` says that it is not of what now is.
        """
        ended = standing.called_off or standing.wrong is not None
        forecast = computed.of_line() if ended and not computed.banded else computed
        table = self._table
        return ForecastPage(
            key=f"{FORECAST}{place}",
            title=self._say(self._title(forecast, place)),
            told=tuple(map(self._say, self._told(computed, standing, overtaken))),
            above=tuple(table.levels(forecast, place)),
            foreseen=tuple(self._curves(forecast, place)),
            below=tuple(self._below(forecast, place)) if self._counts(place) else (),
            print_=tuple(
                filter(
                    None,
                    (
                        table.whole(forecast, place),
                        self._say(phrase("tui.forecast.legend", signs=phrase("forecast.signs"))),
                        self._say(phrase("forecast.assumes")),
                        self._say(confidence(self._header)),
                        *map(self._say, filter(None, [yardsticks(self._header.world)])),
                    ),
                )
            ),
        )

    def _below(self, forecast: Forecast, place: str) -> Iterator[tuple[Block, ...]]:
        """Who goes without in a place where people are counted, and what it comes to."""
        people = self._table.people(forecast, place)
        if people:
            yield tuple(people)
        elif forecast.line is not None:
            yield (self._say(phrase("forecast.lacks-nobody")),)
        for more in (self._table.yardsticks, self._table.effects):
            if found := more(forecast, place):
                yield tuple(found)

    def _say(self, told: Phrase) -> str:
        return told.render(self._language)

    def _title(self, forecast: Forecast, place: str) -> Phrase:
        """Of which place it is, and how bad that is among all, once it is known."""
        named, all_ = self._names.place(place), places(self._header)
        if place == NATION or forecast.line is None:
            return phrase("tui.forecast.title", place=named)
        at = worst_first(forecast, all_).index(place) + 1
        return phrase("tui.forecast.title-ranked", place=named, at=at, of=len(all_) - 1)

    def _counts(self, place: str) -> bool:
        """Whether people are counted there: in a region and in the nation."""
        return place == NATION or place in self._header.scenario.regions

    def _told(self, forecast: Forecast, standing: Standing, overtaken: str) -> Iterator[Phrase]:
        steps = forecast.steps
        since = self._names.moment(steps.since)
        if standing.age == "overtaken":
            yield phrase(overtaken, since=since)
        yield phrase("tui.forecast.head", since=since, until=self._names.moment(steps.until))
        if standing.age == "run-on" and forecast.line is not None:
            yield phrase("tui.forecast.run-on")
        if standing.wrong is not None:
            yield phrase("tui.forecast.wrong", why=standing.wrong)
        else:
            yield self._far(forecast, called_off=standing.called_off)
        if standing.called_off or standing.age == "overtaken":
            yield phrase("tui.forecast.anew")

    def _far(self, forecast: Forecast, *, called_off: bool) -> Phrase:
        """How far it has come, and what its band is by now."""
        if forecast.line is None:
            return phrase(f"tui.forecast.{'called-off' if called_off else 'computing'}")
        far = "band" if forecast.banded else "few" if forecast.redraws else "none"
        key = f"tui.forecast.{far}{'-called-off' if called_off else ''}"
        return phrase(key, redraws=forecast.redraws, of=REDRAWS)

    # ── curves ───────────────────────────────────────────────────────────────────────────────────

    def _curves(self, forecast: Forecast, place: str) -> Iterator[Foreseen]:
        line = forecast.line
        if line is None:
            return
        for requirement in REQUIREMENTS:
            spot = place, requirement
            if all(one.lowest(spot) == WHOLE for one in forecast.outcomes if spot in one.levels):
                continue
            band = None
            if forecast.redraws:
                spreads = forecast.levels(spot)
                band = Band(tuple(one.low for one in spreads), tuple(one.high for one in spreads))
            name = self._say(self._names.requirement(requirement))
            yield Foreseen(self._curve(forecast, name, line.levels[spot]), band, "100%")
        lacked = place, ALL
        if self._counts(place) and any(max(one.persons_of(lacked)) for one in forecast.outcomes):
            yield self._people(forecast, place)

    def _people(self, forecast: Forecast, place: str) -> Foreseen:
        line, lacked = forecast.line, (place, ALL)
        assert line is not None, "there are curves of a line only"
        spreads = forecast.persons(lacked) if forecast.redraws else []
        values = line.persons_of(lacked)
        most = max(*values, *(one.high for one in spreads), 1)
        scaled = [value * WHOLE // most for value in values]
        band = Band(
            tuple(one.low * WHOLE // most for one in spreads),
            tuple(one.high * WHOLE // most for one in spreads),
        )
        name = self._say(phrase("tui.forecast.people"))
        return Foreseen(
            self._curve(forecast, name, scaled),
            band if spreads else None,
            self._short(most),
            rises=True,
        )

    def _curve(self, forecast: Forecast, name: str, values: list[int]) -> Curve:
        steps, moment = forecast.steps, self._names.moment
        seconds = (steps.since, (steps.since + steps.until) // 2, steps.until)
        begin, middle, end = map(moment, seconds)
        return Curve(name, tuple(values), (begin, middle, end))

    def _short(self, persons: int) -> str:
        """So many people in four cells: `940`, `52k`, `2M`, rounded up."""
        for unit, size in (("M", THOUSAND * THOUSAND), ("k", THOUSAND)):
            if persons >= size:
                return f"{-(-persons // size)}{unit}"
        return self._say(number(persons))
