"""The texts that a workbook keeps apart from its cells, and the comments beside them."""

import re
from collections.abc import Callable, Mapping

from oefening.interop.archives import Archive
from oefening.interop.markup import tell
from oefening.interop.refusals import LONGEST, MOST_STRINGS, refusal, too_much
from oefening.interop.sheets.spoken import tidied, unescaped
from oefening.text import Phrase, phrase

_THREADED = re.compile(r"\[Threaded comment\].*?\n(?:Comment|Opmerking):\s*", re.DOTALL)
"""What Excel says to older programs ahead of a comment that can be answered."""


class Collected:
    """The text of the runs of one element: what `t` says, and not how it is pronounced."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._parts: list[str] = []
        self._length = 0
        self._silent = 0

    def begins(self, tag: str) -> None:
        if tag == "rPh":
            self._silent += 1

    def ends(self, tag: str) -> None:
        if tag == "rPh":
            self._silent -= 1

    def says(self, text: str, where: Callable[[], Phrase]) -> None:
        """Add to it; raise `InputError` if that makes it longer than a cell can be."""
        if self._silent:
            return
        self._length += len(text)
        if self._length > LONGEST:
            long = phrase("foreign.text-too-long", where=where(), limit=LONGEST)
            raise refusal(self._name, "too-much", long, phrase("foreign.cut-down"))
        self._parts.append(text)

    def taken(self) -> str:
        """The whole text as it was written; there is none from then on."""
        text = "".join(self._parts)
        self._parts, self._length = [], 0
        return text


def read_strings(archive: Archive, entry: str) -> list[str]:
    """The texts in the XML of `entry`, in their order, tidied."""
    strings: list[str] = []
    collected = Collected(archive.name)
    said = False

    def begins(tag: str, _: Mapping[str, str]) -> None:
        nonlocal said
        said = tag == "t"
        collected.begins(tag)

    def ends(tag: str) -> None:
        nonlocal said
        said = False
        collected.ends(tag)
        if tag == "si":
            if len(strings) >= MOST_STRINGS:
                what = phrase("foreign.strings")
                many = phrase("foreign.too-many-strings", limit=MOST_STRINGS, what=what)
                raise too_much(archive.name, many)
            strings.append(tidied(unescaped(collected.taken())))

    def says(text: str) -> None:
        if said:
            collected.says(text, lambda: phrase("foreign.text-number", number=len(strings) + 1))

    tell(archive, entry, begins=begins, ends=ends, says=says)
    return strings


def read_comments(archive: Archive, entry: str) -> dict[str, str]:
    """The comments in the XML of `entry` by the address of their cell, without their authors."""
    comments: dict[str, str] = {}
    collected = Collected(archive.name)
    said, address = False, ""

    def begins(tag: str, given: Mapping[str, str]) -> None:
        nonlocal said, address
        said = tag == "t"
        if tag == "comment":
            address = given.get("ref", "").upper()
        collected.begins(tag)

    def ends(tag: str) -> None:
        nonlocal said
        said = False
        collected.ends(tag)
        if tag == "comment":
            comments[address] = _THREADED.sub("", tidied(unescaped(collected.taken())))

    def says(text: str) -> None:
        if said:
            collected.says(text, lambda: phrase("foreign.comment-at", address=address))

    tell(archive, entry, begins=begins, ends=ends, says=says)
    return comments
