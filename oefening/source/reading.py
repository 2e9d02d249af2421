"""Bytes made into a document; the only module that runs the YAML library."""

import re
from collections.abc import Iterator
from dataclasses import replace

import yaml

from oefening.errors import InputError, Place, Problem
from oefening.source.characters import hidden, named
from oefening.source.compose import DEEPEST, Composer, empty_file
from oefening.source.document import Document, Source
from oefening.source.slips import Slip, masked, slip_in
from oefening.source.syntax import syntax_problem
from oefening.text import phrase

LARGEST = 4 * 1024 * 1024
"""Bytes of a file."""
MOST_SLIPS = 20
"""Characters in texts that are masked to read on behind them."""

_DEEP = re.compile(rf"(?:[\[{{][ \n]*){{{DEEPEST}}}[\[{{]")
"""Brackets that the parsers, which look far ahead, are better not given."""
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a]")
"""What no text has, but a workbook or a picture does."""
_BEYOND = re.compile(r"\\U(?!00(?:0[0-9A-Fa-f]|10))[0-9A-Fa-f]{8}")
_DIRECTIVE = re.compile(r"(?:[ ]*(?:#[^\n]*)?\n)*%")


def read(data: bytes, name: str, *, pure: bool = False) -> Document:
    """The document in `data`, called `name` in messages; raise `InputError` for all that is wrong.

    With `pure` the parser in Python is used even if the one in C is there.
    """
    source = Source(name, _text(data, name))
    _check_characters(source)
    slips: list[Slip] = []
    while True:
        document = _parsed(source, slips, pure=pure)
        if document is not None:
            return document


def _parsed(source: Source, slips: list[Slip], *, pure: bool) -> Document | None:
    """The document in `source` with `slips` masked; None if there is one more, added to them.

    Raise `InputError` for all that is wrong.
    """
    composer = Composer(source)
    loader = _loader(masked(source, slips), pure=pure)
    problems = tuple(slip.problem for slip in slips)
    try:
        return replace(composer.document(_events(loader)), slips=problems)
    except InputError as wrong:
        raise InputError([*problems, *wrong.problems]) from None
    except yaml.MarkedYAMLError as error:
        if composer.ended is not None:
            problem = _second_document(source, composer.ended)
        elif (slip := slip_in(error, source)) and slip not in slips and len(slips) < MOST_SLIPS:
            slips.append(slip)
            return None
        else:
            problem = syntax_problem(error, source, composer.quoted)
    except (ValueError, OverflowError):
        # The parser in Python hands a \U escape to chr as it comes.
        problem = _impossible_character(source)
    finally:
        loader.dispose()
    raise InputError([*problems, *composer.problems, problem])


def _loader(text: str, *, pure: bool) -> "yaml.BaseLoader | yaml.CBaseLoader":
    if pure or not yaml.__with_libyaml__:
        return yaml.BaseLoader(text)
    return yaml.CBaseLoader(text)


def _events(loader: "yaml.BaseLoader | yaml.CBaseLoader") -> Iterator[yaml.Event]:
    return iter(loader.get_event, None)


def _text(data: bytes, name: str) -> str:
    """`data` as text without byte order mark, with Unix line ends."""
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
    if _BINARY.search(data[:at]):
        return Problem("not-utf8", Place.whole(name), phrase("no-file-of-text"))
    behind = re.split(rb"[\r\n]", data[at : at + 200])[0].decode("utf-8", "replace")
    last = ahead.rpartition("\n")[2]
    place = Place(name, ahead.count("\n") + 1, len(last) + 1, 1, last + behind)
    return Problem("not-utf8", place, phrase("not-utf8", byte=f"0x{data[at]:02X}"))


def _check_characters(source: Source) -> None:
    """Raise `InputError` for what is refused before any parsing."""
    text = source.text
    if not text.strip():
        raise InputError([empty_file(source.name)])
    problems = []
    if (tab := text.find("\t")) >= 0:
        lines = sum("\t" in line for line in source.lines)
        hint = phrase("lines-with-tabs", count=lines) if lines > 1 else None
        problems.append(Problem("tab", _at(source, tab), phrase("tab"), hint))
    if unseen := hidden(text):
        said = phrase("control-character", character=named(unseen.group()))
        problems.append(Problem("control-character", _at(source, unseen.start()), said))
    if directive := _DIRECTIVE.match(text):
        place = _at(source, directive.end() - 1)
        problems.append(Problem("directive", place, phrase("directive")))
    if deep := _DEEP.search(text):
        place = _at(source, deep.end() - 1)
        problems.append(Problem("too-deep", place, phrase("too-deep", limit=DEEPEST)))
    if problems:
        raise InputError(problems)


def _impossible_character(source: Source) -> Problem:
    """That a text in quotes names a character beyond the last one there is."""
    escape = _BEYOND.search(source.text)
    quote = source.text.rfind('"', 0, escape.start() if escape else None)
    return Problem("bad-escape", _at(source, max(quote, 0)), phrase("bad-escape"))


def _second_document(source: Source, ended: int) -> Problem:
    """That something stands behind line `ended`, counted from 0, on which the document ended."""
    behind = (at for at, line in enumerate(source.lines) if at > ended and line.strip())
    line = next(behind, ended)
    place = Place(source.name, line + 1, 1, 1, source.lines[line])
    return Problem("two-documents", place, phrase("two-documents"))


def _at(source: Source, index: int) -> Place:
    """The place of one character of the file."""
    line = source.text.count("\n", 0, index)
    column = index - source.text.rfind("\n", 0, index)
    return Place(source.name, line + 1, column, 1, source.lines[line])
