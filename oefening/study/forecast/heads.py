"""What stands above a forecast: whom it is for, what it assumes, how far it can be relied upon."""

from oefening.clock import HOUR
from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.ahead import REDRAWS
from oefening.study.forecast.forecast import Forecast
from oefening.study.words import confidence, yardsticks
from oefening.text import Phrase, phrase
from oefening.text.content import in_hours


def heads(forecast: Forecast, header: Header, names: Names) -> list[Phrase]:
    """Whom it is for, from when to when, what it assumes, how far it can be relied upon."""
    steps, calendar = forecast.steps, header.calendar
    hours = in_hours((steps.until - steps.since) // HOUR * HOUR)
    since, until = calendar.show(steps.since), names.moment(steps.until)
    return [
        phrase("study.for-control"),
        phrase("forecast.head", since=since, until=until, hours=hours),
        phrase("forecast.assumes"),
        phrase(
            "forecast.band", redraws=forecast.redraws, of=REDRAWS, without=without_band(forecast)
        ),
        phrase("forecast.signs"),
        confidence(header),
        *filter(None, [yardsticks(header.world)]),
    ]


def without_band(forecast: Forecast) -> Phrase:
    """What it means that there is no band somewhere."""
    return phrase("forecast.alike" if forecast.alike else "forecast.alike-there")
