"""The decision windows that the pages show are those of the demo's log."""

import re
from functools import cache
from pathlib import Path

import pytest
from ran import header_of, ran

from oefening.cli.whatifs.asked import Asked, Changes
from oefening.cli.whatifs.thresholds import Thresholds
from oefening.events import ConvoyFormed
from oefening.projections.names import Names
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.moments import Found, Moment, Run, found
from oefening.study.whatif.windows import put_at
from oefening.text import LANGUAGES
from oefening.text.tables import TEXTS

ROOT = Path(__file__).parent.parent.parent
DEMO = "kabelbrug-utrecht"
HEADER = header_of(DEMO)
PAGES = [ROOT / "README.md", ROOT / "docs" / "after-action.md", ROOT / "docs" / "nabespreking.md"]
EXAMPLES = sorted(
    {
        one
        for page in PAGES
        for one in re.findall(r'--decision (\S+) --window "([^"]+)"', page.read_text("utf-8"))
    }
)

pytestmark = pytest.mark.xdist_group(DEMO)


@cache
def logged() -> Logged:
    return Logged.of(HEADER, ran(DEMO, "average").records)


def runs(decision: str, written: str, *moments: Moment | str) -> list[Found]:
    """With the decision taken then, or as soon as it was put."""
    threshold = Thresholds(HEADER, Names(HEADER)).read(written)
    change = Changes(Path(), HEADER, logged()).moved(Asked(decision=decision))
    put = put_at(logged(), change)
    tried = [put if isinstance(one, str) else one for one in moments]
    return [found(Run(logged(), change, one, (threshold,), put, whole=False)) for one in tried]


@pytest.mark.parametrize(("decision", "written"), EXAMPLES)
def test_each_example_has_a_window(decision: str, written: str) -> None:
    without, at_once = runs(decision, written, None, "put")
    assert without.first != (None,)
    assert at_once.first == (None,)


def test_the_window_that_is_shown_is_the_one_there_is() -> None:
    shown = (ROOT / "docs" / "after-action.md").read_text("utf-8")
    assert "You had until D1 14:59 (T+08:29)." in shown
    last = (8 * 60 + 29) * 60
    prevented, too_late = runs("herstelvolgorde", "Rivierzone.food < 75%", last, last + 60)
    assert prevented.first == (None,)
    [breach] = too_late.first
    assert HEADER.calendar.show(breach or 0, plus=False).startswith("D2 06:41")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_help_shows_as_a_threshold_is_one(language: str) -> None:
    names = Names(HEADER)
    names.convoys.learn(ConvoyFormed("alfa", ("VR09", "VR06"), "road", (10,), 0, 3600, "rot"))
    read = Thresholds(HEADER, names).read
    for key in ("cli.option.whatif-window", "window.unclear"):
        examples = re.findall(r"'([^'{]+[<>][^']+)'", TEXTS[key][LANGUAGES.index(language)])
        assert [read(one) for one in examples]
