"""What the column `Expected Details` of an exported MSEL says of each action that is expected."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from oefening.clock import as_written, check_moment, parse_duration, show_duration
from oefening.interop.msel.naming import LONGEST_NAME
from oefening.interop.properties import BETWEEN
from oefening.source import Data
from oefening.source.ids import slug
from oefening.source.values import LONGEST_ID
from oefening.text import BadValue, Language, say

_LANGUAGES: tuple[Language, ...] = ("nl", "en")
_BEGINS = re.compile(rf"(?=^[a-z0-9-]+{BETWEEN})", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Detail:
    """Of whom an action is expected, and from when and within what time."""

    id: str
    cell: str
    """The name of the cell."""
    when: Data
    """`at` and `within`, as a scenario has them, where they stand."""
    task: str
    """What its critical task says; "" where it has none."""


def details_of(text: str, cells: Collection[str] = ()) -> list[Detail]:
    """What `text` says of each action, in order; none where it is not of that form.

    Names in `cells`, in lower case, may have a dash of the form in them.

    >>> [one] = details_of("rot-schaalt-op – ROT – binnen 1u30m – GRIP is set")
    >>> one.cell, one.when, one.task
    ('ROT', {'within': '1h30m'}, 'GRIP is set')
    """
    parts = [part.strip() for part in _BEGINS.split(text) if part.strip()]
    found = [_detail(part, cells) for part in parts]
    return [one for one in found if one is not None] if None not in found else []


def _detail(part: str, cells: Collection[str]) -> Detail | None:
    """What one action's part says, None where it is of another form."""
    id, _, rest = part.partition(BETWEEN)
    if not rest or slug(id, LONGEST_ID) != id:
        return None
    name = _name(rest, cells)
    said = rest[len(name) :].removeprefix(BETWEEN)
    when: Data = {}
    for of, read in (("at", check_moment), ("within", _within)):
        first, _, after = said.partition(BETWEEN)
        try:
            when[of] = read(first)
        except BadValue:
            continue
        said = after
    return Detail(id, name.strip(), when, said.strip())


def _name(text: str, cells: Collection[str]) -> str:
    """The name that `text` begins with: the longest of `cells`, or else its first part."""
    name = text.partition(BETWEEN)[0]
    end = len(name)
    while (end := text.find(BETWEEN, end + 1, LONGEST_NAME + len(BETWEEN))) >= 0:
        name = text[:end] if text[:end].lower() in cells else name
    return text if text.lower() in cells else name


def _within(written: str) -> str:
    """The length in `within 1h`, in either language; raise `BadValue` for others."""
    ahead: Sequence[str] = [say(language, "export.within", length="") for language in _LANGUAGES]
    length = next((written.removeprefix(one) for one in ahead if written.startswith(one)), "")
    return show_duration(parse_duration(as_written(length)))
