"""Injects that are not for players: what exercise control looks for in what they do."""

from oefening.projections.names import Names
from oefening.text import Phrase, phrase
from oefening.text.content import listing


def is_expected(inject: str, names: Names) -> bool:
    """Whether it is an expected action: the answer, which is not to be read out."""
    return inject in names.planned and names.planned[inject].kind == "expected-action"


def expected_of(inject: str, names: Names) -> Phrase | None:
    """`To watch for at ROT: an outlook`, of an inject that is released; None of any other kind."""
    if not is_expected(inject, names):
        return None
    told, cells = names.inject(inject), names.planned[inject].to
    if not cells:
        return phrase("story.expected", inject=told)
    return phrase("story.expected-of", cells=listing(map(names.cell, cells)), inject=told)
