"""What a page shows, in words of one language: of a place its nodes, of a node its neighbours."""

from dataclasses import dataclass

from oefening.tui.frames.level_table import LevelCell


@dataclass(frozen=True, slots=True)
class Line:
    """Something on a page that is said in a line, and may have a page of its own."""

    text: str
    cell: LevelCell | None = None
    """Its level, if it has one."""
    value: str = ""
    """What stands where the level would: how full a buffer is."""
    left: str = ""
    """Hours until it, or the first of its buffers, is empty; empty where nothing drains."""
    note: str = ""
    mark: bool = False
    """Whether it is what limits most."""
    link: str = ""
    """The place or the address whose page it leads to; empty: none."""
    depth: int = 0
    """How far in it stands, if it is all text: below what it is the reason of."""


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of one kind."""

    heading: str
    lines: tuple[Line, ...]
    cell: LevelCell | None = None
    """The level of all of it, if it has one."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A level or a buffer over the time played."""

    name: str
    values: tuple[int | None, ...]
    """0 to 1 000 000 ppm in equal steps; None where there was nothing yet."""
    moments: tuple[str, ...]
    """When it begins, when half of it is over, and when it ends."""


KNOWN = "known:"
"""What the key of the page begins with that tells what a cell knew: its id follows; none: all."""

WHY = "why:"
"""What the key of the page begins with that tells why: the place or the address follows."""


LATENCIES = "latencies:"
"""The key of the page of how long everything took."""


@dataclass(frozen=True, slots=True)
class Page:
    """A place or a node from close by."""

    key: str
    """Id of the place or address of the node, maybe behind `WHY`."""
    title: str
    cell: LevelCell | None = None
    told: tuple[str, ...] = ()
    """Sentences, what matters most first."""
    curves: tuple[Curve, ...] = ()
    sections: tuple[Section, ...] = ()
    whole: bool = False
    """Whether its first sentence stands for all of it, and can be chosen: to ask why of that."""

    @property
    def links(self) -> tuple[str, ...]:
        """Where lines lead to, in order; a link may be there more than once."""
        return tuple(line.link for section in self.sections for line in section.lines if line.link)
