"""Live numbers in texts: whether each is one, and where texts may have them."""

import re
from collections.abc import Iterator
from dataclasses import replace

from pydantic import JsonValue

from oefening.scenario.checks.conditions import check_condition
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.injects import Inject
from oefening.scenario.live import HOLE, OPENS, parse_live
from oefening.source import Path
from oefening.text import LANGUAGES, BadValue, Phrase, phrase

_PATH = r"[A-Z]{2}[0-9]{0,2}(?:/[\w-]+)?\.[\w.-]+(?:[ ]?\|[ ]?[\w ]+?)?[ ]?\}\}?"
_NUMBERS = re.compile(
    rf"\{{\{{(?:(?!\}}\}}|\{{\{{).)*\}}\}}|(?P<open>\{{\{{)(?:[ ]?{_PATH})?|\{{?[ ]?\b{_PATH}",
    re.DOTALL,
)
"""Live numbers, whole or with a brace too few: a path beside a brace is meant for one."""

HOLE_OPENS = "${"
"""What begins a place for a parameter of the library, or for one of `each`."""


def check_body(check: Check, inject: Inject, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with the live numbers in the text of an inject, each at its own place."""
    if inject.body is None:
        return
    for language in LANGUAGES:
        written = inject.body.nl if language == "nl" else inject.body.en
        for found in _NUMBERS.finditer(written or ""):
            number = found["open"] or found[0]
            ahead = _ahead(found.string, number, found.start())
            _check_number(check, number, ahead, spot / "body" / language, owner)


def _ahead(text: str, number: str, begins: int) -> int:
    """How often the first line of `number`, which begins there in `text`, stands ahead of it."""
    first = number.split("\n", maxsplit=1)[0]
    return sum(text.startswith(first, at) for at in range(begins))


def _check_number(check: Check, written: str, ahead: int, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with the number `written`, which stands `ahead` times before this one."""
    before = len(check.findings.problems)
    hole = HOLE.fullmatch(written)
    if hole is None:
        key = "live.not-closed" if written == OPENS else "live.not-opened"
        check.findings.add("live-number", spot, phrase(key))
    else:
        try:
            live = parse_live(hole[1])
        except BadValue as wrong:
            check.findings.add("live-number", spot, wrong.phrase, wrong.hint)
        else:
            if live.condition is not None:
                check_condition(check, live.condition, spot, owner)
            else:
                check.node(live.address, spot, owner)
    document = check.findings.reading.document
    place = document.within(check.findings.reading.written(spot.path), written, ahead)
    for index in range(before, len(check.findings.problems)):
        problem = check.findings.problems[index]
        check.findings.problems[index] = replace(problem, place=place)


def check_elsewhere(check: Check) -> None:
    """Note each live number in a text that can have none, and what a parameter was to fill."""
    document = check.findings.reading.document
    for path, opens in _opened(document.value, ()):
        if opens == HOLE_OPENS:
            code, message = "hole-not-here", phrase("hole-not-here")
        elif path[:1] == ("injects",) and path[2:3] == ("body",):
            continue
        else:
            code, message = "live-number", phrase("live.not-here")
        check.findings.add_as_written(code, path, message, document.within(path, opens))


def _opened(value: JsonValue, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield from ((path, opens) for opens in (OPENS, HOLE_OPENS) if opens in value)
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _opened(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _opened(part, (*path, index))
