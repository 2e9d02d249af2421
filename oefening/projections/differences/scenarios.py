"""Two scenarios side by side: what came, what is gone, and what is another than it was."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from oefening.clock import Calendar
from oefening.projections.differences.pieces import levers, listed, paired, reworded, texted, valued
from oefening.projections.differences.shown import called, handled, rest_of, shown, whole
from oefening.projections.names import Names, said
from oefening.projections.planned.brings import effect
from oefening.projections.planned.brought import brought
from oefening.projections.planned.short import short
from oefening.scenario.conditions import Sustained
from oefening.scenario.density import planned
from oefening.scenario.injects import Inject
from oefening.scenario.model import Scenario
from oefening.source import Bilingual, Model
from oefening.text import Phrase, phrase
from oefening.text.content import duration, listing, literal
from oefening.world.effects import type_of_effect
from oefening.world.lengths import Drawn
from oefening.world.levers import LeverUse

ORDER = (
    "injects",
    "decisions",
    "objectives",
    "disruptions",
    "phases",
    "cells",
    "areas",
    "voices",
    "plays",
)
"""Parts that are told one by one, in this order; of all else is told that it changed."""

WRITTEN = {"name"}
"""Keys of texts that are the same in every language."""

ONES = {"effects", "steps", "prepare", "bought"}
"""Keys of which one has a name."""

_WHEN = {"at", "after", "when", "if", "on-call"}
"""Keys that say together when an inject comes."""


class Side(NamedTuple):
    """A scenario, with when its moments are."""

    scenario: Scenario
    calendar: Calendar
    names: Names


class Change(NamedTuple):
    """Something that differs."""

    kind: str
    """`more`, `less` or `other`."""
    id: str
    title: Phrase | None
    told: tuple[Phrase, ...]
    """In what it differs; empty where it came or is gone."""


class Changes(NamedTuple):
    """What differs in one of the parts of a scenario."""

    part: str
    """As in `ORDER`, or `whole`."""
    changes: tuple[Change, ...]


def differences(before: Side, after: Side) -> tuple[Changes, ...]:
    """What differs, part by part; nothing where the two say the same."""
    return tuple(_Differing(before, after).all())


class _Differing:
    def __init__(self, before: Side, after: Side) -> None:
        self._old, self._new = before, after
        self._old_times = planned(before.scenario, before.calendar)
        self._new_times = planned(after.scenario, after.calendar)
        self._serves = _renamed(before.scenario, after.scenario)

    def all(self) -> Iterator[Changes]:
        old, new = self._old.scenario, self._new.scenario
        whole = tuple(self._fields(old, new, set(ORDER)))
        if whole:
            yield Changes("whole", (Change("other", new.id, None, whole),))
        for part in ORDER:
            changes = tuple(self._part(_by_id(getattr(old, part)), _by_id(getattr(new, part))))
            if changes:
                yield Changes(part, changes)

    def _part(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
        """In the order of the new; what is gone stands last.

        What is gone and came with the same title has another id.
        """
        gone = {_title(one): id for id, one in old.items() if id not in new}
        renamed: set[str] = set()
        for id, one in new.items():
            title = _title(one)
            if id not in old and title in gone and title != literal(""):
                was = gone.pop(title)
                renamed.add(was)
                told = (phrase("diff.renamed", id=was), *self._one(old[was], one))
                yield Change("other", id, title, told)
            elif id not in old:
                yield Change("more", id, self._titled(one, self._new), ())
            elif told := tuple(self._one(old[id], one)):
                yield Change("other", id, self._titled(one, None), told)
        for id, one in old.items():
            if id not in new and id not in renamed:
                yield Change("less", id, self._titled(one, self._old), ())

    def _one(self, old: Any, new: Any) -> Iterator[Phrase]:
        if isinstance(new, Bilingual):
            yield from texted(phrase("diff.name"), old, new)
            return
        if isinstance(new, Inject):
            yield from self._when(old, new)
        yield from self._fields(old, new, set())

    def _titled(self, one: Any, side: Side | None) -> Phrase:
        """What it is called; of what came or is gone also when it comes."""
        title = _title(one)
        if side is None or not isinstance(one, Inject):
            return title
        return phrase("diff.comes", title=title, when=self._comes(one, side))

    # ── when ─────────────────────────────────────────────────────────────────────────────────

    def _when(self, old: Inject, new: Inject) -> Iterator[Phrase]:
        """That it comes at another time, or is brought by something else."""
        then, now = self._old_times.get(old.id), self._new_times.get(new.id)
        before, after = self._comes(old, self._old), self._comes(new, self._new)
        moved = 0
        if then is not None and now is not None:
            moved = _by_the_clock(now, self._new) - _by_the_clock(then, self._old)
        if then is not None and now is not None and moved:
            key = "diff.later" if moved > 0 else "diff.sooner"
            by = duration(abs(moved))
            if before == after:  # what it follows comes at another time
                key, how = f"{key}.along", after
                before = literal(self._old.names.moment(then))
                after = literal(self._new.names.moment(now))
                yield phrase(key, old=before, new=after, by=by, how=how)
                return
            yield phrase(key, old=before, new=after, by=by)
        elif before != after:
            yield phrase("diff.brought", old=before, new=after)

    def _comes(self, inject: Inject, side: Side) -> Phrase:
        """When it comes, or what brings it."""
        second = inject.planned(side.calendar)
        if second is not None and inject.if_ is None:
            return literal(side.calendar.show(second, plus=False))
        condition = "" if inject.when is None else short(inject.when)
        how = brought(inject, condition=phrase("msel.if", what=condition))
        if second is not None and how is not None:
            moment = literal(side.calendar.show(second, plus=False))
            return phrase("msel.when.both", when=moment, how=how)
        return phrase("msel.when.call") if how is None else how

    # ── fields ───────────────────────────────────────────────────────────────────────────────

    def _fields(self, old: Model, new: Model, without: set[str]) -> Iterator[Phrase]:
        """How the fields of two of a kind differ."""
        skipped = {*without, "id", *(_WHEN if isinstance(new, Inject) else ())}
        for name, field in type(new).model_fields.items():
            key = field.alias or name
            before, after = getattr(old, name), getattr(new, name)
            if before != after and key not in skipped:
                yield from self._field(type(new), key, before, after)

    def _field(self, model: type[Model], key: str, old: Any, new: Any) -> Iterator[Phrase]:
        what = called(key)
        if _all(old, new, Bilingual | None) or (key in WRITTEN and _all(old, new, str)):
            yield from texted(what, old, new)
        elif _all(old, new, tuple):
            yield from self._several(model, key, old, new)
        elif _all(old, new, dict):
            yield from self._mapped(model, key, old, new)
        elif (
            isinstance(old, Model)
            and type(old) is type(new)
            and not isinstance(old, Sustained | Drawn)
        ):
            told = [*self._fields(old, new, set())]
            yield phrase("diff.of", what=what, told=listing(told))
        else:
            before = shown(model, key, old, self._old.names)
            yield from valued(what, before, shown(model, key, new, self._new.names))

    def _mapped(
        self, model: type[Model], key: str, old: Mapping[str, Any], new: Mapping[str, Any]
    ) -> Iterator[Phrase]:
        """How what stands under each name differs."""
        for name in {**old, **new}:
            before, after = (
                _told(model, key, side.get(name), names)
                for side, names in ((old, self._old.names), (new, self._new.names))
            )
            told = listing(valued(literal(name), before, after))
            if before != after:
                yield phrase("diff.of", what=called(key), told=told)

    def _several(
        self, model: type[Model], key: str, old: tuple[Any, ...], new: tuple[Any, ...]
    ) -> Iterator[Phrase]:
        """How two lists differ; what is only called otherwise is told where it stands itself."""
        if key in ("objectives", "tasks") and all(isinstance(one, str) for one in old):
            old = tuple(self._serves[key].get(one, one) for one in old)
            if old == new:
                return
        both = (*old, *new)
        if all(isinstance(one, LeverUse) for one in both):
            yield from levers(old, new, self._old.names, self._new.names)
        elif all(hasattr(one, "id") for one in both):
            for change in self._part(_by_id(old), _by_id(new)):
                yield _nested(key, change)
        elif all(
            isinstance(one, Model) and not isinstance(one, Bilingual | Sustained) for one in both
        ):
            yield from self._unnamed(key, old, new)
        else:
            yield from self._values(model, key, old, new)

    def _values(
        self, model: type[Model], key: str, old: tuple[Any, ...], new: tuple[Any, ...]
    ) -> Iterator[Phrase]:
        """How two lists of texts, numbers, names or conditions differ."""
        same = list(reworded(old, new))
        for was, now in same:
            text = whole(was, self._old.names)
            yield from texted(phrase("diff.part-of", what=called(key), value=text), was, now)
        was_so, is_so = ([pair[side] for pair in same] for side in (0, 1))
        before = [_told(model, key, one, self._old.names) for one in old if one not in was_so]
        after = [_told(model, key, one, self._new.names) for one in new if one not in is_so]
        if before == after:
            return
        if all(one in after for one in before) and all(one in before for one in after):
            yield phrase("diff.order", what=called(key))
            return
        for told in listed("diff.list", before, after):
            yield phrase("diff.of", what=called(key), told=told)

    def _unnamed(
        self, key: str, old: tuple[Model, ...], new: tuple[Model, ...]
    ) -> Iterator[Phrase]:
        """How two lists of parts without ids differ, each known by what it does or acts on."""
        what = phrase(f"diff.one.{key}") if key in ONES else called(key)
        pairs = list(paired(old, new))
        if not any(before != after for before, after in pairs):
            yield phrase("diff.order", what=called(key))
        for before, after in pairs:
            if before is None and after is not None:
                yield phrase("diff.one.more", what=what, told=_in_full(after, self._new.names))
            elif after is None and before is not None:
                told = handled(before, self._old.names)
                if isinstance(before, type_of_effect):
                    told = effect(before, self._old.names)
                yield phrase("diff.one.less", what=what, told=told)
            elif before is not None and after is not None and before != after:
                told = listing(self._fields(before, after, set()))
                name = handled(after, self._new.names)
                yield phrase("diff.one.other", what=what, name=name, told=told)


def _by_the_clock(second: int, side: Side) -> int:
    """Seconds since the midnight ahead of STARTEX, by the clock: what is told of a moment."""
    midnight = side.calendar.civil(0).replace(hour=0, minute=0, second=0)
    return int((side.calendar.civil(second) - midnight).total_seconds())


def _nested(key: str, change: Change) -> Phrase:
    """A change of a part of a part."""
    what = phrase("diff.one.tasks") if key == "tasks" else called(key)
    if change.kind != "other":
        title = change.title or literal("")
        return phrase(f"diff.nested.{change.kind}", what=what, id=change.id, title=title)
    return phrase("diff.nested", what=what, id=change.id, told=listing(change.told))


def _by_id(several: Any) -> dict[str, Any]:
    if isinstance(several, Mapping):
        return dict(several)
    parts: Sequence[Any] = several
    return {one.id: one for one in parts}


def _title(one: Any) -> Phrase:
    """What people call it."""
    if isinstance(one, Bilingual):
        return said(one)
    for name in ("title", "question", "text", "name"):
        if (found := getattr(one, name, None)) is not None:
            return said(found)
    return literal("")


def _renamed(before: Scenario, after: Scenario) -> dict[str, dict[str, str]]:
    """By `objectives` and `tasks`, what those are called now that were called otherwise before."""
    found = {}
    for key, old, new in (
        ("objectives", before.objectives, after.objectives),
        (
            "tasks",
            [task for one in before.objectives for task in one.tasks],
            [task for one in after.objectives for task in one.tasks],
        ),
    ):
        were, are = ({one.id for one in side} for side in (old, new))
        came = {_title(one): one.id for one in new if one.id not in were}
        gone = [one for one in old if one.id not in are]
        found[key] = {one.id: came[_title(one)] for one in gone if _title(one) in came}
    return found


def _told(model: type[Model], key: str, one: Any, names: Names) -> Phrase:
    return whole(one, names) if isinstance(one, Model) else shown(model, key, one, names)


def _in_full(one: Model, names: Names) -> Phrase:
    """One that came: an effect in words, else what it is known by, with the rest of it."""
    if isinstance(one, type_of_effect):
        return effect(one, names)
    return phrase("diff.in-full", name=handled(one, names), rest=rest_of(one, names))


def _all(old: object, new: object, kind: Any) -> bool:
    return isinstance(old, kind) and isinstance(new, kind)
