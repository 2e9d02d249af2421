"""What a scenario allows: findings that its author meant so, and which of them were found."""

from collections.abc import Collection

from oefening.scenario.codes import FINDERS, Finder
from oefening.scenario.model import Scenario


class Allowed:
    """The allowances of a scenario, and which of them something was allowed by."""

    def __init__(self, scenario: Scenario) -> None:
        self._allowances = scenario.allowed
        self._used: set[int] = set()

    def allows(self, code: str, of: Collection[str] = ()) -> bool:
        """Whether a finding is meant so, of what has one of the ids `of`."""
        fits = [
            index
            for index, one in enumerate(self._allowances)
            if one.finding == code and (not one.of or any(id in one.of for id in of))
        ]
        self._used.update(fits)
        return bool(fits)

    def unused(self, finder: Finder) -> tuple[int, ...]:
        """Indices of the allowances of what only `finder` finds by which nothing was allowed."""
        return tuple(
            index
            for index, one in enumerate(self._allowances)
            if index not in self._used and FINDERS.get(one.finding) == (finder,)
        )
