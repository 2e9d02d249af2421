"""A run told in a screenful."""

from itertools import groupby, pairwise
from operator import itemgetter

from oefening.cli.desk import MARK
from oefening.cli.fitting import fitted
from oefening.cli.headless import PARTS, Ended, Told
from oefening.cli.summary_yardsticks import yardstick_lines
from oefening.cli.views import Views
from oefening.clock import HOUR
from oefening.projections import held
from oefening.projections.decisions import counted_decisions
from oefening.projections.evidence import hoped, tally
from oefening.projections.harm import harm
from oefening.projections.heading import heading
from oefening.projections.levels import Heat
from oefening.projections.names import percent, said
from oefening.projections.opened import opened_words
from oefening.projections.pulled import Pulled
from oefening.projections.questions import answered_questions
from oefening.session import kept_for_good
from oefening.state import State
from oefening.text import Language, Phrase, phrase
from oefening.text.content import listing
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE


def summary(told: Told, language: Language, columns: int | None = None) -> list[str]:
    """What happened, levels, yardsticks, the harm, the decisions, and where it is all kept.

    Sentences are wrapped to `columns`; without, every line is whole, however long.
    """
    header = told.ended.header
    views = Views(header, language)
    words = views.words
    called = said(told.play.name)
    return [
        *fitted([f"{MARK} · {words(heading(header.scenario))}"], columns),
        words(phrase("cli.summary.head", play=called, seed=header.seed)),
        "",
        *fitted(_outline(told, views), columns),
        "",
        *fitted(_levers(told, views), columns),
        *([""] if told.levers else []),
        *_levels(told, views, columns),
        "",
        *fitted(yardstick_lines(told.measured, views), columns),
        *fitted(_outcome(told.ended, views, watched=False), columns),
        *_kept(told.ended, views),
    ]


def ending(ended: Ended, views: Views) -> list[str]:
    """The harm, the decisions, and where it is all kept, of an exercise that people played."""
    return [*_outcome(ended, views, watched=True), *_kept(ended, views)]


def _kept(ended: Ended, views: Views) -> list[str]:
    return [views.words(said) for said in kept_for_good(ended.folder, ended.fingerprint)]


def _outline(told: Told, views: Views) -> list[str]:
    lines = [f"  {line.render(views.language)}" for line in told.outline]
    return [views.words(phrase("cli.summary.what")), *lines]


def _levers(told: Told, views: Views) -> list[str]:
    """A line for each lever that came late or not at all, by when it works; one for the others.

    The same pulled at the same time stand together.
    """
    alike = [list(pulls) for _, pulls in groupby(sorted(told.levers, key=_alike), key=_alike)]
    lines = [phrase("cli.summary.levers")] if alike else []
    lines += [_lever(pulls, views) for pulls in alike if not _smooth(pulls)]
    others = "; ".join(views.words(_lever(pulls, views)) for pulls in alike if _smooth(pulls))
    if others:
        lines.append(phrase("cli.summary.levers-others", levers=others))
    return [views.words(line) for line in lines]


def _alike(lever: Pulled) -> tuple[int, int, str, bool]:
    return lever.begins, lever.at, lever.use.lever, lever.off


def _smooth(alike: list[Pulled]) -> bool:
    """Whether all work, what they serve was whole by then, and what they were to open opened."""
    return all(one.works and one.late is None and one.opened_all for one in alike)


def _lever(alike: list[Pulled], views: Views) -> Phrase:
    """What came of the same lever pulled in several places; where it was worst by then."""
    first, count = alike[0], len(alike)
    name = views.names.lever(first.use.lever)
    lever = phrase("cli.summary.times", lever=name, count=count) if count > 1 else name
    begins = views.moment(first.begins)
    if not first.works:
        called = "off" if first.off else "under-way"
        return phrase(f"cli.summary.lever-{called}", lever=lever, begins=begins)
    opened = [each for one in alike for each in one.opened]
    if not all(one.at_once for one in opened):
        told = listing(opened_words(one, views.names) for one in opened)
        return phrase("cli.summary.lever-opened", lever=lever, begins=begins, opened=told)
    late = [one.late for one in alike if one.late is not None]
    if not late:
        return phrase("cli.summary.lever", lever=lever, begins=begins)
    worst = min(late, key=lambda short: (short.level, short.since))
    return phrase(
        "cli.summary.lever-late",
        lever=lever,
        begins=begins,
        node=views.names.node(worst.node),
        level=percent(worst.level),
        since=views.moment(worst.since),
    )


