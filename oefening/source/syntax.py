"""What the YAML library finds wrong, in our own words.

Its two parsers, in C and in Python, word the same mistake differently: each is recognised in both.
"""

from yaml import MarkedYAMLError

from oefening.errors import Place, Problem
from oefening.source.document import Source
from oefening.source.tree import Mark, Scalar
from oefening.text import Phrase, phrase

_AT_ITS_START = {"unclosed-quote", "bad-escape", "no-colon", "unclosed-bracket", "tag"}
"""What is shown where the thing begins in which something is wrong."""

_KINDS = (
    ("unclosed-quote", "quoted scalar", "unexpected end of stream"),
    ("unclosed-quote", "quoted scalar", "unexpected document"),
    ("bad-escape", "double-quoted scalar", ""),
    ("bad-escape", "quoted scalar", "escape"),
    ("bad-escape", "quoted scalar", "hexdecimal"),
    ("tag", "scanning a tag", ""),
    ("tag", "parsing a tag", ""),
    ("tag", "", "undefined tag handle"),
    ("no-colon", "simple key", "expected ':'"),
    ("stray-colon", "", "mapping values are not allowed"),
    ("stray-colon", "plain scalar", "unexpected ':'"),
    ("stray-dash", "", "sequence entries are not allowed"),
    ("bad-character", "", "cannot start any token"),
    ("bad-character", "", "mapping keys are not allowed"),
    ("bad-anchor", "scanning an a", ""),
    ("block-text", "block scalar", ""),
    ("unclosed-bracket", "flow sequence", ""),
    ("unclosed-bracket", "flow mapping", ""),
    ("no-value", "", "node content"),
    ("indentation", "block mapping", ""),
    ("indentation", "block collection", ""),
    ("indentation", "block sequence", ""),
    ("indentation", "", "<document start>"),
)
"""What is wrong, and what both parsers say of it: in the context, and of the problem."""


def syntax_problem(error: MarkedYAMLError, source: Source, quoted: Scalar | None) -> Problem:
    """What `error` says; `quoted` is the last text in quotes ahead of it."""
    kind = _kind(error)
    mark: Mark | None = error.problem_mark or error.context_mark
    if mark is None:
        return Problem(kind, Place.whole(source.name), Phrase(kind))
    if quoted is not None and mark.line == quoted.end.line:
        if quoted.start.line < quoted.end.line:
            return Problem("unclosed-quote", source.place(quoted.start), phrase("unclosed-quote"))
        if not source.lines[mark.line][quoted.end.column : mark.column].strip():
            return Problem("after-quote", source.place(mark), phrase("after-quote"))
    if kind in _AT_ITS_START and error.context_mark is not None:
        mark = error.context_mark
    place = source.place(mark)
    if kind != "bad-character":
        return Problem(kind, place, Phrase(kind))
    character = place.excerpt[place.column - 1 : place.column]
    return Problem(kind, place, phrase("bad-character", character=character))


def _kind(error: MarkedYAMLError) -> str:
    context, problem = error.context or "", error.problem or ""
    return next(
        (kind for kind, doing, wrong in _KINDS if doing in context and wrong in problem), "syntax"
    )
