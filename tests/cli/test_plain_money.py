"""The preparation round in the dialogue of lines."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from prepared import MEASURES, prepared_header
from spending import spending_header
from worlds import both

from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.library import load_world
from oefening.session import Session
from oefening.text import Language
from oefening.world.model import Place

Say = Callable[[str], list[str]]


def talk(session: Session, language: Language = "en") -> Say:
    return Dialogue(session, Desk(language)).answer


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "x", prepared_header()) as session:
        yield session


def test_money_tells_what_is_left_and_what_can_be_bought(session: Session) -> None:
    said = talk(session)("money VR01")
    assert said[0] == "2025: € 300 left of € 300"
    assert said[2].endswith("campaign money: € 60; regional and local money: € 800")
    assert "  batteries: it: € 100 once (100–100) for one; 0 of 4" in said


def test_money_says_what_a_measure_does_below_it(session: Session) -> None:
    said = talk(session)("money VR01")
    offer = next(at for at, line in enumerate(said) if line.startswith("  batteries"))
    assert said[offer + 1] == "    what it does"


def test_without_a_region_money_is_that_of_the_years_and_asks_for_one(session: Session) -> None:
    said = talk(session)("money")
    assert [line[:4] for line in said[:4]] == ["2025", "2026", "2027", "2028"]
    assert said[4:] == ["Name a region to see what can be bought: VR01 (VR01), VR02 (VR02)."]


NAMED = {"name": {"nl": "Voorraad batterijen", "en": "Battery stock"}}


@pytest.mark.parametrize("region", ["VR02", "vr02"])
@pytest.mark.parametrize("measure", ["Voorraad batterijen", "battery STOCK", "Voor", "batteries"])
def test_measures_and_regions_are_called_by_name_and_code(
    tmp_path: Path, measure: str, region: str
) -> None:
    measures = {**MEASURES, "batteries": MEASURES["batteries"] | NAMED}
    with Session.create(tmp_path / "y", prepared_header(measures=measures)) as session:
        talk(session)(f"buy 2027 {measure} {region} 2")
        assert session.state.bought == {(2027, "batteries", "VR02"): 2}


def test_it_is_bought_and_taken_back_in_a_line(session: Session) -> None:
    say = talk(session)
    assert say("buy 2025 batteries VR01 2") == ["D1 06:30  Bought for VR01 (2025): 2× it, € 200"]
    assert say("return 2025 batteries VR01") == [
        "D1 06:30  Taken back for VR01 (2025): 1× it, € 100"
    ]
    assert session.state.bought == {(2025, "batteries", "VR01"): 1}


def test_measure_and_region_may_stand_in_quotation_marks(session: Session) -> None:
    say = talk(session)
    say('buy 2025 "batteries" "VR01" 2')
    say("buy 2025 'batteries' 'VR02' 1")
    assert session.state.bought == {
        (2025, "batteries", "VR01"): 2,
        (2025, "batteries", "VR02"): 1,
    }


def test_in_dutch_too(session: Session) -> None:
    say = talk(session, "nl")
    assert say("koop 2025 batteries VR01") == ["D1 06:30  Gekocht voor VR01 (2025): 1× it, € 100"]
    assert say("geld VR01")[0] == "2025: € 200 over van € 300"
    assert say("terug 2025 batteries VR01")[0].startswith("D1 06:30  Teruggenomen")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("buy 2025 batteries VR01 4", "costs € 400 in 2025"),
        ("buy 2025 baterries VR01", "batteries"),
        ("buy 2025 batteries VR01 many", "many"),
        ("buy", "a year"),
        ("money VR77", "VR77"),
    ],
)
def test_what_cannot_be_is_said(session: Session, line: str, why: str) -> None:
    assert why in " ".join(talk(session)(line))
    assert session.state.bought == {}


def test_without_a_round_it_says_so(tmp_path: Path) -> None:
    with Session.create(tmp_path / "y", rich_header()) as session:
        assert "no preparation round" in " ".join(talk(session)("money"))


def test_what_is_there_and_not_in_this_round_is_told_apart_from_what_there_is_not(
    tmp_path: Path,
) -> None:
    header = prepared_header()
    places = [*header.world.places, Place.model_validate({"id": "VR03", "name": both("Third")})]
    world = header.world.model_copy(update={"places": tuple(places)})
    with Session.create(tmp_path / "z", header.model_copy(update={"world": world})) as session:
        say = talk(session)
        for typed in ("buy 2025 batteries VR03", "money VR03"):
            [told] = say(typed)
            assert told.endswith(
                "Third (VR03) is not in play; choose from VR01 (VR01), VR02 (VR02)"
            )
        [unknown] = say("buy 2025 batteries VR99")
        assert "not in play" not in unknown


@pytest.mark.parametrize(("language", "verb"), [("nl", "'geld'"), ("en", "'money'")])
def test_a_round_is_told_of_at_the_start(session: Session, language: Language, verb: str) -> None:
    told = Dialogue(session, Desk(language)).welcome()
    assert verb in told[1]
    assert "2025, 2026, 2027" in told[1]


@pytest.mark.parametrize(("language", "asked"), [("nl", "geld"), ("en", "money")])
def test_regions_to_choose_from_are_called_by_name_and_code(
    tmp_path: Path, language: Language, asked: str
) -> None:
    made = spending_header()
    scenario = made.scenario.model_copy(update={"regions": ("VR09", "VR08")})
    header = made.model_copy(update={"scenario": scenario, "world": load_world()})
    with Session.create(tmp_path / "x", header) as session:
        where = talk(session, language)(asked)[-1]
    assert where.endswith(": Utrecht (VR09), Gelderland-Zuid (VR08).")


def test_startex_asks_once_while_there_is_something_to_buy(session: Session) -> None:
    say = talk(session)
    *money, asked = say("start")
    assert money[0] == "2025: € 300 left of € 300"
    assert "Type 'yes'" in asked
    assert not session.state.started
    assert say("money")[0] == "2025: € 300 left of € 300", "another line calls it off"
    assert not session.state.started
    say("start")
    say("yes")
    assert session.state.started


def test_startex_is_not_asked_about_where_nothing_could_be_bought(tmp_path: Path) -> None:
    with Session.create(tmp_path / "y", rich_header()) as session:
        talk(session)("start")
        assert session.state.started


def test_whoever_resumes_ahead_of_startex_is_told_of_the_round_and_of_what_is_planned(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path / "y", prepared_header()) as session:
        talk(session)("buy 2025 batteries VR01 2")
    with Session.resume(tmp_path / "y") as session:
        told = Dialogue(session, Desk("en")).welcome()
        assert "2025: € 100 left of € 300" in told
        assert any("2025, 2026, 2027" in line for line in told)
        assert told[told.index("Next due") + 1] != "  none"