def _levels(told: Told, views: Views, columns: int | None) -> list[str]:
    """A line for each requirement: how low it came in any place in play, and by what."""
    names = [views.words(views.names.requirement(name)) for name in REQUIREMENTS]
    wide = max(len(name) for name in names)
    parts = _parts(told, views)
    head = f"  {'':{wide}}" + "".join(f"  {part}" for part in parts)
    rows = [
        f"  {name:{wide}}{_course(told, views, parts, which)}" for which, name in enumerate(names)
    ]
    above = views.words(phrase("cli.summary.levels"))
    return [above, head, *fitted(rows, columns)]


def _parts(told: Told, views: Views) -> list[str]:
    """What the parts of the exercise are called: `0–8h`, `8–24h`, `24h–ENDEX`."""
    hours = [0, *(at // HOUR for at in PARTS[: len(told.lows) - 1])]
    parts = [
        phrase("cli.summary.part", since=since, until=until) for since, until in pairwise(hours)
    ]
    return [
        views.words(part) for part in (*parts, phrase("cli.summary.last-part", since=hours[-1]))
    ]


def _course(told: Told, views: Views, parts: list[str], which: int) -> str:
    """The lowest levels of a requirement in `parts`, and the capacities that were at them."""
    lows = [low[which] for low in told.lows]
    shown = ["–" if heat is None else views.words(percent(heat.level)) for heat in lows]
    levels = "".join(f"  {level:>{len(part)}}" for level, part in zip(shown, parts, strict=True))
    return f"{levels}  {_worst(lows, views)}".rstrip()


def _worst(lows: list[Heat | None], views: Views) -> str:
    """`Electricity, from 24h Heat`: the capacities by turns, where they were not whole."""
    hours = (0, *(at // HOUR for at in PARTS))
    short = [
        (since, heat.worst)
        for since, heat in zip(hours, lows, strict=False)
        if heat is not None and heat.level < WHOLE
    ]
    turns = [next(turn) for _, turn in groupby(short, key=itemgetter(1))]
    named = [(since, views.names.capacity(worst)) for since, worst in turns]
    return views.words(
        listing(
            phrase("cli.summary.from-then", since=since, capacity=capacity) if at else capacity
            for at, (since, capacity) in enumerate(named)
        )
    )


def _outcome(ended: Ended, views: Views, *, watched: bool) -> list[str]:
    """The harm and the decisions; `watched`: by somebody in the room."""
    scenario, state = ended.header.scenario, ended.state
    counted = tally(hoped(scenario, state, ended.header.calendar, ended.now))
    taken, asked = counted_decisions(state), len(scenario.decisions)
    met = "cli.summary.met" if counted.seen or watched else "cli.summary.unseen"
    return [
        *_harm(ended, views),
        views.words(phrase("cli.summary.decisions", taken=taken, asked=asked)),
        views.words(phrase(met, counted=counted.told, all=counted.all)),
        *_extras(state, views),
    ]


def _harm(ended: Ended, views: Views) -> list[str]:
    """Person-hours, and what was held by hand while they came about."""
    world, state = ended.header.world, ended.state
    found = harm(world, state, ended.now)
    by_hand = held.counted(world, state, views.names) if found.total.person_seconds else None
    unhoused = views.unhoused(state, ended.now)
    return [
        views.harm(found),
        *([] if unhoused is None else [unhoused]),
        *([] if by_hand is None else [views.words(by_hand)]),
    ]


def _extras(state: State, views: Views) -> list[str]:
    """What play brought up that the scenario has not, if there was any."""
    told = []
    if state.added:
        told.append(phrase("cli.summary.added", count=len(state.added)))
    if state.questions:
        answered = len(answered_questions(state))
        told.append(phrase("cli.summary.questions", asked=len(state.questions), answered=answered))
    return [views.words(line) for line in told]
