"""What happened in short: what a mayor reads in a minute, and where the rest stands."""

from collections.abc import Iterable, Iterator, Sequence
from textwrap import shorten

from oefening import events
from oefening.clock import whole_minute
from oefening.events import DecisionRecorded
from oefening.projections.courses import Course
from oefening.projections.names import percent
from oefening.projections.spots import Spot
from oefening.report.model.happened import happened
from oefening.report.model.in_short_people import convoys, people
from oefening.report.model.log import Log
from oefening.report.model.page import Block, Fact, Facts, Said
from oefening.report.model.what_if import mattered_most
from oefening.study.whatif.account import Account
from oefening.text import Phrase, phrase
from oefening.text.content import bare, counted, listing, literal

LOWS = 3
"""That are told; the rest is counted. So are all of these."""
PLACES = 4
DECISIONS = 15
LETTERS = 140
"""Of a decision."""

BY_HAND = (
    events.InjectAdded,
    events.InjectHeld,
    events.InjectSkipped,
    events.InjectRetracted,
    events.ModelChanged,
)
"""By which an exercise is led off what was planned."""


def in_short(log: Log, decisions: Account) -> Block:
    """What happened, to how many people, what was decided, how low it came, what was led by hand.

    Each statement rests on its records, and the last of a kind says where the others stand.
    """
    if log.started is None:
        return log.nothing("report.short.not-begun")
    told = {
        "happened": happened(log),
        "people": people(log),
        "convoys": convoys(log),
        "decided": _decided(log),
        "mattered": mattered_most(log, decisions),
        "worst": _worst(log),
        "by-hand": _by_hand(log),
    }
    return Facts(
        tuple(
            Fact(log.text(f"report.short.head.{key}"), said)
            for key, found in told.items()
            if (said := tuple(found))
        )
    )


# ── the worst ────────────────────────────────────────────────────────────────────────────────────


def _worst(log: Log) -> Iterator[Said]:
    """Where it came lowest, places that fared alike together; how many fell; what still is low."""
    fell = {spot: course for spot, course in log.courses.of.items() if course.fell}
    if not fell:
        yield log.state_that("report.short.whole", [log.until])
        return
    alike: dict[tuple[object, ...], dict[Spot, Course]] = {}
    for spot, course in _lowest_by_place(fell).items():
        low = course.lowest
        key = (spot[1], low.heat, whole_minute(low.at), low.by_hand)
        alike.setdefault(key, {})[spot] = course
    worst = sorted(alike.values(), key=lambda courses: _badness(log, courses))
    yield from (_low(log, courses) for courses in worst[:LOWS])
    cites = [*(course.lowest.number for course in fell.values()), log.until]
    places = counted("report.count.places", len({place for place, _ in fell}))
    yield log.state_that("report.short.fell", cites, count=len(fell), places=places).seen("lows")
    yield from _still(log, {spot: one for spot, one in fell.items() if not one.back})


def _lowest_by_place(fell: dict[Spot, Course]) -> dict[Spot, Course]:
    """Of each place what came lowest, of several the one that did so first."""
    lowest: dict[str, Spot] = {}
    for spot, course in fell.items():
        known = lowest.setdefault(spot[0], spot)
        if _depth(course) < _depth(fell[known]):
            lowest[spot[0]] = spot
    return {spot: fell[spot] for spot in lowest.values()}


def _depth(course: Course) -> tuple[int, int]:
    return course.lowest.heat.level, course.lowest.at


def _badness(log: Log, courses: dict[Spot, Course]) -> tuple[int, int]:
    """Lower first, then what was below 100 % for longest, over all places together."""
    level = min(course.lowest.heat.level for course in courses.values())
    return level, -sum(course.below(log.end) for course in courses.values())


def _low(log: Log, courses: dict[Spot, Course]) -> Said:
    """`In South, East energy fell to 0% at D1 06:41 (electricity); back at 100% ...`."""
    [(_, requirement), *_], [low, *_] = list(courses), [one.lowest for one in courses.values()]
    by = bare(log.names.capacity(low.heat.worst))
    if low.by_hand:
        by = phrase("story.level-by-hand", capacity=by)
    cites = [one.lowest.number for one in courses.values()]
    cites += [one.last.number if one.back else log.until for one in courses.values()]
    return log.state_that(
        "report.short.low",
        cites,
        places=_places(log, [place for place, _ in courses]),
        requirement=log.names.requirement(requirement),
        level=percent(low.heat.level),
        capacity=by,
        moment=log.moment(low.at),
        back=_back(log, courses),
    )


