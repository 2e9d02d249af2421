"""The template of which scenarios begin."""

import re
from functools import cache
from typing import Any

from oefening.library.files import DATA, contents
from oefening.scenario.starting import Templates
from oefening.source import read
from oefening.text import LANGUAGES, Language

FILE = "new.yaml"

_EITHER = re.compile(rb"\b([a-z0-9]+(?:-[a-z0-9]+)*)\|([a-z0-9]+(?:-[a-z0-9]+)*)\b")
"""An id in English and in Dutch."""


@cache
def starting_templates() -> Templates:
    """The template of scenarios to begin with, with the ids of each language."""
    return {language: _template(language) for language in LANGUAGES}


def _template(language: Language) -> dict[str, Any]:
    kept = rb"\2" if language == "nl" else rb"\1"
    value: Any = read(_EITHER.sub(kept, contents(DATA / FILE)), FILE).value
    return dict(value)
