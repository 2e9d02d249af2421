"""A run told in a screenful."""

from oefening.cli.desk import MARK
from oefening.cli.headless import MOMENTS, Told
from oefening.cli.views import Views, cut
from oefening.clock import HOUR
from oefening.projections.expectations import expectations
from oefening.projections.harm import harm
from oefening.projections.names import percent, said
from oefening.projections.story import Line
from oefening.text import Language, phrase
from oefening.text.content import number
from oefening.world.model import REQUIREMENTS
from oefening.world.nodes import WHOLE

STORY = 16
"""Lines of the story that a screenful has room for."""


def summary(told: Told, language: Language) -> list[str]:
    """What happened, the levels, the harm, the decisions, and where it is all kept."""
    views = Views(told.header, language)
    words = views.words
    folder = str(told.folder)
    return [
        words(
            phrase(
                "cli.summary.head",
                mark=MARK,
                title=said(told.header.scenario.title),
                play=told.play,
                seed=told.header.seed,
            )
        ),
        "",
        *_story(told, views),
        "",
        *_levels(told, views),
        "",
        words(phrase("cli.summary.harm")),
        *(f"  {line}" for line in views.harm(harm(told.header.world, told.state, told.now))),
        "",
        *_people(told, views),
        words(phrase("cli.summary.folder", folder=folder)),
        words(phrase("cli.summary.fingerprint", digest=told.fingerprint)),
        words(phrase("cli.summary.verify", folder=folder)),
    ]


def _story(told: Told, views: Views) -> list[str]:
    key = [line for line in told.story if line.key]
    shown = chosen(key, STORY)
    lines = [views.words(phrase("cli.summary.what"))]
    lines += [cut(f"  {line.render(views.language)}") for line in shown]
    rest = len(told.story) - len(shown)
    if rest:
        lines.append(f"  {views.words(phrase('cli.summary.more', count=number(rest)))}")
    return lines


def chosen(lines: list[Line], most: int) -> list[Line]:
    """At most `most` of `lines`, spread evenly, the first and the last among them."""
    if len(lines) <= most:
        return lines
    return [lines[at * (len(lines) - 1) // (most - 1)] for at in range(most)]


def _levels(told: Told, views: Views) -> list[str]:
    """A line for each requirement: its lowest level in any place in play at each moment."""
    moments = [at for at in MOMENTS if at in told.levels]
    if not moments:
        return []
    heads = [views.words(phrase("cli.summary.after", hours=at // HOUR)) for at in moments]
    names = [views.words(views.names.requirement(name)) for name in REQUIREMENTS]
    wide = max(len(name) for name in names)
    lines = [
        views.words(phrase("cli.summary.levels")),
        f"  {'':{wide}}" + "".join(f"{head:>9}" for head in heads),
    ]
    for column, name in enumerate(names):
        line = f"  {name:{wide}}"
        lowest: tuple[int, str] | None = None
        for at in moments:
            found = [
                (heat.level, f"{row.place}.{heat.worst}")
                for row in told.levels[at]
                if (heat := row.heats[column]) is not None
            ]
            if not found:
                line += f"{'–':>9}"
                continue
            level, node = min(found, key=lambda spot: spot[0])
            line += f"{views.words(percent(level)):>9}"
            lowest = min(lowest or (level, node), (level, node))
        if lowest is not None and lowest[0] < WHOLE:
            line += f"  {views.words(views.names.node(lowest[1]))}"
        lines.append(cut(line))
    return lines


def _people(told: Told, views: Views) -> list[str]:
    header = told.header
    hoped = expectations(header.scenario, told.state, header.calendar)
    seen = sum(1 for expectation in hoped if expectation.seen is not None)
    taken = sum(1 for taken in told.state.taken if not taken.retracted)
    return [
        views.words(
            phrase("cli.summary.decisions", taken=taken, asked=len(header.scenario.decisions))
        ),
        views.words(phrase("cli.summary.met", seen=seen, all=len(hoped))),
    ]
