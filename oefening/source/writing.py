"""Values made into the text of a file, such as an author writes it and `read` reads it.

What comes out is for people: texts in two languages on a line where they fit, long ones folded,
quotes only where they are needed, and remarks where somebody has to fill in or decide.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pydantic import JsonValue

from oefening.source.characters import hidden
from oefening.source.document import Path

WIDTH = 100
"""Columns of a line, as far as words allow."""
INDENT = "  "

_PLAIN = re.compile(r"[\w(+/<€](?:[^\n]*\S)?")
_NOT_PLAIN = re.compile(r":(?:\s|$)|\s#|\t")
_NOT_IN_FLOW = re.compile(r"[,?\[\]{}]")
_NO_TEXT = re.compile(
    r"[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|0x[0-9a-f]+|0o[0-7]+"
    r"|[0-9]+(?::[0-9]{1,2})+|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"|true|false|yes|no|on|off|y|n|null",
    re.IGNORECASE,
)
"""What other programs would take for a number, a day, a yes or a no, or for nothing."""
_BLOCK = re.compile(r"[^\s](?:[^\t]*[^\s])?")
_LOOSE = re.compile(r"\n[ ]|[ ]\n")
"""Spaces at an end of a line, which nobody sees and blocks would make something of."""
_BREAK = re.compile(r"(?<=\S) (?=\S)")


def write(value: JsonValue, comments: Mapping[Path, str] | None = None) -> str:
    """The file that says `value`, with `comments` ahead of what stands at their paths.

    Texts stand as they are read; a whole number is written in digits and a flag as `yes` or `no`.
    The comment at the empty path stands on top. Raise `ValueError` for what no file can say: a
    fraction, nothing at all, a character that nobody sees, an empty key.

    >>> print(write({"title": {"nl": "Ja: nee", "en": "Sure"}, "to": ["a", "b"]}), end="")
    title: {nl: "Ja: nee", en: Sure}
    to: [a, b]
    """
    writer = _Writer(dict(comments or {}))
    lines = [*writer.comment((), ""), *writer.top(value)]
    return "\n".join(lines) + "\n"


class _Writer:
    """Writes values at their paths."""

    def __init__(self, comments: dict[Path, str]) -> None:
        self._comments = comments

    def comment(self, path: Path, indent: str) -> list[str]:
        """The comment at `path`, if there is one, in lines."""
        if path not in self._comments:
            return []
        said = self._comments[path].replace("\t", " ")
        _seen(said)
        room = max(WIDTH - len(indent) - 2, 40)
        lines = [line for part in said.split("\n") for line in _wrapped(part, room)] if said else []
        return [f"{indent}# {line}".rstrip() for line in lines]

    def top(self, value: JsonValue) -> Iterator[str]:
        """The lines of a whole file, with room around what takes more than a line."""
        if not isinstance(value, dict) or not value:
            yield from self._block(value, (), "")
            return
        before = 1
        for key, part in value.items():
            lines = self._entry(key, part, (key,), "")
            if before > 1 or (len(lines) > 1 and key not in ("title", "summary")):
                yield from ["", *lines] if key != next(iter(value)) else lines
            else:
                yield from lines
            before = len(lines) if isinstance(part, dict | list) else 1

    def _block(self, value: JsonValue, path: Path, indent: str) -> list[str]:
        """The lines of `value` where a mapping or a list takes a line for each part."""
        if isinstance(value, dict) and value:
            return [
                line
                for key, part in value.items()
                for line in self._entry(key, part, (*path, key), indent)
            ]
        if isinstance(value, list) and value:
            return [
                line
                for at, part in enumerate(value)
                for line in self._item(part, (*path, at), indent)
            ]
        return [indent + _flow(value)]

    def _entry(self, key: str, value: JsonValue, path: Path, indent: str) -> list[str]:
        """A key with its value."""
        head = f"{indent}{_key(key)}:"
        ahead = self.comment(path, indent)
        if (flow := self._on_a_line(value, path, len(head) + 1)) is not None:
            return [*ahead, f"{head} {flow}"]
        if isinstance(value, str):
            return [*ahead, *_text(value, f"{head} ", indent + INDENT)]
        return [*ahead, head, *self._block(value, path, indent + INDENT)]

    def _item(self, value: JsonValue, path: Path, indent: str) -> list[str]:
        """A part of a list."""
        head = f"{indent}- "
        ahead = self.comment(path, indent)
        if (flow := self._on_a_line(value, path, len(head))) is not None:
            return [*ahead, head + flow]
        if isinstance(value, str):
            return [*ahead, *_text(value, head, indent + INDENT)]
        lines = self._block(value, path, indent + INDENT)
        first = next(at for at, line in enumerate(lines) if not line.lstrip().startswith("#"))
        said = [line.removeprefix(INDENT) for line in lines[:first]]
        return [*ahead, *said, head + lines[first][len(head) :], *lines[first + 1 :]]

    def _on_a_line(self, value: JsonValue, path: Path, column: int) -> str | None:
        """`value` as it stands behind `column` on one line; None if it had better not."""
        if isinstance(value, str):
            written = _scalar(value, flow=False)
            long = column + len(written) > WIDTH or "\n" in value
            return None if long and _BLOCK.fullmatch(value) else written
        if not isinstance(value, dict | list) or not value:
            return _flow(value)
        if not _short(value) or any(one[: len(path)] == path != one for one in self._comments):
            return None
        written = _flow(value)
        return written if column + len(written) <= WIDTH else None


def _short(value: JsonValue) -> bool:
    """Whether `value` reads well on a line: a list of words, or a text in its languages."""
    if isinstance(value, list):
        return all(not isinstance(part, dict | list) and "\n" not in str(part) for part in value)
    if isinstance(value, dict):
        texts = all(isinstance(part, str) and "\n" not in part for part in value.values())
        return texts and value.keys() <= {"nl", "en"}
    return True


def _flow(value: JsonValue) -> str:
    """`value` on one line."""
    match value:
        case dict():
            parts = (f"{_key(key)}: {_flow(part)}" for key, part in value.items())
            return "{" + ", ".join(parts) + "}"
        case list():
            return "[" + ", ".join(_flow(part) for part in value) + "]"
        case bool():
            return "yes" if value else "no"
        case int():
            return str(value)
        case str():
            return _scalar(value, flow=True)
        case _:
            raise ValueError(value)


@lru_cache(maxsize=1024)
def _key(key: str) -> str:
    if not key.strip() or key == "<<" or "\n" in key:
        raise ValueError(key)
    return _scalar(key, flow=True)


def _scalar(text: str, *, flow: bool) -> str:
    """`text` on one line, in quotes where it would be read otherwise without."""
    _seen(text)
    plain = _PLAIN.fullmatch(text) and not _NOT_PLAIN.search(text) and not _NO_TEXT.fullmatch(text)
    if plain and not (flow and _NOT_IN_FLOW.search(text)):
        return text
    if ('"' in text or "\\" in text) and "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\t", "\\t") + '"'


def _text(text: str, head: str, indent: str) -> list[str]:
    """A text that takes more than a line, behind `head`."""
    _seen(text)
    if _LOOSE.search(text):
        return [head + _scalar(text, flow=False)]
    room = max(WIDTH - len(indent), 40)
    lines = text.split("\n")
    if len(lines) > 1 and all(len(line) <= room for line in lines):
        return [f"{head}|-", *(f"{indent}{line}".rstrip(" ") for line in lines)]
    folded: list[str] = []
    for part in re.split(r"(\n+)", text):
        folded += [""] * len(part) if part[:1] == "\n" else _wrapped(part, room)
    return [f"{head}>-", *(f"{indent}{line}".rstrip(" ") for line in folded)]


def _wrapped(text: str, room: int) -> list[str]:
    """`text` in lines of at most `room` columns, cut at single spaces only."""
    lines: list[str] = []
    for word in _BREAK.split(text):
        if lines and len(lines[-1]) + 1 + len(word) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _seen(text: str) -> None:
    if unseen := hidden(text):
        raise ValueError(unseen.group())
