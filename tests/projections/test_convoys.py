"""Convoys as a page and a list tell them, at moments worked by hand."""

from dataclasses import replace
from pathlib import Path

import pytest
from marched import marched_header
from worlds import HOUR, play

from oefening import commands, events
from oefening.cli.convoys import convoy_lines
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.cli.views import Views
from oefening.projections.convoys import away, course, groups, hindered, named, standing
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Seat
from oefening.session import Session, verify
from oefening.source import Bilingual
from oefening.state import State
from oefening.text import Language
from oefening.text.content import literal

HEADER = marched_header()
RULES = HEADER.world.military
ALFA = Bilingual(nl="schip Alfa", en="barge Alfa")


def at(hours: float) -> State:
    """The state of the two convoys after so many hours."""
    return play(HEADER, round(hours * HOUR))[1]


def learned(names: Names, hours: float = 6) -> Names:
    """The names with what the records of so many hours add to them."""
    for record in play(HEADER, round(hours * HOUR))[0]:
        names.learn(record)
    return names


def test_a_region_has_what_is_in_it() -> None:
    names, state = learned(Names(HEADER)), at(1.2)
    told = [
        (named(one, names).render("en"), standing(one, names).render("en"))
        for one in groups(state, "VR02", RULES)
    ]
    assert told == [("Convoy 1 VR01–VR03: 1 packet, 10 vehicles", "on the move since D1 07:00")]
    waits = [(one.doing, one.vehicles) for one in groups(state, "VR01", RULES)]
    assert waits == [("waits-for-escort", 10), ("drives", 10)]
    assert len(groups(state, "NL", RULES)) == 3
    assert groups(at(6), "NL", RULES) == ()


def test_moments_are_told_to_the_minute() -> None:
    names, state = Names(HEADER), at(1.2)
    [exact] = groups(state, "VR02", RULES)
    told = course("c", state, names).render("en"), standing(exact, names).render("en")
    state.convoys["c"] = replace(state.convoys["c"], planned=state.convoys["c"].planned + 59)
    later = replace(exact, since=exact.since + 59)
    assert (course("c", state, names).render("en"), standing(later, names).render("en")) == told


def test_whoever_has_left_a_post_is_told_where() -> None:
    names, state = Names(HEADER), at(1.2)
    told = [one.render("en") for one in away(state, "VR02", names)]
    assert told == [
        "Police teams away to guard in VR02: 2, since D1 07:30, until D1 10:30",
        "Reservists called up, VR02: 50, since D1 07:30",
    ]
    assert away(state, "VR03", names) == ()


def test_those_who_left_one_place_for_the_same_are_told_together() -> None:
    names, state = Names(HEADER), at(1.2)
    [guard], [call] = state.guards.values(), state.called_up.values()
    state.guards["more"], state.called_up["more"] = guard, replace(call, persons=5)
    state.guards["with"] = replace(guard, escort=True)
    assert [one.render("nl") for one in away(state, "NL", names)] == [
        "Politieteams weg voor bewaking in VR02: 4, sinds D1 07:30, tot D1 10:30",
        "Politieteams uit VR02 vrijgemaakt voor colonnes: 2, sinds D1 07:30, tot D1 10:30",
        "Reservisten opgeroepen, VR02: 55, sinds D1 07:30",
    ]


def test_what_civil_traffic_lost_is_counted_up_to_now() -> None:
    names, state = Names(HEADER), at(2)
    told = [one.render("en") for one in hindered(state, "VR02", 2 * HOUR, names)]
    assert told == ["Civil traffic lost to convoys, road in VR02: 100 person-hours"]


def test_the_list_tells_all_of_it_in_both_languages() -> None:
    lines = convoy_lines(views("en"), at(1.2), round(1.2 * HOUR))
    assert lines[0] == (
        "Convoy 1, by road from VR01 to VR03: 0 of 20 vehicles arrived, planned D1 08:30"
    )
    assert (
        lines[1]
        == "  Convoy 1 VR01–VR03: 1 packet, 10 vehicles; in VR02: on the move since D1 07:00"
    )
    later = convoy_lines(views("nl"), at(6), 6 * HOUR)
    assert later[0] == (
        "Colonne 1, over de weg van VR01 naar VR03: aangekomen D1 10:30, 2 uur te laat; "
        "marspakketten liepen samen vertraging op: 2 uur door wachten op begeleiding"
    )
    assert convoy_lines(views("en"), at(0), 0)[-1].startswith("  Convoy 1 ")
    assert lines[3] == (
        "Barge Alfa, by barge from VR01 to VR04: 0 of 10 vehicles arrived, planned D1 10:30"
    )


def test_a_convoy_to_come_is_called_by_what_the_scenario_says_of_it() -> None:
    names = Names(HEADER)
    assert names.convoys.of("c").render("nl") == "Colonne VR01–VR03"
    assert names.convoys.of("boat").render("nl") == "Schip Alfa"
    assert names.convoys.of("unheard") == literal("unheard")
    assert learned(names).convoys.of("c").render("nl") == "Colonne 1 VR01–VR03"


def test_of_two_convoys_of_one_name_the_second_is_told_apart() -> None:
    names = learned(Names(HEADER))
    formed = events.ConvoyFormed("boat/2", ("VR01", "VR04"), "barge", (10,), 0, 0, "", ALFA)
    names.convoys.learn(formed)
    assert names.convoys.of("boat/2").render("nl") == "Schip Alfa (3)"
    assert names.convoys.beside_route("boat").render("nl") == "Schip Alfa"


def test_nothing_that_is_told_of_a_convoy_names_its_id() -> None:
    records = play(HEADER, 6 * HOUR)[0]
    names = Names(HEADER)
    told = []
    for record in records:
        names.learn(record)
        line = words(record.body, names)
        told += [] if line is None else [line.render("nl"), line.render("en")]
    assert any("Schip Alfa, marspakket 1" in line for line in told)
    assert any("Convoy 1 VR01–VR03, packet 1" in line for line in told)
    assert not any("onvoy c" in line or "olonne c" in line or "boat" in line for line in told)


def views(language: Language) -> Views:
    """What a list is made with that has learned of all of it."""
    found = Views(HEADER, language)
    learned(found.names)
    return found


@pytest.mark.parametrize(("typed", "language"), [("convoys", "en"), ("colonnes", "nl")])
def test_it_is_asked_for_by_a_word(tmp_path: Path, typed: str, language: Language) -> None:
    with Session.create(tmp_path / "x", HEADER) as session:
        dialogue = Dialogue(session, Desk(language))
        assert len(dialogue.answer(typed)) == 1
        session.send(commands.StartExercise(), Seat())
        session.advance(HOUR)
        assert len(dialogue.answer(typed)) > 3


def test_a_log_with_convoys_is_run_again_to_the_same_records(tmp_path: Path) -> None:
    with Session.create(tmp_path / "x", HEADER) as session:
        session.send(commands.StartExercise(), Seat())
        session.advance(2 * HOUR)
        folder = session.journal.path
    assert verify(folder).good
    with Session.resume(tmp_path / "x") as session:
        session.send(commands.ResumeClock(), Seat())
        session.advance(6 * HOUR)
        assert session.state.convoys == at(6).convoys
        assert session.state.packets == at(6).packets
        assert session.state.hindered == at(6).hindered
    assert verify(folder).good
