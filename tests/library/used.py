"""Scenarios that use injects of the library, and injects of their own."""

from pathlib import Path

import pytest
from library.small import SMALL

from oefening.errors import InputError
from oefening.library import load_scenario, load_whole
from oefening.scenario.injects import Inject

VOICES = "voices: {press: {nl: Pers, en: Press}, mayor: {nl: Burgemeester, en: Mayor}}\n"
AREAS = "areas:\n  - {region: VR09, id: zuid, name: {nl: Zuid, en: South}, share: 10%}\n"
CELL = "rot"
ROT = "  - {id: rot, name: {en: ROT}, sees: [VR09]}\n"
CELLS = SMALL.replace(ROT, ROT + "  - {id: rbt, name: {en: RBT}}\n")

OWN = """\
format: 1
id: {id}
title: {{en: Own}}
summary: {{en: Own}}
{parameters}inject:
{inject}"""


def scenario(folder: Path, injects: str, more: str = AREAS + VOICES) -> Path:
    path = folder / "small.yaml"
    path.write_text(f"{CELLS}{more}injects:\n{injects}", encoding="utf-8")
    return path


def own(folder: Path, id: str, parameters: str, inject: str) -> None:
    (folder / "injects").mkdir(exist_ok=True)
    given = f"parameters:\n{parameters}" if parameters else ""
    text = OWN.format(id=id, parameters=given, inject=inject)
    (folder / "injects" / f"{id}.yaml").write_text(text, encoding="utf-8")


def made(folder: Path, injects: str) -> list[Inject]:
    return list(load_scenario(scenario(folder, injects)).scenario.injects)


def wrong(path: Path) -> list[tuple[str, str]]:
    """What is wrong in the file at `path`, each with the rest of the line from where it stands."""
    with pytest.raises(InputError) as raised:
        load_whole(path)
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (one.code, lines[one.place.line - 1][one.place.column - 1 :])
        for one in raised.value.problems
    ]
