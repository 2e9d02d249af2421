"""Branches of a what-if meet the same chance, whatever is left out, moved or added."""

from played import Played
from worlds import both

from oefening.clock import HOUR
from oefening.commands import EndExercise, RecordDecision
from oefening.events import DamageDone, DamageEnded
from oefening.record import Record, Redraw
from oefening.study.whatif.branch import Unit, run
from oefening.study.whatif.change import ADDED, Change
from oefening.study.whatif.logged import Logged
from oefening.world.levers import LeverUse

LEVER = {
    "name": both("works"),
    "meaning": both("opens the street, for a while that nobody knows"),
    "parameters": {},
    "authority": {"who": both("anybody")},
    "effects": [{"damage": "VR09.mobile", "share": "10%", "lasts": "exponential(2h)"}],
}
PULL = (LeverUse.model_validate({"lever": "works", "with": {}}),)
AT = (1 * HOUR, 2 * HOUR, 3 * HOUR)


def logged(*texts: str) -> Logged:
    """A log in which the same lever is pulled every hour, by decisions of these words."""
    room = Played(levers={"works": LEVER}).start()
    for at, text in zip(AT, texts, strict=False):
        room.to(at / HOUR)
        room.do(RecordDecision("rot", text, levers=PULL))
    room.to(48)
    room.do(EndExercise())
    return Logged.of(room.header, room.records)


def lasted(log: Logged, change: Change | None, redraw: Redraw | None = None) -> dict[str, int]:
    """How long works lasted in a branch, by what they are called."""
    records: list[Record] = []
    run(Unit(log, change, redraw), records.append)
    began = {one.body.damage: one.at for one in records if isinstance(one.body, DamageDone)}
    ended = {one.body.damage: one.at for one in records if isinstance(one.body, DamageEnded)}
    return {damage: ended[damage] - at for damage, at in began.items()}


def test_what_is_drawn_for_a_lever_does_not_hang_on_how_often_it_was_pulled_before() -> None:
    log = logged("first", "second", "third")
    first, *_ = log.decisions
    recorded = lasted(log, None)
    assert len(set(recorded.values())) == 3
    without = lasted(log, Change(first, removed=True))
    assert without == {name: recorded[name] for name in list(recorded)[1:]}


def test_who_comes_earlier_or_in_addition_takes_nobodys_chance() -> None:
    log = logged("first", "second")
    _, second = log.decisions
    recorded = lasted(log, None)
    assert lasted(log, Change(second, shift=-90 * 60)) == recorded
    more = Change(ADDED, added=RecordDecision("rot", "more", levers=PULL), at=600)
    added = lasted(log, more)
    assert len(added) == 3
    assert {name: added[name] for name in recorded} == recorded


def test_chance_drawn_anew_is_the_same_in_both_branches() -> None:
    log = logged("first", "second", "third")
    first, *_ = log.decisions
    redraw = Redraw(after=30 * 60, with_=4)
    anew = lasted(log, None, redraw)
    assert anew != lasted(log, None)
    assert lasted(log, Change(first, removed=True), redraw) == {
        name: anew[name] for name in list(anew)[1:]
    }
