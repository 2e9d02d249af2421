"""A what-if in sentences: what is otherwise, what was assumed, and what it changed in the story."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from oefening.events import DecisionRecorded, LeverPulled
from oefening.projections.names import Names, percent
from oefening.projections.words.organisation import at_grip, too_low
from oefening.projections.yardsticks import falls_short
from oefening.record import Header
from oefening.study.intervals import BANDED
from oefening.study.whatif.change import Change
from oefening.study.whatif.flags import Flag
from oefening.study.whatif.logged import Logged
from oefening.study.whatif.replayed import Dropped
from oefening.study.whatif.rows import NEVER, Rows
from oefening.study.whatif.whatif import WhatIf
from oefening.study.words import confidence
from oefening.text import Phrase, phrase
from oefening.text.content import duration, listing, literal, number, unstopped
from oefening.world.pull import filled_in

TAKEN = "refused.taken"
"""What a decision is refused with that stands already."""


def ordinals(logged: Logged) -> dict[int, int]:
    """Which decision each record of one is, from 1 in the order in which they were recorded."""
    return {number: at for at, number in enumerate(logged.decisions, 1)}


def recorded_at(number: int, logged: Logged, names: Names, shift: int = 0) -> Phrase:
    """When a decision was recorded, and when it was made where that is another minute.

    `shift` seconds later than in the log, though never before STARTEX.
    """
    at = logged.decisions[number].at
    then = max(0, at + shift)
    recorded, decided = names.moment(then), names.decided(number)
    made = recorded if decided is None else names.moment(max(0, decided.made_at + then - at))
    if made == recorded:
        return literal(recorded)
    return phrase("whatif.made-at", recorded=recorded, made=made)


def head(change: Change, logged: Logged, names: Names) -> list[Phrase]:
    """Which decision it is about, and what of it is otherwise.

    `names` has learned what the log tells.
    """
    if change.added is not None:
        return [phrase("whatif.head-added"), *_added(change, logged, names)]
    decided = names.decided(change.number)
    answer = literal("") if decided is None else names.answer(decided)
    when = recorded_at(change.number, logged, names)
    ordinal = ordinals(logged)[change.number]
    head = phrase("whatif.head", ordinal=ordinal, when=when, answer=answer)
    return [head, *_changed(change, logged, names, decided)]


def _added(change: Change, logged: Logged, names: Names) -> Iterator[Phrase]:
    added, then = change.added, names.moment(change.second(logged))
    if added is not None:
        recorded = DecisionRecorded(
            added.cell, added.text, added.decision, added.option, added.levers, added.reason, 0
        )
        answer = names.whole_answer(recorded)
        yield phrase("whatif.added", then=then, cell=names.cell(added.cell), answer=answer)


def _changed(
    change: Change, logged: Logged, names: Names, decided: DecisionRecorded | None
) -> Iterator[Phrase]:
    if change.removed:
        yield phrase("whatif.removed")
    shift = change.second(logged) - logged.decisions[change.number].at
    if change.shift:
        key = "whatif.earlier" if shift < 0 else "whatif.later"
        then = recorded_at(change.number, logged, names, change.shift)
        yield phrase(key, length=duration(abs(shift)), then=then)
    if change.option is not None and decided is not None and decided.decision is not None:
        yield phrase("whatif.chosen", option=names.option(decided.decision, change.option))
    if change.levers is not None:
        levers = listing(map(names.use, change.levers))
        yield phrase("whatif.pulled", levers=levers) if change.levers else phrase("whatif.no-lever")


def assumed(whatif: WhatIf, header: Header, names: Names) -> list[Phrase]:
    """What the comparison takes for granted, up to when it counts, and what its numbers are."""
    since = names.moment(whatif.change.since(whatif.logged))
    chance = drawn("whatif.redrawn", len(whatif.redrawn), since=since)
    return [
        phrase("whatif.assumes"),
        phrase("whatif.unknown"),
        phrase("whatif.counted", end=names.moment(whatif.logged.end)),
        chance,
        *uncertain(header, len(whatif.redrawn)),
    ]


def drawn(key: str, redraws: int, **more: str) -> Phrase:
    """What a band of so many draws of chance tells: the text `key`, or that of few or of one."""
    if not redraws:
        return phrase("whatif.no-band")
    few = "" if redraws >= BANDED else "-few" if redraws > 1 else "-one"
    return phrase(f"{key}{few}", redraws=number(redraws), **more)


def particular(whatif: WhatIf, header: Header, names: Names) -> list[Phrase]:
    """What is to be known of this decision alone: what counts wider than it says, or not at all."""
    late = beyond(whatif, names)
    unseen = [] if late is None or whatif.alike else [late]
    return [*_reception(whatif, header, names), *unseen]


def apart(whatifs: Iterable[WhatIf], header: Header, names: Names) -> list[Phrase]:
    """Why a difference need not lie within its band, nor be that of the numbers beside it.

    Nothing where they all do and are.
    """
    rows = Rows(header, names)
    found = [row for one in whatifs for group in rows.groups(one) for row in group.rows]
    told = [phrase("whatif.outside")] if any(row.outside for row in found) else []
    return told if all(row.fits for row in found) else [*told, phrase("whatif.rounding")]


def uncertain(header: Header, redraws: int) -> list[Phrase]:
    """Of which differences the direction is not sure, and how well founded the numbers are."""
    if not redraws:
        return [confidence(header, "whatif.confidence-alone")]
    return [phrase("whatif.unsure-how"), confidence(header, "whatif.confidence")]


def _reception(whatif: WhatIf, header: Header, names: Names) -> Iterator[Phrase]:
    """That reception in an area counts for its region, where the decision opens any in one."""
    world, regions = header.world, dict[str, None]()
    pulled = (*whatif.logged.pulled.get(whatif.change.number, ()), *whatif.line.otherwise.pulled)
    for use in (one.use for one in pulled):
        lever = world.levers.get(use.lever)
        if lever is None or not any("open-reception" in one for one in lever.effects):
            continue
        places = (world.within.get(value) for value in filled_in(lever, use).values())
        regions |= {region: None for region in places if region is not None}
    if regions:
        told = listing(map(names.place, regions))
        yield phrase("whatif.reception", regions=told)


def beyond(whatif: WhatIf, names: Names) -> Phrase | None:
    """What of the decision begins to work at the end of the log or after it; None: nothing does."""
    if not whatif.beyond:
        return None
    levers = listing(
        phrase("whatif.beyond-one", lever=names.use(one.use), when=names.moment(one.begins))
        for one in whatif.beyond
    )
    return phrase("whatif.works-after", levers=levers, end=names.moment(whatif.logged.end))


def nothing(whatif: WhatIf, names: Names) -> Phrase | None:
    """That it changes nothing of what is counted, and why where it could not; None: it does."""
    if whatif.seldom:
        return phrase("whatif.nothing-seldom")
    if not whatif.alike:
        return None
    late = beyond(whatif, names)
    if late is not None:
        return phrase("whatif.nothing-yet", why=late)
    return phrase("whatif.nothing-at-end" if whatif.at_end else "whatif.nothing")


def below(header: Header) -> Phrase:
    """The level under which time is counted."""
    return percent(falls_short(header.world))


# ── the story ────────────────────────────────────────────────────────────────────────────────────


def injects(whatif: WhatIf, names: Names) -> list[Phrase]:
    """Each inject that came in one branch only, or at another minute."""
    recorded, otherwise = (outcome.released for outcome in whatif.outcomes)
    both = dict.fromkeys(chain(recorded, otherwise))
    return [
        phrase(key, inject=names.inject(id), before=before, after=after)
        for id in sorted(both, key=lambda id: (recorded.get(id, otherwise.get(id, 0)), id))
        for before, after in [(_when(recorded, id, names), _when(otherwise, id, names))]
        for key in [_came(before, after)]
        if before != after
    ]


def _when(released: dict[str, int], id: str, names: Names) -> Phrase:
    return literal(names.moment(released[id])) if id in released else NEVER


def _came(before: Phrase, after: Phrase) -> str:
    if after == NEVER:
        return "whatif.inject.not"
    return "whatif.inject.came" if before == NEVER else "whatif.inject.moved"


def flags(whatif: WhatIf, names: Names) -> list[Phrase]:
    """Each later decision that could not have been taken as it was recorded, with why."""
    return [_flag(one, whatif, names) for one in whatif.flags]


def own_flags(whatif: WhatIf, names: Names) -> list[Phrase]:
    """Why the decision that is changed could not have been taken so itself."""
    return [phrase("whatif.flag-own", why=_why(one, names)) for one in whatif.own_flags]


def _flag(flag: Flag, whatif: WhatIf, names: Names) -> Phrase:
    decided = names.decided(flag.number)
    return phrase(
        "whatif.flag",
        ordinal=ordinals(whatif.logged)[flag.number],
        when=names.moment(whatif.logged.decisions[flag.number].at),
        answer=literal("") if decided is None else unstopped(names.answer(decided)),
        why=_why(flag, names),
    )


def _why(flag: Flag, names: Names) -> Phrase:
    """Why it could not have been, and whether it is counted all the same."""
    if flag.pulled is not None:
        return _below_authority(flag.pulled, names)
    inject = literal("") if flag.inject is None else names.inject(flag.inject)
    refused = flag.refused or literal("")
    key = "taken" if refused.key == TAKEN else flag.why
    return phrase(f"whatif.why.{key}", inject=inject, why=refused)


def _below_authority(pulled: LeverPulled, names: Names) -> Phrase:
    needs = too_low(pulled, names) or literal("")
    stands = at_grip(pulled.stands or 0)
    lever = names.use(pulled.use)
    return phrase("whatif.why.below-authority", stands=stands, lever=lever, needs=needs)


def dropped(whatif: WhatIf, names: Names) -> list[Phrase]:
    """What else was done in the exercise and cannot be done in the branch, as many times."""
    found: Sequence[Dropped] = whatif.line.otherwise.dropped
    commands = {one.number: one for one in whatif.logged.commands}
    return [
        phrase(
            "whatif.dropped",
            number=one.number,
            when=names.moment(commands[one.number].at),
            why=one.refused,
        )
        for one in found
    ]
