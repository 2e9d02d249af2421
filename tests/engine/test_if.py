"""An inject that asks `if` comes when its time has come and that is so, and lapses otherwise."""

from pathlib import Path

import pytest
from library.small import GO, OUT, small_header

from oefening.cli.cards import card
from oefening.cli.views import Views
from oefening.commands import ReleaseInject, RetimeInject, StartExercise
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.events import InjectDue, InjectLapsed, InjectReleased
from oefening.journal import Journal
from oefening.projections.names import Names
from oefening.projections.overtaken import overtaken
from oefening.projections.words import words
from oefening.record import Header, Seat
from oefening.session import Session
from oefening.session.rerun import caught_up
from oefening.state.conditions import Asked

HOUR = 3_600

INJECTS = """\
injects:
  - {id: ask, at: T+1h, title: {nl: A, en: A}, decision: go}
  - {id: first, at: T+1h, title: {nl: A, en: A}, release: automatic}
  - {id: asked, title: {nl: B, en: B}, release: automatic, TRIGGER, if: IF}
  - {id: behind, title: {nl: B, en: B}, release: automatic, after: asked}
"""
DOWN = "{level: VR09.road, below: 50%}"


def header(folder: Path, trigger: str, condition: str = DOWN) -> Header:
    injects = INJECTS.replace("TRIGGER", trigger).replace("IF", condition)
    return small_header(folder, OUT + GO + injects)


def came(header: Header) -> list[tuple[int, str]]:
    """When it came, or lapsed, and what was behind it."""
    engine = Engine(header)
    records = list(engine.apply(StartExercise(), Seat()))
    for moment in (HOUR, 3 * HOUR, 20 * HOUR):
        records += engine.advance(moment)
    kinds = {InjectReleased: "released", InjectLapsed: "lapsed"}
    return [
        (one.at, f"{one.body.inject} {kinds[type(one.body)]}")
        for one in records
        if isinstance(one.body, InjectReleased | InjectLapsed)
        and one.body.inject in {"asked", "behind"}
    ]


@pytest.mark.parametrize(
    ("trigger", "at", "so"),
    [
        ("at: T+1h59m", 7_140, False),
        ("at: T+2h", 2 * HOUR, True),
        ("at: T+4h", 4 * HOUR, True),
        ("at: T+5h", 5 * HOUR, False),
        ("after: first +90m", 9_000, True),
        ("after: first +30m", 5_400, False),
        ("when: {since: first, at-least: 30m}", 5_400, False),
        ("when: {since: first, at-least: 2h}", 3 * HOUR, True),
    ],
)
def test_it_is_asked_once_with_levels_as_they_are_in_that_very_second(
    tmp_path: Path, trigger: str, at: int, so: bool
) -> None:
    released = [(at, "asked released"), (at, "behind released")]
    assert came(header(tmp_path, trigger)) == (released if so else [(at, "asked lapsed")])


def test_of_two_with_opposite_questions_one_comes(tmp_path: Path) -> None:
    for condition, so in ((DOWN, True), (f"{{not: {DOWN}}}", False)):
        found = came(header(tmp_path, "at: T+3h", condition))
        assert found[0][1] == ("asked released" if so else "asked lapsed")


def test_whoever_moves_it_moves_the_question(tmp_path: Path) -> None:
    engine = Engine(header(tmp_path, "at: T+1h"))
    engine.apply(StartExercise(), Seat())
    engine.apply(RetimeInject("asked", 3 * HOUR), Seat())
    records = engine.advance(4 * HOUR)
    assert [one.at for one in records if one.body == InjectDue("asked")] == [3 * HOUR]


def test_a_facilitator_releases_it_whatever_is_so_until_it_has_lapsed(tmp_path: Path) -> None:
    told = header(tmp_path, "at: T+1h30m")
    engine = Engine(told)
    engine.apply(StartExercise(), Seat())
    engine.advance(HOUR)
    assert engine.apply(ReleaseInject("asked"), Seat())
    engine = Engine(told)
    engine.apply(StartExercise(), Seat())
    engine.advance(2 * HOUR)
    assert engine.state.injects["asked"].status == "skipped"
    with pytest.raises(Refused):
        engine.apply(ReleaseInject("asked"), Seat())


def test_its_card_says_what_it_asks_and_the_story_that_it_lapsed(tmp_path: Path) -> None:
    told = header(tmp_path, "at: T+1h30m")
    engine = Engine(told)
    engine.apply(StartExercise(), Seat())
    engine.advance(HOUR)
    inject = next(one for one in told.scenario.injects if one.id == "asked")
    lines = card(Views(told, "en"), engine.state, engine.now, inject)
    at = lines.index("Comes only if then:")
    assert lines[at + 1].startswith("  ✗ no: Roads in Utrecht below 50%")
    line = words(InjectLapsed("asked"), Names(told))
    assert line is not None
    assert line.render("nl") == "Vervallen, want de voorwaarde gold niet: B"


def test_what_can_never_be_so_any_more_overtakes_it(tmp_path: Path) -> None:
    told = header(tmp_path, "at: T+9h", "{inject: first, is: skipped}")
    engine = Engine(told)
    engine.apply(StartExercise(), Seat())
    inject = next(one for one in told.scenario.injects if one.id == "asked")
    asked = Asked(told.world)
    assert overtaken(inject, engine.state, asked, engine.now) == ()
    engine.advance(2 * HOUR)
    assert overtaken(inject, engine.state, asked, engine.now)


def test_a_log_in_which_one_lapsed_replays(tmp_path: Path) -> None:
    with Session.create(tmp_path / "x", header(tmp_path, "at: T+1h30m")) as session:
        session.send(StartExercise())
        for second in range(700, 3 * HOUR, 700):
            session.advance(second)
    journal = Journal.read(tmp_path / "x")
    assert any(record.body == InjectLapsed("asked") for record in journal.records)
    caught_up(journal, len(journal.records))
