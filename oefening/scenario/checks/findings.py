"""Where findings are gathered: problems at places of the file."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from pydantic import JsonValue

from oefening.errors import Place, Problem, closest
from oefening.scenario.partial import Path, Reading
from oefening.text import Phrase, phrase
from oefening.world.pull import HOLE

PATIENCE = 50_000
"""Names compared in search of what an author may have meant, in one check of a file."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of the scenario that a problem can be laid at."""

    path: Path = ()
    pinned: bool = False
    """Whether parts are laid at the whole: what a lever does stands in no scenario."""
    made: JsonValue = field(default=None, compare=False)
    """What a part of a lever is made of, with `{parameter}` in place of what is given for it."""
    given: Mapping[str, Path] = field(default_factory=dict, compare=False)
    """Where the scenario gives what fills such places."""

    def __truediv__(self, step: str | int) -> "Spot":
        if not self.pinned:
            return Spot((*self.path, step))
        part = _part(self.made, step)
        holes = HOLE.findall(part) if isinstance(part, str) else []
        blamed = [self.given[hole] for hole in holes if hole in self.given]
        return Spot(blamed[-1] if blamed else self.path, True, part, self.given)

    def pin(self, made: JsonValue = None, given: Mapping[str, Path] | None = None) -> "Spot":
        """The same spot for everything that is part of it, but for what is `given` elsewhere.

        Of a value that several fill the last is blamed: an address begins with its place, which
        has been looked up before.
        """
        return Spot(self.path, True, made, given or {})


def _part(whole: JsonValue, step: str | int) -> JsonValue:
    if isinstance(whole, dict) and isinstance(step, str):
        return whole.get(step)
    if isinstance(whole, list) and isinstance(step, int) and step < len(whole):
        return whole[step]
    return None


@dataclass(slots=True)
class Findings:
    """The problems so far."""

    reading: Reading
    problems: list[Problem] = field(default_factory=list)
    _compared: int = 0
    _missed: dict[tuple[str, ...], int] = field(default_factory=dict)
    """Which problem tells of each name that is missed, with the code that it is told under."""
    _also: dict[int, list[Place]] = field(default_factory=dict)
    """The further places at which the name is missed that a problem tells of."""
    _beside: dict[tuple[tuple[str, ...], str], list[Place]] = field(default_factory=dict)
    """Where something is named that is missed with what is missed, and the words for that."""
    _by: dict[tuple[Path, str], str] = field(default_factory=dict)
    """What is missed first by each inject or decision, by its path and what that is."""
    _as: dict[str, str] = field(default_factory=dict)
    """By name that is missed: what it is missed as, first."""

    def add(
        self,
        code: str,
        spot: Spot,
        message: Phrase,
        hint: Phrase | None = None,
        *,
        key: bool = False,
    ) -> None:
        """Note a problem at `spot` (at its key, if so told), unless that could not be read."""
        if not self.lost(spot):
            path = self.reading.written(spot.path)
            place = self.reading.document.place(path, key=key)
            self.problems.append(Problem(code, place, message, hint))

    def add_as_written(
        self, code: str, path: Path, message: Phrase, place: Place | None = None
    ) -> None:
        """Note a problem at `path` of the file, whether or not the scenario has it.

        Or at a `place` within what stands there.
        """
        place = self.reading.document.place(path) if place is None else place
        self.problems.append(Problem(code, place, message))

    def again(self, missed: tuple[str, ...], spot: Spot) -> bool:
        """Whether a problem tells of what is `missed` at `spot` already; it names the line then.

        If not, the problem that is added next does.
        """
        if self.lost(spot):
            return True
        at = self._missed.setdefault(missed, len(self.problems))
        self._by.setdefault((spot.path[:2], missed[0]), missed[1])
        self._as.setdefault(missed[1], missed[0])
        if at == len(self.problems):
            return False
        place = self.reading.document.place(self.reading.written(spot.path))
        self._also.setdefault(at, []).append(place)
        return True

    def missed_by(self, spot: Spot, what: str) -> str | None:
        """The name that is missed as `what` by the inject or decision in which `spot` lies."""
        return self._by.get((spot.path[:2], what))

    def missed_as(self, name: str) -> str | None:
        """What a `name` that is missed is missed as; None where it is not."""
        return self._as.get(name)

    def beside(self, missed: tuple[str, ...], spot: Spot, key: str) -> None:
        """Note that what is `missed` takes what stands at `spot` with it, in the words of `key`."""
        if not self.lost(spot):
            place = self.reading.document.place(self.reading.written(spot.path))
            self._beside.setdefault((missed, key), []).append(place)

    def told(self) -> list[Problem]:
        """The problems, each with the other lines that what it tells of stands on."""
        told = list(self.problems)
        for at, places in self._also.items():
            told[at] = replace(told[at], hint=_also(told[at], places, "also-on-line"))
        for (missed, key), places in self._beside.items():
            at = self._missed.get(missed, len(told))
            if at < len(told):  # else that could not be read, which is told
                told[at] = replace(told[at], hint=_also(told[at], places, key))
        return told

    def lost(self, spot: Spot) -> bool:
        """Whether what stands at `spot` could not be read, and has been told so."""
        return self.reading.lost(spot.path)

    def written(self, spot: Spot) -> JsonValue:
        """What stands at `spot` in the file; None if nothing does."""
        value: JsonValue = self.reading.document.value
        for step in self.reading.written(spot.path):
            if isinstance(value, dict) and isinstance(step, str):
                value = value.get(step)
            elif isinstance(value, list) and isinstance(step, int):
                value = value[step]
            else:
                return None
        return value

    @property
    def tired(self) -> bool:
        """Whether nothing more is looked for that an author may have meant."""
        return self._compared > PATIENCE

    def meant(
        self,
        name: str,
        known: Collection[str],
        paths: Mapping[str, Path] | None = None,
        beside: Spot = Spot(),
        *,
        ahead: str = "",
    ) -> Phrase | None:
        """A hint at the one of `known` that `name`, which stands at `beside`, may mean.

        With its line where `paths` has it. What stands `ahead` of both in an address is shown and
        not compared.
        """
        self._compared += len(known)
        meant = closest(name, known) if self._compared <= PATIENCE else None
        if meant is None:
            return None
        if paths is None:
            return phrase("did-you-mean", name=ahead + meant)
        return phrase("did-you-mean-on-line", name=meant, line=self.line(paths[meant], beside))

    def line(self, path: Path, beside: Spot | Path) -> int | Phrase:
        """The line at which `path`, as written in a file, stands.

        With its file, where that is not the one in which what is `beside` it stands.
        """
        other = beside if isinstance(beside, tuple) else self.reading.written(beside.path)
        document = self.reading.document
        place = document.place(path)
        if place.file == document.place(other).file:
            return place.line
        return phrase("line-in-file", line=place.line, file=place.file)


def _also(problem: Problem, places: list[Place], key: str) -> Phrase | None:
    """The problem's hint, and in the words of `key` which other lines it is about as well."""
    here = problem.place
    lines = dict.fromkeys((place.file, place.line) for place in places)
    others = [
        str(line) if file == here.file else f"{file}:{line}"
        for file, line in lines
        if (file, line) != (here.file, here.line)
    ]
    if not others:
        return problem.hint
    also = phrase(key if len(others) == 1 else f"{key}s", lines=", ".join(others))
    return also if problem.hint is None else phrase("hint-also", hint=problem.hint, also=also)
