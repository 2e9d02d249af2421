"""Running a log again: the header and the commands give every record back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from oefening.commands import Command
from oefening.engine import Engine
from oefening.errors import JournalError, Refused
from oefening.journal import Journal, bad_line
from oefening.record import ENGINE, Record, digest, encode
from oefening.scenario.check import check_scenario
from oefening.session.differences import difference
from oefening.share import Hears, nobody
from oefening.text import Phrase, phrase
from oefening.world.check import check_world

READING = 0.15
"""Share of the time of opening a log that goes into reading it; the rest is running it again."""

STEPS = 50
"""Into how many advances a long way without commands is cut, so that who waits hears of it."""


class Astray(Exception):
    """Record `number` is not what the header and the commands before it give; `why` tells more."""

    def __init__(self, number: int, why: Phrase) -> None:
        super().__init__(number, why)
        self.number = number
        self.why = why


def rerun(
    engine: Engine, records: Sequence[Record], hears: Hears = nobody
) -> Iterator[Record | Astray]:
    """What `engine`, at its beginning, makes of the commands among `records`, as it is made.

    It runs up to and including the second of the last record, so there can be more than there was.
    The first command that it refuses comes last. `hears` how much is done, by exercise time.
    """
    end = max(1, records[-1].at) if records else 0
    for record in records:
        if record.seat is not None and isinstance(record.body, Command):
            yield from _advanced(engine, record.at, end, hears)
            try:
                yield from engine.apply(record.body, record.seat, record.wall)
            except Refused as refused:
                yield Astray(record.number, phrase("astray-refused", why=refused.phrase))
                return
    if records:
        yield from _advanced(engine, records[-1].at, end, hears)


def _advanced(engine: Engine, to: int, end: int, hears: Hears) -> Iterator[Record]:
    """What happens up to and including second `to`; `hears` what share of `end` that is."""
    step = max(1, end // STEPS)
    while engine.moving and engine.now < to:
        yield from engine.advance(min(to, engine.now + step))
        hears(engine.now / end)


def catch_up(
    engine: Engine, records: Sequence[Record], digests: Sequence[str], hears: Hears = nobody
) -> list[Record]:
    """Bring `engine` to the last of `records`; return what follows in that second beyond them.

    `digests` are those of the header's line and of each record's, so that every byte of every line
    is compared. Raise `Astray` for the first that comes out otherwise. `hears` how much is done.
    """
    same, more, refused = 0, list[Record](), None
    for again in rerun(engine, records, hears):
        if isinstance(again, Astray):
            refused = again
        elif same == len(records):
            more.append(again)
        elif digest(encode(again, digests[same])) == digests[same + 1]:
            same += 1
        else:
            raise Astray(again.number, difference(records[same], again))
    if same == len(records):
        return more
    if refused is not None and refused.number == same + 1:
        raise refused
    raise Astray(same + 1, phrase("astray-nothing"))


def caught_up(journal: Journal, to: int, hears: Hears = nobody) -> tuple[Engine, list[Record]]:
    """An engine brought to record `to` of `journal`, and what follows in that second beyond it.

    `hears` is told how much is done. Raise `JournalError` if another engine made the log, if no
    engine can run what its first line says, or if a record up to that one does not follow.
    """
    header, file = journal.header, str(journal.path)
    made, program = header.engine, header.program
    if made != ENGINE:
        raise JournalError(
            phrase("journal-other-engine", file=file, made=made, program=program, here=ENGINE)
        )
    try:
        engine = Engine(header)
        more = catch_up(engine, journal.records[:to], journal.digests[: to + 1], hears)
    except Astray as astray:
        number, why = astray.number, astray.why
        raise JournalError(
            phrase("journal-does-not-follow", file=file, number=number, program=program, why=why)
        ) from astray
    except Exception as failure:
        # A header was checked when it was made, by the program of then. What is no mistake to the
        # engine must not keep a log from being gone on with, so it is checked only now.
        wrong = _unplayable(journal)
        if wrong is None:
            raise
        raise wrong from failure
    return engine, more


@contextmanager
def blaming(journal: Journal) -> Iterator[None]:
    """Raise `JournalError` if what is done within fails because of records that do not fit.

    A chain shows only that nobody changed a line by accident. That a record names what there is
    not is found where it is told; running the log again then tells which record that is.
    """
    try:
        yield
    except Exception as failure:
        header, file = journal.header, str(journal.path)
        if header.engine != ENGINE:
            told = phrase("journal-does-not-fit", file=file, made=header.engine, here=ENGINE)
            raise JournalError(told) from failure
        caught_up(journal, len(journal.records))
        wrong = _unplayable(journal)
        if wrong is None:
            raise
        raise wrong from failure


def _unplayable(journal: Journal) -> JournalError | None:
    """What to raise of the first thing that is wrong with world and scenario; None: nothing is."""
    header = journal.header
    scenario, world = header.scenario, header.world
    problems = [*check_world(world), *check_scenario(scenario, world, header.calendar)]
    wrong = next((one.message for one in problems if one.severity == "error"), None)
    if wrong is None:
        return None
    return bad_line(journal.path, 1, phrase("line-not-playable", why=wrong))
