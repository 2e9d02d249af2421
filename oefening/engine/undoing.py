"""In whose name things are done, and how they are undone: at their end, or by a retraction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from oefening.engine.run import Run


@dataclass(frozen=True, slots=True)
class Doer:
    """In whose name an effect is done."""

    owner: str
    """What records name, and what is retracted: `decision/12`."""
    called: str
    """By what damages and their streams of chance are named: `decision/shelter/open`. It comes from
    the scenario, so that an extra note before a decision changes no draw after it."""


Does = Mapping[type, Callable[[Any, Doer], None]]
"""What is done for each kind of effect, in the name of a doer."""


class Once:
    """Something that is yet to be done, once, unless it is dropped."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act: Callable[[], None] | None = act

    def do(self) -> None:
        """Do it, unless it is done or dropped."""
        act, self._act = self._act, None
        if act is not None:
            act()

    def drop(self) -> None:
        """Let it not be done any more."""
        self._act = None


@dataclass(slots=True)
class Brought:
    """What was brought about together in the name of an owner."""

    owner: str
    undo: list[Callable[[], None]] = field(default_factory=list)


class Undoing:
    """What every owner has brought about and still lasts, with the way to undo it."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._undo: dict[str, list[Callable[[], None]]] = {}
        self._bringing: Brought | None = None
        """What is being brought about, to be undone together."""

    def until(self, owner: str, lasts: int | None, undo: Callable[[], None]) -> None:
        """Have `undo` done once: after `lasts` seconds, or when the owner is retracted."""
        end = Once(undo)
        self._keep(owner, end.do)
        if lasts is not None:
            self._run.later(lasts, end.do)

    def begin(self, owner: str, lead: int, act: Callable[[], None]) -> None:
        """Have `act` done after `lead` seconds, unless the owner is retracted before."""
        begin, bringing = Once(act), self._bringing
        self._keep(owner, begin.drop)
        if lead:
            self._run.later(lead, lambda: self._bring(bringing, begin.do))
        else:
            begin.do()

    def bring(self, owner: str, about: Callable[[], None]) -> Callable[[], None]:
        """Do `about`, and return how to undo all that it brought about in the name of `owner`.

        What it had begin later counts too, and what that brings about.
        """
        brought = Brought(owner)
        self._bring(brought, about)

        def end() -> None:
            for one in reversed(brought.undo):
                one()

        return end

    def _bring(self, brought: Brought | None, about: Callable[[], None]) -> None:
        """Do `about` as a part of what is brought about together, if it is."""
        before, self._bringing = self._bringing, brought
        about()
        self._bringing = before

    def _keep(self, owner: str, undo: Callable[[], None]) -> None:
        self._undo.setdefault(owner, []).append(undo)
        bringing = self._bringing
        if bringing is not None and bringing.owner == owner:
            bringing.undo.append(undo)

    def retract(self, owner: str) -> None:
        """Undo everything that `owner` has brought about and that still lasts."""
        for undo in reversed(self._undo.pop(owner, [])):
            undo()

    def number(self, name: str, owner: str = "") -> str:
        """The name with a number that no other of that name has; the first needs none.

        Where chance is drawn by it, it is to be said in whose name; see `Naming`.
        """
        number = self._run.naming.number(name, owner)
        return name if number == 1 else f"{name}/{number}"
