"""A code explained: what it means, with an example, wrong and right, or with its own words."""

import textwrap
from collections.abc import Iterator, Mapping

from oefening.cli.desk import WIDTH
from oefening.cli.spoken import Misuse
from oefening.errors import did_you_mean
from oefening.scenario.codes import FINDERS
from oefening.scenario.error_codes import TOLD_IN
from oefening.scenario.lint.examples import ERRORS, EXAMPLES, REHEARSED, Example
from oefening.text import Language, pattern, phrase, say

INDENT = " " * 4

_EXAMPLES: Mapping[str, Example] = {**EXAMPLES, **REHEARSED, **ERRORS}


def explained(code: str, language: Language) -> Iterator[str]:
    """The lines that explain `code`, or, of an empty one, that list all codes.

    Raise `Misuse` for what is no code of a finding or of an error.
    """
    if not code:
        return _listed(language)
    if code in TOLD_IN:
        return _error(code, language)
    if code in _EXAMPLES:
        return _one(code, language)
    hint = did_you_mean(code, (*FINDERS, *ERRORS, *TOLD_IN)) or phrase("findings-listed")
    unknown = phrase("unknown-code", name=code)
    raise Misuse(phrase("cli.with-hint", what=unknown, hint=hint))


def _listed(language: Language) -> Iterator[str]:
    for code in _EXAMPLES:
        yield code
        yield _filled(say(language, f"finding.{code}"), INDENT)
    yield ""
    yield _filled(say(language, "errors-listed", names=", ".join(TOLD_IN)))


def _one(code: str, language: Language) -> Iterator[str]:
    yield _filled(say(language, f"finding.{code}"))
    example = _EXAMPLES[code]
    for which, part in (("wrong", example.wrong), ("right", example.right)):
        yield ""
        yield say(language, f"check-{which}")
        yield ""
        yield from (f"{INDENT}{line}".rstrip() for line in part.splitlines())


def _error(code: str, language: Language) -> Iterator[str]:
    """What an error is, and the sentences in which this one is told."""
    yield _filled(say(language, "an-error-says"))
    for key in TOLD_IN[code]:
        yield ""
        yield _filled(pattern(language, key), INDENT)


def _filled(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
