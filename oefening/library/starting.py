"""The template of which scenarios begin."""

from functools import cache
from typing import Any

from oefening.library.files import DATA, contents
from oefening.scenario.starting import Template
from oefening.source import read

FILE = "new.yaml"


@cache
def starting_template() -> Template:
    """What a scenario to begin with is made of."""
    value: Any = read(contents(DATA / FILE), FILE).value
    return dict(value)
