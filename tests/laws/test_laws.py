"""The six laws of the log."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from exercises import END
from hypothesis import given, settings
from hypothesis import strategies as st
from laws.acts import ACTS, BEGINNING, CUTS, HEADER, Act, Cut, played, redo, send

from oefening.commands import PauseClock, ResumeClock, SetSpeed, StartExercise
from oefening.engine import Engine
from oefening.events import InjectReleased
from oefening.record import (
    Header,
    Record,
    decode,
    decode_header,
    digest,
    encode,
    encode_header,
)
from oefening.session import Pacer, Session, StoryClock
from oefening.session.rerun import catch_up
from oefening.state import State, beginning, evolve

law = settings(max_examples=60)


def lines(header: Header, records: list[Record]) -> list[str]:
    """The log as it is written."""
    written = [encode_header(header)]
    for record in records:
        written.append(encode(record, digest(written[-1])))
    return written


# ── cut ──────────────────────────────────────────────────────────────────────────────────────────


@law
@given(acts=ACTS, cuts=CUTS)
def test_cut_however_time_is_cut_the_log_is_the_same(acts: list[Act], cuts: list[Cut]) -> None:
    assert played(acts, cuts) == played(acts)


# ── rerun ────────────────────────────────────────────────────────────────────────────────────────


@law
@given(acts=ACTS)
def test_rerun_header_and_commands_give_the_log_back(acts: list[Act]) -> None:
    header, *rest = lines(HEADER, played(acts))
    records = [decode(line)[0] for line in rest]
    digests = [digest(line) for line in (header, *rest)]
    assert catch_up(Engine(decode_header(header)), records, digests) == []


# ── fork ─────────────────────────────────────────────────────────────────────────────────────────


@settings(law, max_examples=40)
@given(acts=ACTS, share=st.floats(0, 1))
def test_fork_one_that_does_as_before_becomes_its_parent(acts: list[Act], share: float) -> None:
    with TemporaryDirectory() as folder:
        clock = StoryClock(HEADER.calendar)
        parent = Session.create(Path(folder, "parent"), HEADER, clock)
        with parent:
            for command in BEGINNING:
                parent.send(command)
            for act in acts:
                parent.advance(parent.now + act.gap)
                clock.now += 7 * act.gap
                send(parent, act.at(parent._engine))
            send(parent, ResumeClock())
            parent.advance(END)
        at = round(share * len(parent.records))
        with Session.fork(parent.journal, at, Path(folder, "fork")) as fork:
            assert fork.records[:at] == parent.records[:at]
            redo(fork, parent.records[len(fork.records) :])
            fork.advance(max(END, parent.now))
            assert fork.records == parent.records
            assert fork.header.model_copy(update={"parent": None, "program": "0.1.0"}) == HEADER


# ── line ─────────────────────────────────────────────────────────────────────────────────────────


@law
@given(acts=ACTS)
def test_line_what_is_written_is_read_and_written_again(acts: list[Act]) -> None:
    prev = digest(encode_header(HEADER))
    for record in played(acts):
        line = encode(record, prev)
        assert decode(line) == (record, prev)
        assert encode(*decode(line)) == line
        prev = digest(line)


# ── fold ─────────────────────────────────────────────────────────────────────────────────────────


def folded(records: list[Record], state: State) -> State:
    for record in records:
        evolve(state, record)
    return state


@law
@given(acts=ACTS, share=st.floats(0, 1))
def test_fold_a_state_goes_on_from_any_moment_that_was_kept(acts: list[Act], share: float) -> None:
    records = played(acts)
    cut = round(share * len(records))
    kept = folded(records[:cut], beginning(HEADER.scenario, HEADER.world))
    before = kept.copy()
    whole = folded(records, beginning(HEADER.scenario, HEADER.world))
    assert folded(records[cut:], kept.copy()) == whole
    assert kept == before


@law
@given(acts=ACTS)
def test_fold_guards_and_screens_see_the_same_state(acts: list[Act]) -> None:
    engine = Engine(HEADER)
    records = played(acts)
    catch_up(engine, records, [digest(line) for line in lines(HEADER, records)])
    assert folded(records, beginning(HEADER.scenario, HEADER.world)) == engine.state


# ── pause ────────────────────────────────────────────────────────────────────────────────────────

AUTOMATIC = HEADER.model_copy(
    update={
        "scenario": HEADER.scenario.model_copy(
            update={
                "injects": tuple(
                    inject.model_copy(update={"release": "automatic"})
                    for inject in HEADER.scenario.injects
                )
            }
        )
    }
)
"""The small exercise with nobody needed to release anything."""


@dataclass
class Room:
    now: float = 1_800_340_200.0

    def __call__(self) -> float:
        return self.now


Pause = tuple[float, float]
"""Seconds of the room since the one before, and how long it lasts."""


def releases(pauses: list[Pause]) -> list[tuple[int, str]]:
    """When which inject was released, in an exercise that was paused like this."""
    room = Room()
    with TemporaryDirectory() as folder, Session.create(Path(folder), AUTOMATIC, room) as session:
        pacer = Pacer(session, room)
        session.send(SetSpeed(3600))
        session.send(StartExercise())
        for after, length in pauses:
            live(pacer, room, after)
            if session.now >= END:
                break
            session.send(PauseClock())
            stood = session.now
            live(pacer, room, length)
            assert session.now == stood
            session.send(ResumeClock())
        live(pacer, room, END / 3600 + 1)
        return [
            (record.at, record.body.inject)
            for record in session.records
            if isinstance(record.body, InjectReleased) and record.at <= END
        ]


def live(pacer: Pacer, room: Room, seconds: float) -> None:
    end = room.now + seconds
    while room.now < end:
        rest = pacer.step()
        room.now = end if rest is None else min(end, room.now + rest)
    pacer.step()


UNPAUSED = releases([])


@settings(law, max_examples=40)
@given(
    pauses=st.lists(
        st.tuples(st.floats(0, 2), st.one_of(st.floats(0, 1), st.floats(0, 30 * 86_400.0))),
        max_size=12,
    )
)
def test_pause_no_pause_moves_a_release(pauses: list[Pause]) -> None:
    assert len(UNPAUSED) >= 6
    assert releases(pauses) == UNPAUSED
