"""Who or what has done something to the world, in words."""

from oefening.projections.names import Names
from oefening.text import Phrase
from oefening.text.content import literal, unstopped
from oefening.text.phrases import noun


def by_whom(owner: str, names: Names, changed: str = "") -> Phrase:
    """`the disruption “cable broken”`: who brought it about, by what records call that.

    Of a decision with the lever that did it, where what was `changed` is known: a damage, a change
    of demand or of the order of service, a convoy, a backup, a node, or a pool of crews.
    """
    kind, _, id = owner.partition("/")
    if kind == "decision":
        return _decision(owner, names, changed)
    if kind in {"facilitator", "organisation"}:
        return noun(f"by-whom.{kind}")
    if kind in _TITLED:
        return noun(f"by-whom.{kind}", title=names.cause(owner) or literal(id))
    return literal(owner)


def _decision(owner: str, names: Names, changed: str) -> Phrase:
    id = owner.partition("/")[2]
    decided, lever = names.decided(int(id)), names.lever_behind(owner, changed)
    if decided is None:
        return noun("by-whom.decision-unknown", number=id)
    cell, answer = names.cell(decided.cell), unstopped(names.answer(decided))
    if lever is None:
        return noun("by-whom.decision", cell=cell, answer=answer)
    if not decided.text and decided.option is None:  # then the answer is all of its levers
        return noun("by-whom.decision", cell=cell, answer=lever)
    return noun("by-whom.decision-lever", cell=cell, answer=answer, lever=lever)


_TITLED = frozenset({"disruption", "inject", "coupling", "measure"})
"""Kinds of owner that are told with their titles; others are told as they stand in the log."""
