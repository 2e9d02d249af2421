"""Who or what has done something to the world, in words."""

from oefening.projections.names import Names
from oefening.text import Phrase, phrase
from oefening.text.content import literal


def by_whom(owner: str, names: Names) -> Phrase:
    """`the disruption “cable broken”`: who brought it about, by what records call that."""
    kind, _, id = owner.partition("/")
    if kind == "decision":
        return _decision(id, names)
    if kind in {"facilitator", "organisation"}:
        return phrase(f"by-whom.{kind}")
    if kind in _TITLED:
        return phrase(f"by-whom.{kind}", title=names.cause(owner) or literal(id))
    return literal(owner)


def _decision(id: str, names: Names) -> Phrase:
    decided = names.decided(int(id))
    if decided is None:
        return phrase("by-whom.decision-unknown", number=id)
    cell, answer = names.cell(decided.cell), names.answer(decided)
    return phrase("by-whom.decision", cell=cell, answer=answer)


_TITLED = frozenset({"disruption", "inject", "coupling", "measure"})
"""Kinds of owner that are told with their titles; others are told as they stand in the log."""
