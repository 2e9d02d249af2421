"""Which objectives two exercises have in common: the same id, with the same critical tasks."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from oefening.projections.names import said
from oefening.scenario.model import Objective
from oefening.study.comparing.alike import worded_as
from oefening.text import Phrase, phrase
from oefening.text.content import listing, literal, unstopped


class Shared(NamedTuple):
    """What exercises have in common of what they are held for."""

    objectives: tuple[Objective, ...]
    """As in the first of them."""
    left: tuple[Phrase, ...]
    """Of each that is left out, why."""
    reworded: tuple[Phrase, ...]
    """Of each that is worded otherwise, how: whether it means the same is for people to judge."""


class _Reason(NamedTuple):
    """Why an objective is left out, or what people have to judge themselves."""

    kind: Literal["lacks", "only", "astray", "reworded", "tasks-reworded"]
    id: str
    one: Phrase = literal("")
    other: Phrase = literal("")


def shared(sides: Sequence[tuple[str, Sequence[Objective]]]) -> Shared:
    """What several exercises, each by its name, have in common; the first is asked of all."""
    (first, objectives), *others = sides
    kept, left, reworded = list[Objective](), list[Phrase](), list[Phrase]()
    for one in objectives:
        found = [(name, _of(one.id, theirs)) for name, theirs in others]
        wrong = [(name, why) for name, other in found for why in _astray(one, other)]
        left += _of_all(wrong)
        if not wrong:
            kept.append(one)
            reworded += _of_all(
                (name, why)
                for name, other in found
                if other is not None
                for why in _reworded(one, other)
            )
    known = {one.id for one in objectives}
    left += _of_all(
        (name, _Reason("only", one.id, literal(first)))
        for name, theirs in others
        for one in theirs
        if one.id not in known
    )
    return Shared(tuple(kept), tuple(left), tuple(reworded))


def _of_all(reasons: Iterable[tuple[str, _Reason]]) -> Iterator[Phrase]:
    """What is so of several exercises, told once of all of which it is."""
    names: dict[_Reason, list[str]] = {}
    for name, why in reasons:
        names.setdefault(why, []).append(name)
    for why, of in names.items():
        yield _told(why, listing(phrase("compare.called", name=name) for name in of))


def _told(why: _Reason, names: Phrase) -> Phrase:
    _, id, one, other = why
    match why.kind:
        case "lacks":
            return phrase("compare.objective.lacks", id=id, names=names)
        case "only":
            return phrase("compare.objective.only", id=id, names=names, first=one)
        case "astray":
            return phrase("compare.objective.astray", id=id, names=names, told=one)
        case "reworded":
            return phrase("compare.objective.reworded", id=id, names=names, old=one, new=other)
        case "tasks-reworded":
            return phrase("compare.objective.tasks-reworded", id=id, names=names)


def _of(id: str, objectives: Sequence[Objective]) -> Objective | None:
    return next((one for one in objectives if one.id == id), None)


def _astray(one: Objective, other: Objective | None) -> Iterator[_Reason]:
    """Why an objective cannot be compared with that of the same id elsewhere."""
    if other is None:
        yield _Reason("lacks", one.id)
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
        yield _Reason("astray", one.id, listing(told))


def _reworded(one: Objective, other: Objective) -> Iterator[_Reason]:
    """How its texts differ where those of a language that both have do."""
    for old, new in ((one.text, other.text), (one.capability, other.capability)):
        both = [(was, now) for was, now in ((old.nl, new.nl), (old.en, new.en)) if was and now]
        if not both or any(was != now for was, now in both):
            yield _Reason("reworded", one.id, unstopped(said(old)), unstopped(said(new)))
    if worded_as(other, one) == one and other.tasks != one.tasks:
        yield _Reason("tasks-reworded", one.id)
