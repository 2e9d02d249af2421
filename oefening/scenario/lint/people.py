"""Who is told what: injects for nobody, actions without a window, who has no part in anything."""

from collections.abc import Iterator

from oefening.scenario.checks.findings import Spot
from oefening.scenario.density import LOADING
from oefening.scenario.injects import Inject
from oefening.scenario.lint.sight import Sight
from oefening.scenario.model import Scenario
from oefening.text import phrase

OF_INJECTS_THAT_LACK = ("untested-objective", "task-without-inject", "decision-never-put")
"""What is found where some inject may have been left out."""


def lint_people(sight: Sight) -> None:
    """Note what nobody gets, what has no time, and who has no part."""
    for index, inject in enumerate(sight.scenario.injects):
        spot = Spot(("injects", index))
        if inject.kind in LOADING and not inject.to:
            message = phrase("lint.inject-without-recipient", id=inject.id)
            sight.tell("inject-without-recipient", spot / "id", message, of=(inject.id,))
        _lint_recipients(sight, inject, spot)
        _lint_windows(sight, inject, spot)
    _lint_parts(sight)


def _lint_recipients(sight: Sight, inject: Inject, spot: Spot) -> None:
    """Note cells that get an inject by more than one mention."""
    for index, cell in enumerate(inject.to):
        if cell in inject.to[:index]:
            message = phrase("lint.recipient-twice", id=inject.id, cell=cell)
            sight.tell("recipient-twice", spot / "to" / index, message, of=(inject.id, cell))


def _lint_windows(sight: Sight, inject: Inject, spot: Spot) -> None:
    """Note expected actions of which nobody can say when they are too late."""
    for index, action in enumerate(inject.expects):
        if action.within is None:
            where = spot / "expected" / index if inject.expected else spot
            message = phrase("lint.expected-without-window", id=action.id)
            hint = phrase("lint.write-within")
            of = (action.id, inject.id)
            sight.tell("expected-without-window", where / "id", message, hint, of=of)


def _lint_parts(sight: Sight) -> None:
    """Note cells that do nothing, and voices that say nothing.

    Where an inject lacks, which is told, one of each may be whom it is for and whom it is from.
    """
    scenario = sight.scenario
    taking_part = set(_taking_part(scenario))
    speaking = {inject.from_ for inject in scenario.injects}
    cells = [(at, one.id) for at, one in enumerate(scenario.cells) if one.id not in taking_part]
    voices = [voice for voice in scenario.voices if voice not in speaking]
    lacking = sum(one.code in OF_INJECTS_THAT_LACK for one in sight.problems)
    for index, cell in cells if len(cells) > lacking else ():
        message = phrase("lint.unused-cell", id=cell)
        sight.tell("unused-cell", Spot(("cells", index, "id")), message, of=(cell,))
    for voice in voices if len(voices) > lacking else ():
        message = phrase("lint.unused-voice", id=voice)
        sight.tell("unused-voice", Spot(("voices", voice)), message, of=(voice,), key=True)


def _taking_part(scenario: Scenario) -> Iterator[str]:
    """The cells that get, send, do or decide something."""
    for inject in scenario.injects:
        yield from inject.to
        yield inject.from_
        yield from (action.cell for action in inject.expected)
    yield from (decision.cell for decision in scenario.decisions)
    for play in scenario.plays.values():
        yield from (step.cell for step in play.steps if step.cell is not None)
