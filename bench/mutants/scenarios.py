"""Real scenarios with some of their text cut, swapped, deleted, doubled or replaced."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from oefening.errors import InputError, Problem, render_problems
from oefening.library import load_world, shipped
from oefening.library.settings import world_of
from oefening.scenario.check import check_reading, read_calendar
from oefening.scenario.lint import lint
from oefening.scenario.lint.examples import EXAMPLES, WHOLE, whole
from oefening.scenario.partial import read_scenario
from oefening.source import read
from oefening.text import LANGUAGES, visible_lines
from oefening.world.model import World

PAGE = Path(__file__).parents[2] / "docs" / "scenario.md"
SMALL = PAGE.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
NAME = "mutant.yaml"
CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

MARKS = "aD19:%{}[]&*!|>-'\"#.,~\\ \n"
"""Characters that mean something in a scenario or to YAML."""
HOSTILE = (
    "\x00",
    "\x1b[31m",
    "\N{RIGHT-TO-LEFT OVERRIDE}",
    "\N{COMBINING ACUTE ACCENT}" * 40,
    "\N{FULLWIDTH DIGIT ONE}",
    "\N{ZERO WIDTH SPACE}",
    "${jndi:ldap://x}",
    "{{ VR09.power }}",
    "{0.__class__}",
    "%s%n",
    "!!python/object:os.system",
    "<<: *a",
    "&a [*a]",
    "9" * 400,
    "[" * 200,
    "\t",
    "\r",
    "---\n",
    "null",
    "=cmd|' /c calc'!A1",
    "../../etc/passwd",
)
"""What somebody might put into a text to see what happens."""
KEY = re.compile(r"(?m)(?<![\w-])[a-z]+(?:-[a-z]+)*(?=:(?:\s|$))")
VALUE = re.compile(r"(?<=: )[^\s{}\[\],|>&*][^,{}\[\]\n]*(?=[,}\]\n])")
VALUES = ("0", "0%", "100%", "0s", "3650d", "T+0h", "D9 25:00", "NL", "VR99", "VR17.power", "yes")
"""What is right somewhere and may be wrong elsewhere."""
CUTS: tuple[Callable[[str], list[str]], ...] = (
    lambda text: re.split(r"(?<=\n)", text),
    lambda text: re.split(r"(?<=[\s,:{}\[\]])", text),
)
"""How a text is taken apart: into lines, or into words."""


def mutant(text: str, chance: Random) -> str:
    """The `text` with one to four changes."""
    for _ in range(chance.randint(1, 4)):
        text = chance.choice(CHANGES)(text, chance)
    return text


def _moved(text: str, chance: Random) -> str:
    """With a line or a word deleted, doubled, swapped, or put in place of another."""
    pieces = chance.choice(CUTS)(text)
    one, other = chance.randrange(len(pieces)), chance.randrange(len(pieces))
    match chance.randrange(4):
        case 0:
            del pieces[one]
        case 1:
            pieces.insert(one, pieces[one])
        case 2:
            pieces[one], pieces[other] = pieces[other], pieces[one]
        case _:
            pieces[one] = pieces[other]
    return "".join(pieces)


def _rewritten(text: str, chance: Random) -> str:
    """With some characters replaced by others, ordinary or hostile."""
    start = chance.randint(0, len(text))
    some = "".join(chance.choices(MARKS, k=chance.randint(0, 6)))
    new = chance.choice((some, chance.choice(HOSTILE)))
    return text[:start] + new + text[start + chance.randint(0, 6) :]


def _rekeyed(text: str, chance: Random) -> str:
    """With a key by the name of another."""
    keys = list(KEY.finditer(text))
    return _replaced(text, chance.choice(keys), chance.choice(keys)[0]) if keys else text


def _revalued(text: str, chance: Random) -> str:
    """With a value in place of another: one of the text itself, or one that is right elsewhere."""
    values = list(VALUE.finditer(text))
    if not values:
        return text
    new = chance.choice((chance.choice(values)[0], chance.choice(VALUES)))
    return _replaced(text, chance.choice(values), new)


def _replaced(text: str, old: re.Match[str], new: str) -> str:
    return text[: old.start()] + new + text[old.end() :]


def _cut(text: str, chance: Random) -> str:
    """Without a piece of a few lines or, now and then, its beginning or its end."""
    start = chance.randint(0, len(text))
    match chance.randrange(4):
        case 0:
            return text[start:]
        case 1:
            return text[:start]
        case _:
            return text[:start] + text[start + chance.randint(1, 200) :]


CHANGES = (_revalued, _revalued, _moved, _rekeyed, _rewritten, _cut)


plain = cache(load_world)


@dataclass(frozen=True)
class Original:
    """A scenario with the world that it plays in, which its mutants are checked in too."""

    text: str
    world: World

    @staticmethod
    def of(text: str) -> "Original":
        reading = read_scenario(read(text.encode(), NAME))
        areas = reading.scenario is not None and reading.scenario.areas
        return Original(text, (areas and world_of(reading)[0]) or plain("nl"))


def well_formed(text: str, world: World) -> tuple[Problem, ...]:
    """All that is found in a mutant; raise `AssertionError` where any of it is not well-formed.

    That is: by a code, at a place inside the file, and to be told in both languages.
    """
    problems = found(text.encode(), world)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for one in problems:
        place = one.place
        assert CODE.fullmatch(one.code), one.code
        assert place.file == NAME
        assert 0 <= place.line <= len(lines), place
        if place.line:
            assert 1 <= place.column <= len(place.excerpt) + 1, place
            assert place.length >= 1, place
            assert place.excerpt == lines[place.line - 1].removeprefix("\ufeff"), place
    for language in LANGUAGES:
        told = render_problems(problems, language) if problems else ""
        assert told == visible_lines(told), told
    return problems


def found(data: bytes, world: World) -> tuple[Problem, ...]:
    """Errors, or else findings; the world is not expanded anew, which the library's tests do."""
    try:
        document = read(data, NAME)
    except InputError as wrong:
        return wrong.problems
    reading = read_scenario(document)
    calendar, mistimed = read_calendar(reading)
    errors = (*reading.problems, *mistimed, *check_reading(reading, world, calendar))
    if errors or reading.scenario is None:
        return errors
    return lint(reading.scenario, document, world, calendar)


@cache
def originals() -> tuple[Original, ...]:
    """The scenario of the manual, the examples of findings, and those of the program."""
    texts = [SMALL, WHOLE, *(whole(example.wrong) for example in EXAMPLES.values())]
    texts += [path.read_text(encoding="utf-8") for path in shipped().values() if path.is_file()]
    return tuple(map(Original.of, texts))


def checked(chance: Random) -> str:
    """What came of the mutant of one of them: the kind of what was found first."""
    original = chance.choice(originals())
    problems = well_formed(mutant(original.text, chance), original.world)
    return problems[0].severity if problems else "in order"
