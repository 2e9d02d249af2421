"""A code explained: what it means, with an example, wrong and right."""

import textwrap
from collections.abc import Iterator

from oefening.cli.desk import WIDTH
from oefening.cli.spoken import Misuse
from oefening.errors import did_you_mean
from oefening.scenario.codes import FINDERS
from oefening.scenario.lint.examples import ERRORS, EXAMPLES
from oefening.text import Language, phrase


def explained(code: str, language: Language) -> Iterator[str]:
    """The lines that explain `code`, or, of an empty one, that list all codes.

    Raise `Misuse` for what is no code of a finding, or of an error that is explained.
    """
    if not code:
        return _listed(language)
    known = (*FINDERS, *ERRORS)
    if code not in known:
        hint = did_you_mean(code, known)
        unknown = phrase("unknown-code", name=code)
        listed = phrase("findings-listed")
        raise Misuse(phrase("cli.with-hint", what=unknown, hint=hint or listed))
    return _one(code, language)


def _listed(language: Language) -> Iterator[str]:
    for code in dict.fromkeys((*EXAMPLES, *ERRORS, *FINDERS)):
        yield code
        meaning = phrase(f"finding.{code}").render(language)
        yield textwrap.fill(meaning, WIDTH, initial_indent="    ", subsequent_indent="    ")


def _one(code: str, language: Language) -> Iterator[str]:
    yield textwrap.fill(phrase(f"finding.{code}").render(language), WIDTH)
    example = {**EXAMPLES, **ERRORS}.get(code)
    if example is None:
        return
    for which, part in (("wrong", example.wrong), ("right", example.right)):
        yield ""
        yield phrase(f"check-{which}").render(language)
        yield ""
        yield from (f"    {line}".rstrip() for line in part.splitlines())
