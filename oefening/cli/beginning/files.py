"""The files of a scenario to begin with."""

from collections.abc import Mapping
from pathlib import Path

from pydantic import JsonValue

from oefening.cli.desk import Desk
from oefening.cli.fresh import hold_free, write_fresh
from oefening.cli.schema_files import FOLDER, MODELINE, hold_ours, texts, write_schemas
from oefening.library import load_world
from oefening.library.starting import starting_templates
from oefening.projections.names import said
from oefening.scenario.parts import MAIN
from oefening.scenario.starting import Answers, Started, started
from oefening.source import Path as SourcePath
from oefening.source.writing import write
from oefening.text import phrase

PARTS = {
    "objectives.yaml": ("objectives",),
    "injects.yaml": ("decisions", "injects"),
    "plays.yaml": ("plays",),
}
"""The further files of a scenario that is a folder, and what stands in each."""


def write_new(desk: Desk, path: Path, answers: Answers, *, folder: bool) -> None:
    """Write the scenario that `answers` make at `path` and its schemas beside it; say what is next.

    With `folder` it is one, called as `path` without its end. Raise `FileTrouble` where something
    stands there already, or it cannot be written.
    """
    names = {place.id: said(place.name) for place in load_world().regions}
    made = started(answers, starting_templates(), names, desk.language)
    home = path.with_suffix("") if folder else path.parent
    files = _files(made) if folder else {path.name: _text(made.value, made.comments, "scenario")}
    called = home if folder else path
    hold_free([called])
    schemas = texts(desk, beside=home)
    hold_ours(home, schemas)
    write_fresh({home / name: text.encode() for name, text in files.items()})
    write_schemas(home, schemas)
    desk.hand_out(str(called))
    for key in ("new.next-check", "new.next-run", "new.next-play"):
        desk.say(phrase(key, file=str(called)))


def _files(made: Started) -> dict[str, str]:
    """The files of a folder: the one that it begins with, and its parts."""
    value = made.value
    assert isinstance(value, dict)
    apart = {key for keys in PARTS.values() for key in keys}
    first = {key: value[key] for key in ("format", "id", "title", "summary")}
    rest = {key: part for key, part in value.items() if key not in apart and key not in first}
    files: dict[str, JsonValue] = {MAIN: {**first, "parts": [*PARTS], **rest}}
    files |= {name: {key: value[key] for key in keys} for name, keys in PARTS.items()}
    return {
        name: _text(part, made.comments, "scenario" if name == MAIN else "part")
        for name, part in files.items()
    }


def _text(value: JsonValue, comments: Mapping[SourcePath, str], kind: str) -> str:
    """The file that says `value`, with its schema on the first line."""
    line = MODELINE.format(path=f"{FOLDER}/{kind}.json").removeprefix("# ")
    return write(value, {**comments, (): line})
