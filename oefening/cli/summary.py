"""A run told in a screenful."""

from collections.abc import Iterable
from itertools import groupby
from textwrap import wrap

from oefening.cli.desk import MARK
from oefening.cli.headless import MOMENTS, Ended, Told
from oefening.cli.views import Views
from oefening.clock import HOUR
from oefening.projections.expectations import expectations
from oefening.projections.harm import harm
from oefening.projections.levels import Heat
from oefening.projections.names import percent, said
from oefening.projections.pulled import Pulled
from oefening.text import Language, Phrase, phrase
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE


def summary(told: Told, language: Language, columns: int | None = None) -> list[str]:
    """What happened, the levels, the harm, the decisions, and where it is all kept.

    Sentences are wrapped to `columns`; without, every line is whole, however long.
    """
    header = told.ended.header
    views = Views(header, language)
    words = views.words
    return [
        f"{MARK} · {words(said(header.scenario.title))}",
        words(phrase("cli.summary.head", play=told.play, seed=header.seed)),
        "",
        *fitted(_outline(told, views), columns),
        "",
        *fitted(_levers(told, views), columns),
        *([""] if told.levers else []),
        *_levels(told, views, columns),
        "",
        *ending(told.ended, views, watched=False),
    ]


def ending(ended: Ended, views: Views, *, watched: bool = True) -> list[str]:
    """The harm, the decisions, and where it is all kept; `watched`: by somebody in the room."""
    words, folder = views.words, str(ended.folder)
    return [
        words(phrase("cli.summary.harm")),
        *(f"  {line}" for line in views.harm(harm(ended.header.world, ended.state, ended.now))),
        "",
        *_people(ended, views, watched=watched),
        words(phrase("cli.summary.folder", folder=folder)),
        words(phrase("cli.summary.fingerprint", digest=ended.fingerprint)),
        words(phrase("cli.summary.verify", folder=folder)),
    ]


def _outline(told: Told, views: Views) -> list[str]:
    lines = [f"  {line.render(views.language)}" for line in told.outline]
    return [views.words(phrase("cli.summary.what")), *lines]


def fitted(lines: Iterable[str], columns: int | None, hang: int = 6) -> list[str]:
    """`lines`, each wrapped to `columns` if that is given; a word too long for that stays whole.

    What a line goes on with stands behind `hang` spaces.
    """
    if columns is None:
        return list(lines)
    return [
        part
        for line in lines
        for part in wrap(
            line,
            columns,
            subsequent_indent=" " * hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
    ]


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
    """Whether all work, and what they serve was whole by then, if they serve any one thing."""
    return all(one.works and one.late is None for one in alike)


def _lever(alike: list[Pulled], views: Views) -> Phrase:
    """What came of the same lever pulled in several places; where it was worst by then."""
    first, count = alike[0], len(alike)
    name = views.names.lever(first.use.lever)
    lever = phrase("cli.summary.times", lever=name, count=count) if count > 1 else name
    begins = views.moment(first.begins)
    if not first.works:
        called = "off" if first.off else "under-way"
        return phrase(f"cli.summary.lever-{called}", lever=lever, begins=begins)
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
    """A line for each requirement: its lowest level in any place in play at each moment."""
    moments = [at for at in MOMENTS if at in told.levels]
    names = [views.words(views.names.requirement(name)) for name in REQUIREMENTS]
    wide = max(len(name) for name in names)
    heads = [views.words(phrase("cli.summary.after", hours=at // HOUR)) for at in moments]
    head = f"  {'':{wide}}" + "".join(f"{head:>6}" for head in heads)
    rows = [
        f"  {name:{wide}}{_course(told, views, moments, column)}"
        for column, name in enumerate(names)
    ]
    above = views.words(phrase("cli.summary.levels"))
    return [above, head, *fitted(rows, columns, hang=len(head) + 2)]


def _course(told: Told, views: Views, moments: list[int], column: int) -> str:
    """The lowest levels of a requirement at `moments`, and the capacity that is lowest of all."""
    lowest = [
        min((heat for row in told.levels[at] if (heat := row.heats[column])), key=_level)
        for at in moments
        if any(row.heats[column] for row in told.levels[at])
    ]
    if not lowest:
        return f"{'–':>6}" * len(moments)
    levels = "".join(f"{views.words(percent(heat.level)):>6}" for heat in lowest)
    worst = min(lowest, key=_level)
    if worst.level == WHOLE:
        return levels
    return f"{levels}  {views.words(views.names.capacity(worst.worst))}"


def _level(heat: Heat) -> int:
    return heat.level


def _people(ended: Ended, views: Views, *, watched: bool) -> list[str]:
    scenario, state = ended.header.scenario, ended.state
    hoped = expectations(scenario, state, ended.header.calendar)
    seen = sum(1 for expectation in hoped if expectation.seen is not None)
    taken = sum(1 for taken in state.taken if not taken.retracted)
    met = "cli.summary.met" if seen or watched else "cli.summary.unseen"
    return [
        views.words(phrase("cli.summary.decisions", taken=taken, asked=len(scenario.decisions))),
        views.words(phrase(met, seen=seen, all=len(hoped))),
    ]
