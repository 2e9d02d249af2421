"""What is said of who knew what, in words of both languages."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from oefening.projections.knowledge.against import Compared
from oefening.projections.knowledge.channels import DOWN
from oefening.projections.knowledge.gaps import SHORT, Gap, Heard
from oefening.projections.knowledge.knowledge import Knowledge
from oefening.projections.knowledge.sight import Row, Sight
from oefening.projections.levels import Heat
from oefening.projections.names import Names, percent
from oefening.text import Phrase, phrase
from oefening.text.content import bare, lasting, listing, sentences
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE, capacity_of


@dataclass(frozen=True, slots=True)
class Alike:
    """Gaps of one moment that the same cells knew of at the same times."""

    gaps: tuple[Gap, ...]

    @property
    def first(self) -> Gap:
        """The one that stands for all in what they have in common."""
        return self.gaps[0]

    @property
    def places(self) -> tuple[str, ...]:
        """Where it fell."""
        return tuple(one.thing.spot[0] for one in self.gaps)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of the records that say so."""
        return tuple(dict.fromkeys(one.thing.number for one in self.gaps))


def alike(gaps: Iterable[Gap]) -> tuple[Alike, ...]:
    """`gaps` with those together that are told in one sentence."""
    found: dict[object, list[Gap]] = {}
    for gap in gaps:
        thing = gap.thing
        over = gap.over if gap.missed else None
        key = thing.at, thing.spot[1], capacity_of(thing.address), thing.level, gap.cells, over
        found.setdefault(key, []).append(gap)
    return tuple(Alike(tuple(one)) for one in found.values())


class Telling:
    """Says what cells knew by the names of one exercise."""

    def __init__(self, names: Names) -> None:
        self._names = names

    # ── levels ───────────────────────────────────────────────────────────────────────────────────

    def row(self, row: Row) -> Phrase:
        """`energy in Zuiderkwartier`."""
        known = row.what in REQUIREMENTS
        what = self._names.requirement(row.what) if known else self._names.capacity(row.what)
        return phrase("knowledge.row", what=what, place=self._names.place(row.place))

    def by(self, line: Compared) -> Phrase:
        """The same with the capacity that holds it down: `energy in Zuiderkwartier (power)`."""
        worst = line.true.worst if line.true.level < WHOLE else line.known.worst
        capacity = bare(self._names.capacity(worst))
        return phrase("knowledge.by", row=self.row(line.row), capacity=capacity)

    def level(self, heat: Heat) -> Phrase:
        """`60% (power)`; of what is whole the level alone."""
        if heat.level == WHOLE:
            return percent(heat.level)
        by = bare(self._names.capacity(heat.worst))
        return phrase("knowledge.level", level=percent(heat.level), capacity=by)

    def as_of(self, second: int) -> Phrase:
        """Of when a picture is: `D1 07:05`, or before STARTEX."""
        if second < 0:
            return phrase("knowledge.as-of-before")
        return phrase("knowledge.moment", when=self._names.moment(second))

    def wrong(self, line: Compared) -> Phrase:
        """What a cell knew of one line of its picture, and how it was."""
        return phrase(
            "knowledge.wrong",
            row=self.row(line.row),
            known=self.level(line.known),
            true=self.level(line.true),
        )

    def right(self, line: Compared) -> Phrase:
        """How one line of its picture was, where the cell had it right."""
        return phrase("knowledge.right", row=self.row(line.row), level=self.level(line.true))

    # ── a cell ───────────────────────────────────────────────────────────────────────────────────

    def hears(self, sight: Sight) -> Phrase:
        """How late a cell hears of what it sees, and by what."""
        if not sight.rows:
            return phrase("knowledge.sees-nothing")
        key, delay = "knowledge.hears" if sight.delay else "knowledge.hears-at-once", sight.delay
        if not sight.channel:
            return phrase(key, delay=lasting(delay))
        channel = self._names.capacity(sight.channel)
        return phrase(f"{key}-by", delay=lasting(delay), channel=channel)

    def cut_off(self, sight: Sight, lines: Iterable[Compared]) -> Iterator[Phrase]:
        """A sentence for each time since which its channel was down somewhere."""
        down: dict[tuple[int, int], dict[str, None]] = {}
        for line in lines:
            if line.down_since is not None:
                down.setdefault((line.down_since, line.as_of), {})[line.row.place] = None
        for (since, as_of), places in sorted(down.items()):
            yield phrase(
                "knowledge.cut-off",
                since=self._names.moment(since),
                channel=self._names.capacity(sight.channel),
                places=self._names.places(places),
                when=self.as_of(as_of),
            )

    # ── gaps ─────────────────────────────────────────────────────────────────────────────────────

    def fell(self, group: Alike) -> Phrase:
        """`Energy in Zuiderkwartier fell to 0% (power) at D1 06:41`."""
        when = self._names.moment(group.first.thing.at)
        return phrase("knowledge.fell", when=when, **self._what(group))

    def what(self, group: Alike) -> Phrase:
        """`Energy in Zuiderkwartier: 0% (power)`."""
        return phrase("knowledge.what", **self._what(group))

    def _what(self, group: Alike) -> dict[str, Phrase]:
        thing = group.first.thing
        return {
            "what": self._names.requirement(thing.spot[1]),
            "places": self._names.places(group.places),
            "level": self.level(Heat(thing.level, capacity_of(thing.address))),
        }

    def knew(self, group: Alike) -> Phrase:
        """Which cells knew of it when, and which had it in their picture and did not."""
        gap = group.first
        told = []
        if gap.knew:
            told.append(phrase("knowledge.knew", cells=listing(map(self.knew_at, gap.knew))))
        if gap.missed:
            cells = listing(self._names.cell(one.cell) for one in gap.missed)
            told.append(self._missed(gap, cells))
        if not told:
            told.append(phrase("knowledge.nobody"))
        return sentences(told)

    def _missed(self, gap: Gap, cells: Phrase) -> Phrase:
        if gap.over is None:
            return phrase("knowledge.missed", cells=cells)
        return phrase("knowledge.missed-over", cells=cells, when=self._names.moment(gap.over))

    def gap(self, group: Alike) -> Phrase:
        """Both in one."""
        return sentences([phrase("knowledge.sentence", told=self.fell(group)), self.knew(group)])

    def knew_at(self, heard: Heard) -> Phrase:
        """`ROT D1 06:51`: a cell, and since when it knew."""
        when = self._names.moment(heard.at or 0)
        return phrase("knowledge.knew-at", cell=self._names.cell(heard.cell), when=when)


def assumptions() -> tuple[Phrase, ...]:
    """What all of it rests on."""
    return (
        phrase("knowledge.assumes.sees"),
        phrase("knowledge.assumes.channel", level=percent(DOWN)),
        phrase("knowledge.assumes.words"),
        phrase("knowledge.assumes.short", level=percent(SHORT)),
    )


def wrong_first(lines: Sequence[Compared]) -> tuple[list[Compared], list[Compared]]:
    """Of `lines` those that the cell had wrong, the worst first, and those of which it knew."""
    wrong = [one for one in lines if one.differs]
    wrong.sort(key=lambda one: -abs(one.error))
    return wrong, [one for one in lines if one.matters and not one.differs]


def cells_of(knowledge: Knowledge) -> tuple[str, ...]:
    """The cells of an exercise, those that see something first."""
    seeing = sorted(knowledge.sights.values(), key=lambda one: not one.rows)
    return tuple(one.cell for one in seeing)
