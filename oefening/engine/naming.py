"""Numbers of names that several may have: the first that asks has the first, unless told otherwise.

What is drawn for something is drawn by its name. Where an exercise is run again with a decision
more or less, whatever else asks for a name has to get the number that it had, or it would meet
another fate.
"""

from collections.abc import Mapping

Numbers = Mapping[tuple[str, str], tuple[int, ...]]
"""By a name and who asked for it the numbers that it was given, in order."""


class Naming:
    """Which numbers names have in a run."""

    def __init__(self, before: Numbers | None = None) -> None:
        """With the numbers of another run of the same exercise, `before`."""
        self._before = before or {}
        self._beyond: dict[str, int] = {}
        """The last number of each name."""
        for (name, _), numbers in self._before.items():
            self._beyond[name] = max(self._beyond.get(name, 0), *numbers)
        self._given: dict[tuple[str, str], list[int]] = {}
        self._means: dict[str, str] = {}

    @property
    def given(self) -> Numbers:
        """All that were given, to be used by another run."""
        return {asked: tuple(numbers) for asked, numbers in self._given.items()}

    def means(self, owner: str, before: str | None) -> None:
        """Whoever is called `owner` here was called `before` in the other run; None: was not there.

        Owners that are called by the number of a record need it, others do not.
        """
        self._means[owner] = before or ""

    def number(self, name: str, owner: str) -> int:
        """The number of `name` that `owner` is given, from 1."""
        given = self._given.setdefault((name, owner), [])
        had = self._before.get((name, self._means.get(owner, owner)), ())
        if len(given) < len(had):
            number = had[len(given)]
        else:
            number = self._beyond[name] = self._beyond.get(name, 0) + 1
        given.append(number)
        return number
