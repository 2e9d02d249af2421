"""Bytes made into a document; the only module that runs the YAML library."""

import re
from collections.abc import Iterator

import yaml

from oefening.errors import InputError, Place, Problem
from oefening.source.characters import hidden, named
from oefening.source.compose import Composer, empty_file
from oefening.source.document import Document, Source
from oefening.source.syntax import escape_problem, syntax_problem
from oefening.text import Phrase, phrase

LARGEST = 4 * 1024 * 1024
"""Bytes of a file."""

_DIRECTIVE = re.compile(r"(?:[ ]*(?:#[^\n]*)?\n)*%")


def read(data: bytes, name: str, *, pure: bool = False) -> Document:
    """The document in `data`, called `name` in messages; raise `InputError` for all that is wrong.

    With `pure` the parser in Python is used even if the one in C is there.
    """
    source = Source(name, _text(data, name))
    _check_characters(source)
    composer = Composer(source)
    loader = _loader(source.text, pure=pure)
    try:
        return composer.document(_events(loader))
    except yaml.MarkedYAMLError as error:
        problem = syntax_problem(error, source, composer.last_quoted)
    except (ValueError, OverflowError):
        # The parser in Python hands \U escapes to chr as they come.
        problem = escape_problem(source, None)
    finally:
        loader.dispose()
    raise InputError([*composer.problems, problem])


def _loader(text: str, *, pure: bool) -> "yaml.BaseLoader | yaml.CBaseLoader":
    if pure or not yaml.__with_libyaml__:
        return yaml.BaseLoader(text)
    return yaml.CBaseLoader(text)


def _events(loader: "yaml.BaseLoader | yaml.CBaseLoader") -> Iterator[yaml.Event]:
    while loader.check_event():
        yield loader.get_event()


def _text(data: bytes, name: str) -> str:
    """`data` as text without byte order mark, lines ending in `\\n`."""
    if len(data) > LARGEST:
        limit = phrase("too-large", limit=LARGEST // 1024 // 1024)
        raise InputError([Problem("too-large", Place.whole(name), limit)])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        ahead = data[: error.start].decode("utf-8-sig", "replace")
        raise InputError([_not_utf8(_lines(ahead), data, error.start, name)]) from None
    return _lines(text)


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _not_utf8(ahead: str, data: bytes, at: int, name: str) -> Problem:
    behind = re.split(rb"[\r\n]", data[at : at + 200])[0].decode("utf-8", "replace")
    last = ahead.rpartition("\n")[2]
    place = Place(name, ahead.count("\n") + 1, len(last) + 1, 1, last + behind)
    return Problem("not-utf8", place, phrase("not-utf8", byte=f"0x{data[at]:02X}"))


def _check_characters(source: Source) -> None:
    """Raise `InputError` for what is refused before any parsing."""
    problems = []
    if not source.text.strip():
        raise InputError([empty_file(source.name)])
    tabbed = [number for number, line in enumerate(source.lines) if "\t" in line]
    if tabbed:
        more = phrase("tab-more", count=len(tabbed) - 1) if len(tabbed) > 1 else None
        column = source.lines[tabbed[0]].index("\t")
        problems.append(_at(source, "tab", tabbed[0], column, phrase("tab"), more))
    if unseen := hidden(source.text):
        line = source.text.count("\n", 0, unseen.start())
        column = unseen.start() - (source.text.rfind("\n", 0, unseen.start()) + 1)
        said = phrase("control-character", character=named(unseen.group()))
        problems.append(_at(source, "control-character", line, column, said))
    if directive := _DIRECTIVE.match(source.text):
        line = directive.group().count("\n")
        problems.append(_at(source, "directive", line, 0, phrase("directive")))
    if problems:
        raise InputError(problems)


def _at(
    source: Source, code: str, line: int, column: int, message: Phrase, hint: Phrase | None = None
) -> Problem:
    place = Place(source.name, line + 1, column + 1, 1, source.lines[line])
    return Problem(code, place, message, hint)
