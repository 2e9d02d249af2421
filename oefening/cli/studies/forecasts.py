"""`oefening run FOLDER --from MOMENT`: what will come of an exercise if nobody acts."""

from pathlib import Path

from oefening.cli.desk import MARK, Desk
from oefening.cli.fitting import fitted
from oefening.cli.garbage import uncollected
from oefening.cli.moments import played_by
from oefening.cli.options import check_asked, pictured
from oefening.cli.scenarios import is_scenario
from oefening.cli.studies.forecast_summary import forecast_summary
from oefening.errors import OefeningError
from oefening.journal import Journal
from oefening.projections.names import Names, said
from oefening.session.rerun import caught_up
from oefening.share import Hears, part
from oefening.study.executor import processes, processors
from oefening.study.forecast.ahead import REDRAWS, Past, look_ahead, past_of
from oefening.study.forecast.forecast import Forecast, forecasts
from oefening.text import phrase

READ, FOLLOWED = 0.05, 0.1
"""Shares of the time by which the log has been read, and has been run again."""

NOW = ("now", "nu")
"""What the end of the log is called."""


def hand_out_forecast(
    desk: Desk, folder: Path, since: str, hours: int, picture: Path | None
) -> None:
    """Compute it, and hand out its tables, and the path of its picture if that is asked for.

    A forecast is for exercise control: the marking that the author gave says whom the exercise is
    for, who may be players, and is left out.

    Raise `OefeningError` if `folder` is no exercise or nothing can be forecast from `since`,
    `Misuse` where that is no moment.
    """
    check_asked(picture)
    picture = pictured(picture, folder if folder.is_dir() else folder.parent, "forecast")
    with desk.progress(phrase("forecast.making")) as bar, uncollected():
        journal = _journal(folder, part(bar.at, 0, READ))
        now = _second(journal, since)
        past = past_of(journal.header, journal.records, now)
        if journal.records:  # a log that does not follow from its commands has no future either
            caught_up(journal, len(journal.records), part(bar.at, READ, FOLLOWED))
        forecast = computed(past, hours, part(bar.at, FOLLOWED, 1))
    names = Names(journal.header)
    desk.hand_out(MARK)
    for line in fitted([desk.words(said(journal.header.scenario.title))], desk.columns):
        desk.hand_out(line)
    for line in forecast_summary(forecast, journal.header, names, desk.language, desk.columns):
        desk.hand_out(line)
    if picture is not None:
        from oefening.report.figures.forecast import forecast_picture
        from oefening.report.figures.picture import write_picture

        write_picture(forecast_picture(forecast, journal.header, names, desk.language), picture)
        desk.hand_out()
        desk.hand_out(str(picture))
    if journal.notice is not None:
        desk.say(phrase("cli.notice", what=journal.notice))


def _journal(folder: Path, hears: Hears) -> Journal:
    """The log in `folder`, or that file; raise `OefeningError` if it is a scenario."""
    if is_scenario(folder):
        raise OefeningError(phrase("forecast.no-exercise", folder=str(folder)))
    return Journal.read(folder, hears)


def _second(journal: Journal, since: str) -> int:
    """The exercise second that is meant by `since`; raise `Misuse` if it has no past."""
    return played_by(journal, None if since.strip().lower() in NOW else since)


def computed(past: Past, hours: int, hears: Hears) -> Forecast:
    """The whole forecast; `hears` how much of it there is."""
    workers = processors()
    with processes(workers, look_ahead.__module__) as executor:
        for forecast in forecasts(past, hours, executor, workers):
            hears(len(forecast.outcomes) / (REDRAWS + 1))
    return forecast
