"""The six laws of the log, and that nothing is made or lost: people, patients, vehicles, goods.

Laws that one exercise can show are tried on the same one, at a cost of one.
"""

from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from conservation import check_conservation
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
from oefening.session import Pacer, Session, StoryClock, fork_at, verify
from oefening.session.rerun import catch_up
from oefening.state import State, beginning, evolve

law = settings(max_examples=40)


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


# ── line, rerun, fold, account ───────────────────────────────────────────────────────────────────


def folded(records: list[Record], state: State) -> State:
    for record in records:
        evolve(state, record)
    return state


def start() -> State:
    return beginning(HEADER.scenario, HEADER.world)


def line(records: list[Record], written: list[str]) -> None:
    """What is written is read and written again."""
    for record, before, text in zip(records, written, written[1:], strict=False):
        assert decode(text) == (record, digest(before))
        assert encode(*decode(text)) == text


def rerun(written: list[str]) -> State:
    """Header and commands give the log back, and return the state that guards see then."""
    engine = Engine(decode_header(written[0]))
    records = [decode(text)[0] for text in written[1:]]
    assert catch_up(engine, records, [digest(text) for text in written]) == []
    return engine.state


def fold(records: list[Record], cut: int) -> State:
    """A state goes on from any moment that was kept; return it as screens see it at the end."""
    kept = folded(records[:cut], start())
    before = deepcopy(kept)
    whole = folded(records, start())
    assert folded(records[cut:], kept.copy()) == whole
    assert kept == before
    return whole


@law
@given(acts=ACTS, share=st.floats(0, 1))
def test_line_rerun_and_fold_hold_of_whatever_is_done_and_all_is_accounted_for(
    acts: list[Act], share: float
) -> None:
    records = played(acts)
    written = lines(HEADER, records)
    assert len(written) == len(records) + 1
    line(records, written)
    seen_by_guards = rerun(written)
    seen_on_screens = fold(records, round(share * len(records)))
    assert seen_on_screens == seen_by_guards
    check_conservation(HEADER, records, records[-1].at)


# ── fork ─────────────────────────────────────────────────────────────────────────────────────────


@settings(law, max_examples=25)
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


@settings(law, max_examples=15)
@given(acts=ACTS, share=st.floats(0, 1))
def test_fork_at_any_moment_one_has_its_parents_past_and_stands_still(
    acts: list[Act], share: float
) -> None:
    with TemporaryDirectory() as folder:
        clock = StoryClock(HEADER.calendar)
        with Session.create(Path(folder, "parent"), HEADER, clock) as parent:
            for command in BEGINNING:
                parent.send(command)
            for act in acts:
                parent.advance(parent.now + act.gap)
                send(parent, act.at(parent._engine))
            assert not parent.state.ended
            second = round(share * parent.records[-1].at)
            past = [record for record in parent.records if record.at <= second]
            with fork_at(parent.journal, second, Path(folder, "fork"), clock) as fork:
                assert fork.records[: len(past)] == past
                assert fork.now == second
                assert not fork.moving
        assert verify(Path(folder, "fork")).good


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


@cache
def unpaused() -> list[tuple[int, str]]:
    return releases([])


@settings(law, max_examples=25)
@given(
    pauses=st.lists(
        st.tuples(st.floats(0, 2), st.one_of(st.floats(0, 1), st.floats(0, 30 * 86_400.0))),
        max_size=12,
    )
)
def test_pause_no_pause_moves_a_release(pauses: list[Pause]) -> None:
    assert len(unpaused()) >= 6
    assert releases(pauses) == unpaused()
