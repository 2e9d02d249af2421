"""Which decision of a log is meant by what somebody types: by its code, its number or record."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from oefening.cli.plain.names import one_of, small
from oefening.cli.unclear import Unclear
from oefening.text import phrase
from oefening.text.content import listing, literal


class Which:
    """The decisions of a scenario, and those that were taken in a log."""

    def __init__(
        self,
        folder: Path,
        decisions: Iterable[str],
        taken: Mapping[int, str | None],
        never: str = "whatif.never-taken",
    ) -> None:
        """Know the log in `folder`.

        `decisions` are the ids of its scenario's, `taken` has by the number of the record of each
        that was taken, in order, which of them it was; `never` is the text of one that was not.
        """
        self._folder, self._decisions, self._taken = folder, tuple(decisions), taken
        self._never = never

    def number(self, written: str) -> int:
        """Of the record of the decision that is meant; raise `Unclear` where there is not one."""
        written, taken = written.strip(), self._taken
        numbers = list(taken)
        if written.removeprefix("#").isdecimal():
            ordinal = int(written.removeprefix("#"))
            if not written.startswith("#") and 1 <= ordinal <= len(numbers):
                return numbers[ordinal - 1]
            if ordinal in taken:
                return ordinal
            count, folder = len(numbers), str(self._folder)
            told = phrase("whatif.no-ordinal", ordinal=written, count=count, folder=folder)
            raise Unclear(told)
        decision = self.decision(written)
        found = [number for number, about in taken.items() if about == decision]
        if len(found) > 1:
            which = listing(literal(str(numbers.index(one) + 1)) for one in found)
            raise Unclear(phrase("whatif.taken-twice", decision=decision, ordinals=which))
        if not found:
            raise Unclear(phrase(self._never, decision=decision))
        return found[0]

    def decision(self, written: str) -> str:
        """The id of the scenario's decision that is meant; raise `Unclear` where there is none."""
        forms = {id: (small(id),) for id in self._decisions}
        with listed(forms):
            return one_of(written, forms, "one-decision")


@contextmanager
def listed(ids: Iterable[str]) -> Iterator[None]:
    """Tell all that there are where what was typed is none of them."""
    try:
        yield
    except Unclear as unclear:
        known_as = listing(map(literal, ids))
        raise Unclear(phrase("whatif.there-are", why=unclear.phrase, ids=known_as)) from unclear
