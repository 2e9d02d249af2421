"""Reception and groups of people on the move, as pages and lists tell them."""

from functools import cache
from pathlib import Path

import pytest
from moved import arrival, evacuation, moving_world
from received import opening
from worlds import HOUR, damage, disruption, header, play

from oefening import commands, events
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.cli.receiving import reception_lines
from oefening.cli.views import Views
from oefening.projections.names import Names
from oefening.projections.receiving import groups, named, standing
from oefening.projections.words import words
from oefening.record import Seat
from oefening.session import Session
from oefening.state import State
from oefening.text import Language
from oefening.world.model import NATION

HAPPENS = [
    disruption("go", "1h", evacuation("VR01/b", persons=2000), opening(2, place="VR02")),
    disruption("come", "1h", arrival(400, "1h")),
    disruption("stop", "5h", damage("VR01.rail"), damage("VR02.rail")),
]
HEADER = header(moving_world(split=True), HAPPENS)
WITHIN = HEADER.world.within


@cache
def at(hours: float) -> State:
    return play(HEADER, int(hours * HOUR))[1]


def told(place: str, hours: float, language: Language = "en") -> list[str]:
    names = Names(HEADER)
    return [
        f"{named(group, names).render(language)}; {standing(group).render(language)}"
        for group in groups(at(hours), WITHIN, place)
    ]


def test_sites_are_told_as_ordered_also_when_there_is_room_for_them_only_later() -> None:
    names = Names(HEADER)

    def said(asked: int, sites: int, last: int = HOUR) -> str:
        planned = events.SitesPlanned("VR01", "shelter", asked, sites, HOUR, last, "inject/a")
        told = words(planned, names)
        assert told is not None
        return told.render("en")

    assert said(3, 0).endswith("3 asked for; there is no room for more")
    assert "1 of the 3 asked for ready from" in said(3, 1)
    assert said(0, 2) == said(2, 2)
    first, last = (names.moment(hours * HOUR) for hours in (1, 30))
    assert said(2, 2, 30 * HOUR).endswith(
        f"one by one, the first at {first} and the last at {last}"
    )


def test_a_group_is_told_where_it_leaves_and_where_it_is_received() -> None:
    gone = ["evacuees from VR01/b to VR02: 2,000; 1,100 still waiting, 900 on the way"]
    assert told("VR01/b", 1.9) == told("VR02", 1.9) == gone
    assert told("VR01/a", 1.9) == []
    assert told("VR01", 1.9)[0] == gone[0]
    assert told("VR01", 1.9, "nl")[0].startswith("evacués uit VR01/b naar VR02: 2.000; 1.100 wacht")


def test_together_they_are_all_of_the_group_until_all_are_home() -> None:
    assert told("VR01", 4.9)[1] == "displaced people to VR01: 400; 400 there"
    stranded = "stranded travellers in VR02: 500; 500 there"
    assert (stranded in told("VR02", 4.9), stranded in told("VR02", 5)) == (False, True)
    assert stranded not in told("VR02", 24)


def test_of_the_nation_those_stranded_are_told_together() -> None:
    assert [one for one in told(NATION, 5) if "stranded" in one] == [
        f"stranded travellers in {NATION}: 1,500; 1,500 there"
    ]


def test_the_list_tells_of_every_region_and_of_who_is_on_the_move() -> None:
    lines = reception_lines(Views(HEADER, "en"), at(6.5))
    assert lines == [
        "VR01: 1,400 look for shelter, 0 have it, 1,400 without a place",
        "VR02: 2,500 look for shelter, 200 have it, 2,300 without a place",
        "Sites in VR02: sites, 2 open",
        "evacuees from VR01/b to VR02: 2,000; 2,000 there",
        "displaced people to VR01: 400; 400 there",
        f"stranded travellers in {NATION}: 1,500; 1,500 there",
    ]
    assert reception_lines(Views(HEADER, "nl"), at(0)) == [
        "Niemand zoekt onderdak, er zijn geen locaties en niemand is onderweg."
    ]


@pytest.mark.parametrize(("typed", "language"), [("reception", "en"), ("opvang", "nl")])
def test_it_is_asked_for_by_a_word(tmp_path: Path, typed: str, language: Language) -> None:
    with Session.create(tmp_path / "x", HEADER) as session:
        dialogue = Dialogue(session, Desk(language))
        assert len(dialogue.answer(typed)) == 1
        session.send(commands.StartExercise(), Seat())
        session.advance(2 * HOUR)
        assert len(dialogue.answer(typed)) > 1
