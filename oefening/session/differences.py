"""Where a record of a log differs from what was to be expected there."""

import json
from collections.abc import Iterator

from oefening.record import Record, canonical, encode
from oefening.text import Phrase, phrase
from oefening.text.content import listing

FEW = 3
"""How many differences are named."""
SHORT = 60
"""Characters of a value that are shown."""


def difference(found: Record, expected: Record) -> Phrase:
    """`level.VR09.power is 0, expected 500000`: the first few fields that differ."""
    there, here = _said(found), _said(expected)
    if there["kind"] != here["kind"]:  # then no other field need be the same
        there, here = {"kind": there["kind"]}, {"kind": here["kind"]}
    parts = dict(_leaves(there)), dict(_leaves(here))
    names = [name for name in parts[0] | parts[1] if parts[0].get(name) != parts[1].get(name)]
    if not names:
        return phrase("astray-otherwise-written")
    told = [
        phrase(
            "astray-field", field=name, found=_shown(parts[0], name), here=_shown(parts[1], name)
        )
        for name in names[:FEW]
    ]
    more = [phrase("astray-more", count=len(names) - FEW)] if len(names) > FEW else []
    return listing([*told, *more])


def _said(record: Record) -> dict[str, object]:
    """What the record's line says of itself."""
    said: dict[str, object] = json.loads(encode(record, ""))
    return said


def _leaves(said: object, name: str = "") -> Iterator[tuple[str, object]]:
    """Every value that holds no others, by the keys that lead to it."""
    if isinstance(said, dict) and said:
        for key, value in said.items():
            yield from _leaves(value, f"{name}.{key}" if name else key)
    else:
        yield name, said


def _shown(leaves: dict[str, object], name: str) -> Phrase | str:
    if name not in leaves:
        return phrase("astray-absent")
    value = canonical(leaves[name])
    return value if len(value) <= SHORT else value[: SHORT - 1] + "…"
