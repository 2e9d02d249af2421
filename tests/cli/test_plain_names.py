"""Names in the dialogue of lines: what the program shows can be typed."""

from collections.abc import Iterator

import pytest

from oefening import events
from oefening.cli.desk import Desk
from oefening.cli.exercises import header_of
from oefening.cli.plain.dialogue import Dialogue
from oefening.session import Session
from oefening.text import Language


class Held:
    """A dialogue in one language with an exercise that has begun."""

    def __init__(self, session: Session, language: Language) -> None:
        self.session = session
        self._dialogue = Dialogue(session, Desk(language))
        self.say("start")

    def say(self, line: str) -> list[str]:
        return self._dialogue.answer(line)

    def last(self, kind: type) -> object:
        return [record.body for record in self.session.records if isinstance(record.body, kind)][-1]


@pytest.fixture(scope="module")
def _played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = tmp_path_factory.mktemp("named") / "x"
    with Session.create(folder, header_of("kabelbrug-utrecht", 1)) as session:
        yield session


@pytest.fixture
def held(_played: Session) -> Held:
    return Held(_played, "nl")


@pytest.mark.parametrize(
    ("line", "of"),
    [
        ("opzoeken Oosterkwartier", "Oosterkwartier:"),
        ("opzoeken oosterkw", "Oosterkwartier:"),
        ("opzoeken Drinkwater in Utrecht", "Drinkwater in Utrecht:"),
        ("lookup drinking water in Utrecht", "Drinkwater in Utrecht:"),
        ("opzoeken vr09.hospital", "Ziekenhuizen in Utrecht:"),
        ("opzoeken hospital", "Ziekenhuizen in Utrecht:"),
        ("opzoeken power VR09/oost", "Elektriciteit in Oosterkwartier:"),
        ("niveaus utrecht", "Utrecht (VR09):"),
        ("niveaus OOSTER", "Oosterkwartier (VR09/oost):"),
    ],
)
def test_places_and_nodes_are_found_by_the_names_that_are_shown(
    held: Held, line: str, of: str
) -> None:
    assert held.say(line)[0].startswith(of)


def test_several_places_can_be_named_in_one_line(held: Held) -> None:
    shown = held.say("niveaus Overig Utrecht Oosterkwartier vr09/zuid")
    assert {line.partition(" (")[0] for line in shown if not line.startswith(" ")} == {
        "Overig Utrecht",
        "Oosterkwartier",
        "Zuiderkwartier",
    }


def test_what_may_be_several_things_is_listed_with_its_codes(held: Held) -> None:
    (said,) = held.say("opzoeken Elektriciteit")
    assert "elektriciteit in Utrecht (VR09.power)" in said
    assert "Gelderland" not in said, "the regions in play come first"


@pytest.mark.parametrize("cell", ["GBT", "gbt", "Gemeentelijk beleidsteam (GBT)", "Municipal"])
def test_a_cell_is_called_as_it_is_shown(held: Held, cell: str) -> None:
    held.say(f"vraag {cell}: Hoe lang?")
    asked = held.last(events.QuestionAsked)
    assert asked == events.QuestionAsked("beleidsteam", "Hoe lang?")


def test_cells_of_other_lines_are_called_so_too(held: Held) -> None:
    held.say("notitie gbt: zij twijfelen")
    assert held.last(events.NoteAdded) == events.NoteAdded("zij twijfelen", "beleidsteam")
    held.say("notitie Let op: het is koud")
    assert held.last(events.NoteAdded) == events.NoteAdded("Let op: het is koud", "")
    held.say("besluit GBT: wij gaan door; door team bevolkingszorg")
    decided = held.last(events.DecisionRecorded)
    assert isinstance(decided, events.DecisionRecorded)
    assert (decided.cell, decided.text) == ("bevolkingszorg", "wij gaan door")
    held.say("inject Brand; aan GBT, Team bevolkingszorg")
    added = held.last(events.InjectAdded)
    assert isinstance(added, events.InjectAdded)
    assert added.inject.to == ("beleidsteam", "bevolkingszorg")


def test_the_model_is_worked_on_by_name(held: Held) -> None:
    held.say("ingreep Drinkwater in Oosterkwartier 40% om te zien")
    assert held.session.state.held["VR09/oost.drinking-water"] == 400_000
    held.say("loslaten drinkwater in oosterkwartier klaar")
    assert not held.session.state.held


