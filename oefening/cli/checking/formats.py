"""How what is wrong is told: in lines for people, as JSON, or as a forge annotates a change."""

import json
from collections.abc import Callable, Mapping, Sequence

from oefening.cli.desk import Desk
from oefening.errors import Problem, in_reading_order, render_problems


def _as_text(desk: Desk, problems: Sequence[Problem]) -> None:
    """As a compiler does, on stderr; nothing if nothing is wrong."""
    if problems:
        desk.tell(render_problems(problems, desk.language))


def _as_json(desk: Desk, problems: Sequence[Problem]) -> None:
    """A list with an object for each, on stdout; line 0 is the file as a whole."""
    told = [
        {
            "file": problem.place.file,
            "line": problem.place.line,
            "column": problem.place.column,
            "length": problem.place.length,
            "severity": problem.severity,
            "code": problem.code,
            "message": desk.words(problem.message),
            "hint": None if problem.hint is None else desk.words(problem.hint),
        }
        for problem in in_reading_order(problems)
    ]
    desk.hand_out(json.dumps(told, ensure_ascii=False, indent=2))


def _as_github(desk: Desk, problems: Sequence[Problem]) -> None:
    """A workflow command of GitHub Actions for each, on stdout."""
    for problem in in_reading_order(problems):
        place = problem.place
        where = {"file": place.file}
        if place.line:
            where |= {
                "line": str(place.line),
                "col": str(place.column),
                "endColumn": str(place.column + place.length),
            }
        where["title"] = problem.code
        properties = ",".join(f"{key}={_property(value)}" for key, value in where.items())
        said = [problem.message, *([] if problem.hint is None else [problem.hint])]
        message = _escaped("; ".join(map(desk.words, said)))
        desk.hand_out(f"::{problem.severity} {properties}::{message}")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[[Desk, Sequence[Problem]], None]] = {
    "text": _as_text,
    "json": _as_json,
    "github": _as_github,
}