def _back(log: Log, courses: dict[Spot, Course]) -> Phrase:
    """From when on they were whole again, or which of them were not at the end, and how low."""
    left = {spot[0]: one.last.heat.level for spot, one in courses.items() if not one.back}
    if left:
        level = percent(min(left.values()))
        if len(left) == len(courses):
            return phrase("report.short.at-end", level=level)
        return phrase("report.short.at-end-in", level=level, places=_places(log, list(left)))
    whole = [one.last.at for one in courses.values()]
    first, last = log.moment(min(whole)), log.moment(max(whole))
    key = "report.short.back" if first == last else "report.short.back-between"
    return phrase(key, first=first, last=last)


def _still(log: Log, left: dict[Spot, Course]) -> Iterator[Said]:
    """What was not whole in the end, and where, by requirement."""
    of: dict[str, list[Spot]] = {}
    for spot in left:
        of.setdefault(spot[1], []).append(spot)
    if not of:
        return
    told = listing(
        phrase(
            "report.short.left",
            requirement=log.names.requirement(requirement),
            level=percent(min(left[spot].last.heat.level for spot in spots)),
            places=_places(log, [place for place, _ in spots]),
        )
        for requirement, spots in of.items()
    )
    cites = [*(one.last.number for one in left.values()), log.until]
    yield log.state_that("report.short.still", cites, left=told)


def _places(log: Log, places: Sequence[str]) -> Phrase:
    """Their names; of many the first, and how many more."""
    if len(places) <= PLACES + 1:
        return log.names.places(places)
    rest = phrase("report.short.more-places", count=len(places) - PLACES)
    return listing([*map(log.names.place, places[:PLACES]), rest])


# ── what was done ────────────────────────────────────────────────────────────────────────────────


def _decided(log: Log) -> Iterator[Said]:
    yield from _undecided(log)
    taken = log.each(DecisionRecorded)
    if not taken:
        yield log.state_that("report.decisions.none", [log.until])
    for record, decision in taken[:DECISIONS]:
        yield _decision(log, record.number, decision)
    if rest := taken[DECISIONS:]:
        cites = [record.number for record, _ in rest]
        yield log.state_that("report.short.decisions", cites, count=len(rest)).seen("decisions")


def _undecided(log: Log) -> Iterator[Said]:
    """How many decisions were not taken: that comes first."""
    asked = log.scenario.decisions
    open_ = [one.id for one in asked if log.state.standing(one.id) is None]
    if open_:
        cites = [*(log.head.of("decisions", id) for id in open_), log.until]
        told = log.state_that("report.short.open", cites, count=len(open_), asked=len(asked))
        yield told.seen("never-decided")


def _decision(log: Log, record: int, decision: DecisionRecorded) -> Said:
    """Its number, moment, cell and what was decided; where that is cut it leads to all of it."""
    words = log.words(log.names.answer(decision))
    what: Phrase = literal(shorten(words, LETTERS, placeholder=" …"))
    retracted = log.retracted.get(record)
    if retracted is not None:
        what = phrase("story.retracted-then", decided=what, when=log.moment(retracted.at))
    ordinal = log.ordinals[record]
    return log.state_that(
        "report.short.decided",
        [record, *([] if retracted is None else [retracted.number])],
        number=ordinal,
        when=log.moment(decision.made_at),
        cell=log.names.cell(decision.cell),
        what=what,
    ).cut_from(f"decisions/decision/{ordinal}" if len(words) > LETTERS else "")


def _by_hand(log: Log) -> Iterable[Said]:
    found = log.of(*BY_HAND)
    if not found:
        return ()
    cites = [record.number for record in found]
    told = log.state_that("report.short.by-hand", cites, count=len(found))
    return (told.seen("annex-artificialities"),)
