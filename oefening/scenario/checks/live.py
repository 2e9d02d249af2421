"""Live numbers in texts: whether each is one, and where texts may have them."""

from collections.abc import Iterator
from dataclasses import replace

from pydantic import JsonValue

from oefening.scenario.checks.conditions import check_condition
from oefening.scenario.checks.context import Check
from oefening.scenario.checks.findings import Spot
from oefening.scenario.injects import Inject
from oefening.scenario.live import FILLED, HOLE, MEANT, NAMED, OPENS, parse_live, unquoted
from oefening.source import Path
from oefening.text import LANGUAGES, BadValue, Phrase, phrase


def check_body(check: Check, inject: Inject, spot: Spot, owner: Phrase) -> None:
    """Note what is wrong with the live numbers in the text of an inject, each at its own place."""
    if inject.body is None:
        return
    for language in LANGUAGES:
        written = inject.body.nl if language == "nl" else inject.body.en
        for found in MEANT.finditer(written or ""):
            if unquoted(found[0]) is not None:
                continue
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
            if live.whole not in (None, 100):
                message = phrase("live.more-than-whole", step=live.step, whole=live.whole or 0)
                check.findings.add("live-number", spot, message, phrase("live.divides"))
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
    """Note each live number in a text that can have none, and what a parameter was to fill.

    Other braces are text there; what an import kept besides is for nobody to fill in.
    """
    document = check.findings.reading.document
    for path, text in _texts(document.value, ()):
        if path[:1] == ("injects",) and path[2:3] == ("extra",):
            continue
        if FILLED in text:
            place = document.within(path, FILLED)
            check.findings.add_as_written("hole-not-here", path, phrase("hole-not-here"), place)
        if path[:1] == ("injects",) and path[2:3] == ("body",):
            continue
        if found := NAMED.search(text):
            place = document.within(path, OPENS, _ahead(text, OPENS, found.start()))
            check.findings.add_as_written("live-number", path, phrase("live.not-here"), place)


def _texts(value: JsonValue, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from _texts(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*path, index))
