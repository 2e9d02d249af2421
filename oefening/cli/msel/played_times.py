"""When injects came as a script was played, without a log."""

from oefening.cli.desk import Desk
from oefening.errors import Refused
from oefening.events import InjectReleased
from oefening.projections.names import said
from oefening.record import Header, Record
from oefening.scenario.model import Play
from oefening.session import StoryClock, play
from oefening.study.alternatives import NOBODY
from oefening.study.asked import PLAY
from oefening.study.unwritten import Unwritten
from oefening.text import phrase


def usual(header: Header) -> str:
    """The script by which times are told unless another is asked for."""
    return PLAY if PLAY in header.scenario.plays else NOBODY


def came(header: Header, script: Play, desk: Desk) -> dict[str, int]:
    """The exercise second in which each inject was released, of those that were.

    Where a step is not possible, none is known, and that is said.
    """
    released: dict[str, int] = {}

    def hear(record: Record) -> None:
        if isinstance(record.body, InjectReleased):
            released.setdefault(record.body.inject, record.at)

    clock = StoryClock(header.calendar)
    exercise = Unwritten(header, hear)
    title = phrase(
        "cli.playing",
        title=header.scenario.title.in_(desk.language),
        play=script.name.in_(desk.language),
    )
    try:
        with desk.progress(title) as bar:
            for progress in play(exercise, script, clock):
                bar.at(progress.now / progress.end)
    except Refused as refused:
        desk.say(phrase("msel.not-played", play=said(script.name), why=refused.phrase))
        return {}
    exercise.let_go()
    return released
