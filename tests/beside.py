"""Exercises to lay side by side: one scenario with two objectives, and other versions of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reported import Reported
from shown import shown_header, shown_scenario

from oefening import commands
from oefening.journal import Journal
from oefening.record import Header
from oefening.scenario.model import Scenario
from oefening.study.comparing.comparison import Comparison
from oefening.study.comparing.values import Cell, Row
from oefening.text import Language
from oefening.world.model import World

OBJECTIVES: list[dict[str, Any]] = [
    {
        "id": "warn",
        "text": {"nl": "Waarschuw op tijd.", "en": "Warn in time."},
        "capability": {"nl": "Alarmering", "en": "Alarm"},
        "tasks": [
            {"id": "raise", "text": {"nl": "Alarm geslagen", "en": "Alarm raised"}},
            {"id": "tell", "text": {"nl": "Buren gewaarschuwd", "en": "Neighbours told"}},
        ],
    },
    {
        "id": "house",
        "text": {"nl": "Vang mensen op.", "en": "House people."},
        "capability": {"nl": "Opvang", "en": "Shelter"},
        "tasks": [{"id": "place", "text": {"nl": "Plek gekozen", "en": "Place chosen"}}],
    },
]


def scenario_of(objectives: Sequence[object] = OBJECTIVES, **more: Any) -> Scenario:
    """The scenario with `objectives`: its call expects an alarm, and asks where people go."""
    told = shown_scenario().dump()
    injects: Any = told["injects"]
    injects[0]["expected"][0]["task"] = "raise"
    decisions: Any = told["decisions"]
    decisions[0] |= {"objectives": ["house"], "tasks": ["place"]}
    return Scenario.model_validate(told | {"objectives": objectives} | more)


def header_of(seed: int = 1, **scenario: Any) -> Header:
    """The header of an exercise of it."""
    return shown_header(seed).model_copy(update={"scenario": scenario_of(**scenario)})


class Team(Reported):
    """One exercise, played by hand with a clock in the room."""

    def __init__(self, header: Header | None = None) -> None:
        super().__init__(header or header_of())
        self._come = 0.0
        self.do(commands.StartExercise())
        self.do(commands.SetSpeed(60))

    def on(self, hours: float) -> "Team":
        """Let time pass until so many hours, at the speed of the clock."""
        self.later(minutes=hours - self._come)
        self._come = hours
        self.until(hours)
        return self

    def called(self) -> "Team":
        """The call is released at T+2h."""
        self.on(2).do(commands.ReleaseInject("call"))
        return self

    def decides(self, after: float, option: str = "open") -> "Team":
        """Say where people go, so many hours after the call."""
        self.on(2 + after).do(commands.RecordDecision("rot", "", decision="shelter", option=option))
        return self

    def sees(self, at: float) -> "Team":
        """Mark the alarm as raised at so many hours."""
        self.on(at).do(commands.SeeExpectation("alarm"))
        return self

    def ends(self, at: float) -> "Team":
        """ENDEX at so many hours."""
        self.on(at).do(commands.EndExercise())
        return self

    def kept(self, folder: Path) -> Path:
        """Its log, in `folder`."""
        journal = Journal.create(folder, self.header)
        journal.append(self.records, sync=False)
        journal.close()
        return folder


def row_of(comparison: Comparison, part: str, id: str) -> Row:
    """The row of that id in a part."""
    [found] = [
        row for one in comparison.parts if one.id == part for row in one.rows if row.id == id
    ]
    return found


def told(cells: Sequence[Cell | None], language: Language = "en") -> list[str]:
    """What stands in cells, in words."""
    return ["" if cell is None else cell.told.render(language) for cell in cells]


def assumed(comparison: Comparison, language: Language = "en") -> str:
    """All that is to be known first, in words."""
    return "\n".join(one.render(language) for one in comparison.assumptions)


def version(tmp_path: Path, name: str, world: World | None = None, **scenario: Any) -> Path:
    """An exercise of another version of the scenario."""
    header = header_of(**scenario)
    if world is not None:
        header = header.model_copy(update={"world": world})
    return Team(header).called().sees(2.5).decides(1).ends(6).kept(tmp_path / name)
