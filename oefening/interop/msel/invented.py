"""What nothing in a file says, and an import chooses by rule: told with how to say otherwise."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from oefening.interop.msel.phases import pace, table_time
from oefening.text import Language, Phrase, phrase
from oefening.text.content import duration

Found = Literal["given", "file", "named", "first"]
"""How regions were found: somebody gave them, the file or its texts name them, or nothing does."""


def told_regions(
    told: Sequence[str], texts: str, places: Mapping[str, str]
) -> tuple[tuple[str, ...], Found]:
    """The regions that a file is about: those `told` of it, the one its texts name most, or any."""
    known = tuple(dict.fromkeys(code for code in told if code in places))
    if known:
        return known, "file"
    counted = {
        code: len(name) * texts.count(name) for code, name in places.items() if name in texts
    }
    if counted:
        return (max(counted, key=lambda code: counted[code]),), "named"
    return (next(iter(places), "VR09"),), "first"


@dataclass(frozen=True, slots=True)
class Invented:
    """What was chosen; None for what somebody said."""

    regions: tuple[tuple[str, ...], Found]
    language: Language | None
    zone: str | None
    cells: int
    named: bool
    """Whether recipients were."""
    length: int
    """Seconds of the story."""
    phases: int

    def told(self) -> tuple[Phrase, ...]:
        """Each choice in words."""
        regions, how = self.regions
        said: list[Phrase] = []
        if how != "given":
            said.append(phrase(f"import.chosen.region-{how}", regions=", ".join(regions)))
        if self.language is not None:
            called = phrase(f"import.chosen.language.{self.language}")
            said.append(phrase("import.chosen.language", language=called))
        if self.zone is not None:
            said.append(phrase("import.chosen.zone", zone=self.zone))
        key = "import.chosen.cells" if self.named else "import.chosen.no-cells"
        said.append(phrase(key, count=self.cells) if self.named else phrase(key))
        said.append(phrase("import.chosen.duration", length=duration(self.length)))
        said.append(phrase("import.chosen.table-time", length=duration(table_time(self.length))))
        if self.phases:
            said.append(phrase("import.chosen.speed", speed=pace(self.length)))
        return tuple(said)
