"""What a scenario allows: findings that its author meant so, and which of them were found."""

from collections.abc import Collection

from oefening.scenario.codes import FINDERS, Finder
from oefening.scenario.model import Scenario


class Allowed:
    """The allowances of a scenario, and which of them something was allowed by."""

    def __init__(self, scenario: Scenario) -> None:
        self._allowances = scenario.allowed
        self._used: set[int] = set()
        self._by: dict[tuple[str, str], list[int]] = {}
        """Of each code and id, "" for any, what allows that."""
        for index, one in enumerate(self._allowances):
            for id in one.of or ("",):
                self._by.setdefault((one.finding, id), []).append(index)

    def allows(self, code: str, of: Collection[str] = ()) -> bool:
        """Whether a finding is meant so, of what has one of the ids `of`."""
        fits = [index for id in ("", *of) for index in self._by.get((code, id), ())]
        self._used.update(fits)
        return bool(fits)

    def unused(self, finder: Finder) -> tuple[int, ...]:
        """Indices of the allowances of what only `finder` finds by which nothing was allowed."""
        return tuple(
            index
            for index, one in enumerate(self._allowances)
            if index not in self._used and FINDERS.get(one.finding) == (finder,)
        )
