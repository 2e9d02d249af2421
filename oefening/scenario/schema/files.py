"""The schemas of the files that authors write, and how they are put into files themselves."""

import json
from collections.abc import Mapping

from pydantic import JsonValue

from oefening.scenario.model import Scenario
from oefening.scenario.reuse import LibraryInject
from oefening.scenario.schema.build import Described, Schema
from oefening.scenario.schema.forms import Form
from oefening.text import Language
from oefening.world.model import World

KINDS = ("scenario", "part", "inject")
"""The files that authors write: a scenario, a further file of one that is a folder, and an inject
of the library."""

_FIRST = ("format", "id", "parts")
"""Keys that stand in the file that a scenario begins with."""

OPEN = 2
"""How deep what is in each other stands on lines of its own, so that changes can be read."""


def schemas(
    world: World, told: Described, language: Language, library: Mapping[str, LibraryInject]
) -> Mapping[str, Form]:
    """The schema of each of `KINDS`, with names of `world` and `library` and meanings as `told`."""
    return {
        "scenario": Schema(world, told, language, library).document(Scenario),
        "part": Schema(world, told, language, library).document(Scenario, without=_FIRST),
        "inject": Schema(world, told, language, holes=True).document(LibraryInject),
    }


def shown(schema: Form) -> str:
    """`schema` as text."""
    return f"{_shown(schema, 0)}\n"


def _shown(value: JsonValue, depth: int) -> str:
    if depth >= OPEN or not isinstance(value, dict) or not value:
        return json.dumps(value, ensure_ascii=False)
    within = " " * (depth + 1)
    lines = (f"{within}{json.dumps(key)}: {_shown(part, depth + 1)}" for key, part in value.items())
    joined = ",\n".join(lines)
    return f"{{\n{joined}\n{' ' * depth}}}"
