"""What a facilitator is told of an inject that no player is: who brings it, and what to mind."""

from collections.abc import Iterator

from oefening.projections.names import said
from oefening.scenario.injects import Inject
from oefening.source import Bilingual
from oefening.text import Language, Phrase, phrase, say


def for_control(inject: Inject) -> Iterator[Phrase]:
    """A phrase for each thing that `inject` tells exercise control alone."""
    if inject.controller:
        yield phrase("control.controller", who=said(inject.controller))
    if inject.notes:
        yield phrase("control.notes", notes=said(_once(inject.notes)))
    for column, text in inject.extra.items():
        yield phrase("control.extra", column=column, text=text)
    if inject.origin:
        yield phrase("control.origin", origin=inject.origin)


def _once(notes: Bilingual) -> Bilingual:
    """`notes` without the words that are put ahead of them, where they begin with these too."""
    return Bilingual(nl=_without(notes.nl, "nl"), en=_without(notes.en, "en"))


def _without(text: str | None, language: Language) -> str | None:
    """The same of a text in `language`.

    >>> _without("LET OP: pas na opkomst", "nl"), _without("Let op:", "nl")
    ('pas na opkomst', 'Let op:')
    """
    ahead = say(language, "control.notes", notes="").strip()
    if text is None or not text.casefold().startswith(ahead.casefold()):
        return text
    return text[len(ahead) :].strip() or text
