"""A scenario of few lines, to which tests add what they are about."""

from pathlib import Path

from headed import head

from oefening.library import load_scenario
from oefening.record import Header

SMALL = (
    head("small", "{en: Small}", "{en: A small one}")
    + """\
cells:
  - {id: rot, name: {en: ROT}, sees: [VR09]}
"""
)

OUT = """\
disruptions:
  - id: out
    at: T+2h
    title: {nl: Weg, en: Out}
    effects:
      - {set-level: VR09.road, at: 10%, lasts: 3h}
"""
"""Roads that are out for three hours."""

GO = """\
decisions:
  - id: go
    question: {nl: Ga?, en: Go?}
    cell: rot
    options:
      - {id: left, text: {nl: Links, en: Left}}
      - {id: right, text: {nl: Rechts, en: Right}}
"""
"""A decision, behind which there can be more options."""


def small_header(folder: Path, more: str) -> Header:
    """The header of the scenario with `more`, which is written in `folder`."""
    path = folder / "small.yaml"
    path.write_text(SMALL + more, encoding="utf-8")
    loaded = load_scenario(path)
    return Header(seed=1, scenario=loaded.scenario, world=loaded.world, calendar=loaded.calendar)
