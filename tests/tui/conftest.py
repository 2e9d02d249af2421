"""What tests of the screen share: one parse of the styles, however many apps are run, and drawing.

And exercises to look at: one by itself, and one in a folder.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exercises import rich_header
from shown import Playing, started
from textual import strip
from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from tui import at_rest
from tui.looked import Room

from oefening.commands import StartExercise
from oefening.session import Session

_parse_rules = Stylesheet._parse_rules
_parsed: dict[tuple[object, ...], list[RuleSet]] = {}


def _parsed_once(self: Stylesheet, *source: object, **more: object) -> list[RuleSet]:
    """The rules of `source`, as they were parsed the first time with these variables.

    A style sheet keeps what it parsed too, and changes nothing in it; but every app has its own.
    """
    key = (*source, *more.items(), *self._variables.items())
    if key not in _parsed:
        _parsed[key] = _parse_rules(self, *source, **more)  # type: ignore[arg-type]
    return _parsed[key]


Stylesheet._parse_rules = _parsed_once  # type: ignore[method-assign]
vars(strip)["FIFOCache"] = lambda _: {}  # each line has seven, most of which nobody asks
RuleSet.__hash__ = object.__hash__  # type: ignore[method-assign]  # by identity too, without Python
at_rest.leave_to_tests()


@pytest.fixture
def playing() -> Playing:
    """The exercise of `shown`, begun: power in the east goes out an hour later, for eight hours."""
    return started()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An exercise in which the first inject is due."""
    with Session.create(tmp_path / "exercise", rich_header(), Room()) as session:
        session.send(StartExercise())
        session.advance(1_800)
        yield session
