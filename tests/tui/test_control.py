"""What exercise control alone is told of an inject stands on its card, and goes to nobody else."""

from pathlib import Path

from shown import shown_header

from oefening.cli.cards import read_aloud
from oefening.cli.desk import Desk
from oefening.cli.plain.dialogue import Dialogue
from oefening.cli.views import Views
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.session import Session
from oefening.source import Data
from oefening.text import LANGUAGES
from oefening.tui.feeds.live import LiveFeed
from oefening.tui.frames.frame import View
from oefening.tui.panes import rows
from oefening.tui.widgets.draw import plain

CONTROL: Data = {
    "controller": {"nl": "Responscel", "en": "Response cell"},
    "notes": {"nl": "Bel nog eens", "en": "Call again"},
    "extra": {"Photo": "bridge [1].jpg"},
    "origin": "draaiboek.xlsx, MSEL, 14",
}
TOLD = {
    "nl": ("Ingebracht door: Responscel", "Let op: Bel nog eens"),
    "en": ("Brought by: Response cell", "Mind: Call again"),
}
BOTH = ("Photo: bridge [1].jpg", "draaiboek.xlsx, MSEL, 14")


def header() -> Header:
    """One in which the first inject tells all that, and the others nothing."""
    shown = shown_header()
    written = shown.scenario.dump()
    injects = written["injects"]
    assert isinstance(injects, list)
    assert isinstance(injects[0], dict)
    injects[0] |= CONTROL
    return shown.model_copy(update={"scenario": Scenario.model_validate(written)})


def test_the_card_ends_with_what_exercise_control_has_to_mind(tmp_path: Path) -> None:
    with Session.create(tmp_path, header()) as session:
        feed = LiveFeed(session)
        for language in LANGUAGES:
            drawn = rows.card(feed.frame(View(language, "call")), 70)
            told = "\n".join(plain(row).strip() for row in drawn)
            at = [told.index(one) for one in (*TOLD[language], *BOTH)]
            assert at == sorted(at), told
            heading = "Voor de oefenleiding" if language == "nl" else "For exercise control"
            assert heading in told
            other = feed.frame(View(language, "press"))
            assert heading not in "\n".join(map(plain, rows.card(other, 70)))


def test_the_dialogue_of_lines_tells_it_on_the_card_and_does_not_read_it_aloud(
    tmp_path: Path,
) -> None:
    with Session.create(tmp_path, header()) as session:
        for language in LANGUAGES:
            told = "\n".join(Dialogue(session, Desk(language)).answer("card 1"))
            assert all(one in told for one in (*TOLD[language], *BOTH)), told
        aloud = read_aloud(Views(session.header, "en"), session.header.scenario.injects[0])
        assert aloud
        assert not any(one in "\n".join(aloud) for one in (*TOLD["en"], *BOTH))