def test_a_name_alone_is_no_answer_until_it_is_meant(held: Held) -> None:
    held.say("vraag rot: Hoe lang houdt het ziekenhuis het vol?")
    number = len(held.session.state.questions)
    says, offer = held.say(f"antwoord {number} ziekenhuis")
    assert says.startswith("Ziekenhuizen in Utrecht:")
    assert f"'antwoord {number}: ziekenhuis'" in offer
    assert held.session.state.questions[-1].answered_at is None
    held.say("ja")
    question = held.session.state.questions[-1]
    assert (question.answer, question.looked_up) == (says, ("VR09.hospital",))


@pytest.mark.parametrize("name", ["elektriciteit", "power", "Electricity"])
def test_a_name_that_may_be_several_things_is_no_answer(held: Held, name: str) -> None:
    held.say("vraag rot: Wat is er uit?")
    number = len(held.session.state.questions)
    (said,) = held.say(f"antwoord {number} {name}")
    assert "VR09.power" in said
    assert held.session.state.questions[-1].answered_at is None
    held.say(f"antwoord {number}: {name}")
    assert held.session.state.questions[-1].answer == name


def test_an_answer_given_anew_takes_the_place_of_the_first(held: Held) -> None:
    held.say("vraag rot: Hoe laat?")
    number = len(held.session.state.questions)
    held.say(f"antwoord {number} Om drie uur")
    (said,) = held.say(f"antwoord {number} Om vier uur")
    assert said.endswith("“Hoe laat?”, verbeterd: Om vier uur")
    assert held.say("vragen")[-1].endswith("Om vier uur")


def test_the_codes_of_cells_places_and_capacities_can_be_asked_for(held: Held) -> None:
    codes = held.say("hulp codes")
    assert "  beleidsteam: Gemeentelijk beleidsteam (GBT)" in codes
    assert "  VR09/oost: Oosterkwartier" in codes
    assert "  hospital: Ziekenhuizen" in codes
    assert any("'hulp codes'" in line for line in held.say("hulp"))


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("niveaus Utrech-t", "'Utrecht (VR09)'"),
        ("niveaus VR9", "'VR09'"),
        ("opzoeken ziekenhuisen", "'ziekenhuizen in Utrecht (VR09.hospital)'"),
    ],
)
def test_a_slip_in_a_name_is_answered_with_what_it_nearly_is(
    held: Held, line: str, near: str
) -> None:
    (said,) = held.say(line)
    assert said.endswith(f"bestaat niet; bedoelde u {near}?")


def test_what_only_looks_a_little_like_another_word_is_not_taken_for_it(held: Held) -> None:
    (said,) = held.say("waarom zendmasten")
    assert said.endswith("'zendmasten' bestaat niet")


def test_levers_their_parameters_and_places_may_be_called_by_their_names(held: Held) -> None:
    name = "Warme plekken en slaapplaatsen"
    held.say(f"besluit rot: warm; met '{name}' plaats=Oosterkwartier aantal=3")
    decided = held.last(events.DecisionRecorded)
    assert isinstance(decided, events.DecisionRecorded)
    (use,) = decided.levers
    assert use.with_ == {"place": "VR09/oost", "sites": "3"}
    (said,) = held.say("besluit rot: warm; met 'Warme plekjes en slaap' plaats=Oosterkwartier")
    assert said.endswith(f"bedoelde u '{name.lower()}'?")


def test_no_lever_that_is_told_with_what_was_said_to_it_ends_in_brackets(held: Held) -> None:
    levers = held.session.header.world.levers.values()
    assert not [one.name.nl for one in levers if one.parameters and (one.name.nl or "")[-1] == ")"]


def test_the_list_of_levers_says_what_each_parameter_wants(held: Held) -> None:
    *lines, how = held.say("maatregelen")
    assert "  place=PLAATS: Wijk" in lines
    assert "  region=REGIO: Regio die de diesel levert" in lines
    assert "  generators=AANTAL: Aantal aggregaten; van 1 tot 300" in lines
    assert "  [turn=2u]: Duur van de beurt; van 0 tot 12u" in lines
    assert not [line for line in lines if "=?" in line]
    assert "wat tussen [ ] staat, mag weg" in how
    assert "): Utrecht (VR09), Zuiderkwartier (VR09/zuid), Ooster" in how


@pytest.mark.parametrize("battery", ["", " (lange accu's)"])
def test_an_operator_is_found_by_its_name_and_by_its_explained_name(
    held: Held, battery: str
) -> None:
    (said,) = held.say(f"opzoeken Operator C{battery} in Utrecht")
    assert said.startswith("Operator C in Utrecht:")
