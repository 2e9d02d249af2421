"""Which objectives two exercises have in common: the same id, with the same critical tasks."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.alike import worded_as
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal


class Shared(NamedTuple):
    """What exercises have in common of what they are held for."""

    objectives: tuple[Objective, ...]
    """As in the first of them."""
    left: tuple[Phrase, ...]
    """Of each that is left out, why."""
    reworded: tuple[Phrase, ...]
    """Of each that is worded otherwise, how: whether it means the same is for people to judge."""


def shared(sides: Sequence[tuple[str, Sequence[Objective]]]) -> Shared:
    """What several exercises, each by its name, have in common; the first is asked of all."""
    (first, objectives), *others = sides
    kept, left, reworded = list[Objective](), list[Phrase](), list[Phrase]()
    for one in objectives:
        found = [(name, _of(one.id, theirs)) for name, theirs in others]
        wrong = [told for name, other in found for told in _astray(one, other, name)]
        left += wrong
        if not wrong:
            kept.append(one)
            reworded += [
                told
                for name, other in found
                if other is not None
                for told in _reworded(one, other, name)
            ]
    known = {one.id for one in objectives}
    strange = {one.id: name for name, theirs in others for one in theirs if one.id not in known}
    for id, name in strange.items():
        left.append(phrase("compare.objective.only", id=id, name=name, first=first))
    return Shared(tuple(kept), tuple(left), tuple(dict.fromkeys(reworded)))


def _of(id: str, objectives: Sequence[Objective]) -> Objective | None:
    return next((one for one in objectives if one.id == id), None)


def _astray(one: Objective, other: Objective | None, name: str) -> Iterator[Phrase]:
    """Why an objective cannot be compared with that of the same id in the exercise `name`."""
    if other is None:
        yield phrase("compare.objective.lacks", id=one.id, name=name)
        return
    was, now = ({task.id: task.within for task in each.tasks} for each in (one, other))
    told = []
    if gone := [id for id in was if id not in now]:
        told.append(phrase("compare.objective.gone", ids=listing(map(literal, gone))))
    if came := [id for id in now if id not in was]:
        told.append(phrase("compare.objective.came", ids=listing(map(literal, came))))
    if moved := [id for id in was if id in now and was[id] != now[id]]:
        told.append(phrase("compare.objective.moved", ids=listing(map(literal, moved))))
    if told:
        yield phrase("compare.objective.astray", id=one.id, name=name, told=listing(told))


def _reworded(one: Objective, other: Objective, name: str) -> Iterator[Phrase]:
    """How its texts differ where those of a language that both have do."""
    for old, new in ((one.text, other.text), (one.capability, other.capability)):
        both = [(old.nl, new.nl), (old.en, new.en)]
        if any(was and now and was != now for was, now in both) or not any(
            was and now for was, now in both
        ):
            yield phrase(
                "compare.objective.reworded", id=one.id, name=name, old=said(old), new=said(new)
            )
    if worded_as(other, one) == one and other.tasks != one.tasks:
        yield phrase("compare.objective.tasks-reworded", id=one.id, name=name)
