"""The page of the validation: every case with its figure, and where the model misses and why."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from validation.cases import observed, slugs
from validation.catalogue import MEASURES
from validation.laid import SHARED
from validation.observed import Measured, Observed, Target
from validation.regularities import regularities
from validation.verdicts import Value, compared, counts, judged
from validation.waves import (
    BLOCKS,
    HOPS,
    ITALY,
    SPAIN,
    best,
    blocks,
    missed,
    missed_both,
    shared,
)

from oefening.clock import HOUR, MINUTE
from oefening.library.files import contents
from oefening.source import Bilingual, load, read
from oefening.text import say
from oefening.world.provenance import Source

PAGE = Path(__file__).parents[2] / "docs" / "validation.md"
PICTURES = PAGE.with_suffix("")
SHAPES = {
    "wave": "system restart wave",
    "step": "step at repair completion",
    "heavy-tail": "heavy tail",
    "other": "no shape of its own",
}
HEAD = """\
<!-- Made by `python -m docs.validation`. -->

# Validation against real outages

**{mark}** — everything below is simulated.

Each case is a world and a scenario made of what was known when it began: what failed, when and
where, what backups and crews there were, the hour and the weather. It is played with nobody
deciding, and what comes of it is held against what was observed. Numbers of the model are those of
the Dutch world of the product, called nl (`oefening/data/nl`), and of the table below; all cases
share them.

- **Tolerances** were proposed with the observations. Where none was, we chose one, with the outcome
  in view; the target then says *tolerance ours*.
- **What rests on the case itself.** Some numbers were taken from one of these very outages, or
  chosen with it in view, and now and then something is put in that was known only afterwards. Where
  a target rests on that, it says so: that it holds then shows that the model does its sums, not
  that it foresees.
- **Misses** are explained; a test makes sure that the model gives what is told here.
- **Chance.** Where it matters, the case is run with several seeds. The median is judged, and the
  tables give the lowest and the highest beside it. Where a single repair is drawn, its lengths are
  spread evenly over its distribution instead of at random, so that the middle run has the median.

Observations are from the publications linked; those marked *recall* were not looked up again. An
observation agrees if it lies between the 10th and the 90th percentile of the runs, or outside them
by no more than a tenth of its value, or five points if it is a share. Otherwise the table says why
it differs.
"""


WAVE = """\
## The two numbers of the restart wave

The hop and the pace of picking up load are ours: no source was found for either. So pairs of them
were tried, with a hop from half an hour to two hours and a pace from {least} to {most} hours for
all load of a part of the grid. Each pair was held against what was seen of power in Spain and in
Italy. Its error is the root mean square of the differences, in points; both grids weigh the same.
The pair with the smallest error was taken. It is a compromise and serves neither grid well. The
table gives for each hop the pace with the smallest error, and the pair that suits each grid best
by itself.

"""

IN_ALL = """\
In all, {held} of {asked} targets hold and {missed} are missed. Of those that hold only {free} rest
on nothing of their own case: no others can speak for the model.
"""

NOBODY_DIES = """\
That direct deaths are few, and that more people die in the days after, is outside the model: nobody
dies in it.
"""

BACKBONE = """
Which neighbour energises a part is laid down beforehand, by counting borders from the live ties,
since parts of a world may not start one another in a circle. That regions further from a tie come
later is therefore no finding. The wave of Italy from north to south is measured by latitude, which
the model does not use.

The world nl has no such parts of its grid yet: `NL.transmission` is one node for the whole country.
A scenario of a national collapse says for itself how much of it is back when, as a curve (a
`Damage` with `curve`, see [scenario.md](scenario.md)), and every region of the Netherlands comes
back alike. The wave of this page is that of two worlds made for it.
"""


def page() -> str:
    """The page as it is to be."""
    parts = [HEAD.format(mark=say("en", "report.mark")), _summary(), _shared()]
    parts += [_case(slug) for slug in slugs()]
    parts += [_across(), _wave()]
    return "\n".join(parts)


def english(text: Bilingual) -> str:
    """A text in English."""
    return " ".join((text.en or text.nl or "").split())


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _summary() -> str:
    rows = []
    for slug in slugs():
        case = observed(slug)
        held, free, asked = counts(slug)
        link = f"[{case.name}](#{_anchor(case)})"
        rows.append([str(case.number), link, SHAPES[case.shape], f"{held} of {asked}", str(free)])
    head = [
        "",
        "case",
        "shape of restoration, as seen",
        "targets hold",
        "of these, resting on nothing of the case itself",
    ]
    held, free, asked = map(sum, zip(*map(counts, slugs()), strict=True))
    told = IN_ALL.format(held=held, free=free, asked=asked, missed=asked - held)
    return f"## In short\n\n{_table(head, rows)}\n{told}"


def _anchor(case: Observed) -> str:
    kept = (letter for letter in _title(case).lower() if letter.isalnum() or letter in " -")
    return "".join(kept).replace(" ", "-")


def _title(case: Observed) -> str:
    return f"{case.number}. {case.name}"


def _shared() -> str:
    """The numbers that nl lacks, and that all cases share."""
    sources = load(dict[str, Source], read(contents(SHARED / "sources.yaml"), "sources"))
    rows = []
    for id, one in shared().items():
        where = sources[one.source].address if one.source in sources else ""
        note = f"{english(one.note) if one.note else ''} {where}".strip()
        kept, reach = f"{one.provenance}, {one.confidence} confidence", f"{one.low} to {one.high}"
        reach = reach if one.low else ""
        rows.append([f"`{id}`", english(one.meaning), one.value, reach, kept, note])
    head = ["number", "what it is", "value", "range", "provenance", "note"]
    return "## Numbers that all cases share and that nl lacks\n\n" + _table(head, rows)


def _case(slug: str) -> str:
    case = observed(slug)
    lines = [f"## {_title(case)}", "", f"Shape: {SHAPES[case.shape]}. Known at the time:", ""]
    lines += [f"- {one}" for one in case.known]
    lines += ["", f"![{case.name}, simulated and observed](validation/{slug}.svg)", ""]
    lines += [_targets(slug)]
    lines += [
        f"**Missed: {target.text}.** {english(target.misses)}\n"
        for target, _ in judged(slug)
        if target.misses is not None
    ]
    if compared(slug):
        lines += [_observations(slug)]
    if case.outside:
        lines += ["Outside the model:", ""]
        lines += [f"- {one.text}: {one.why}." for one in case.outside]
        lines += [""]
    lines += [f"{one}\n" for one in case.remarks]
    return "\n".join(lines)


def _targets(slug: str) -> str:
    rows = []
    for target, found in judged(slug):
        verdict = "holds" if target.holds(found.middle) else "**missed**"
        rows.append(["; ".join(_qualified(target)), _shown(target, found), verdict])
    return _table(["target", "simulated", ""], rows)


def _qualified(target: Target) -> Iterator[str]:
    """What is asked, and what is to be known of that."""
    yield target.text
    if target.ours:
        yield "tolerance ours"
    if rests := ", ".join(f"`{name}`" for name in target.from_this_case):
        yield f"rests on {rests}, taken from this case or chosen with it in view"
    if target.put_in:
        yield f"rests on {target.put_in}, which is put in"


def _observations(slug: str) -> str:
    rows = []
    for seen, found in compared(slug):
        what = seen.note or " ".join(_said(seen))
        grade = "" if seen.grade == "read" else " *recall*"
        value = ("" if seen.told == "exactly" else f"{seen.told} ") + _number(seen, seen.value)
        agrees = (
            "agrees" if not found.anything else "tells nothing: in some runs all, in others none"
        )
        verdict = agrees if found.agrees(seen) else f"**differs**: {seen.differs}"
        rows.append([what, f"[{value}]({seen.source}){grade}", _shown(seen, found), verdict])
    return _table(["observed", "value", "simulated", ""], rows)


def _said(what: Measured) -> Iterator[str]:
    yield what.measure.replace("-", " ")
    if what.at is not None:
        yield f"at {what.at:g} h"


def _shown(what: Measured, found: Value) -> str:
    middle = _number(what, found.middle)
    if found.least == found.most:
        return middle
    return f"{middle} ({_number(what, found.least)} to {_number(what, found.most)})"


def _number(what: Measured, value: float) -> str:
    """A share in percent, a time in hours, or a count, by what the measure gives."""
    if value == float("inf"):
        return "not by the end"
    unit = MEASURES[what.measure].unit
    if unit == "share":
        return f"{100 * value:.3g} %" if value < 0.99 else f"{100 * value:.4g} %"
    if unit == "points":
        return f"{100 * value:.0f} points"
    if unit == "times":
        return f"{value:.1f} times"
    if unit == "days":
        return f"{value / 24:.0f} d"
    return f"{value:.1f} h" if unit == "hours" else f"{value:,.0f}"


def _across() -> str:
    """What holds across cases."""
    found = regularities()
    rows = [[one.text, one.simulated, "holds" if one.holds else "**missed**"] for one in found]
    lines = ["## Across the cases\n", _table(["regularity", "simulated", ""], rows)]
    lines += [f"**Missed: {one.text}.** {one.why}\n" for one in found if not one.holds]
    lines += [NOBODY_DIES]
    return "\n".join(lines)


def _off(what: str, hop: int, block: int) -> list[str]:
    """A row on a pair: by how many points it misses each grid, and both."""
    off = (missed(SPAIN, hop, block), missed(ITALY, hop, block), missed_both(hop, block))
    points = (f"{100 * one:.1f}" for one in off)
    return [what, f"{hop // MINUTE} min", f"{block * blocks() / HOUR:g} h", *points]


def _wave() -> str:
    """Which values of the two numbers of the wave bring which grid back in time."""
    pairs = [(hop, block) for hop in HOPS for block in BLOCKS]
    alone = {slug: min(pairs, key=lambda pair: missed(slug, *pair)) for slug in (SPAIN, ITALY)}
    rows = [_off("", hop, best(hop)) for hop in HOPS]
    rows += [_off("Spain alone", *alone[SPAIN]), _off("Italy alone", *alone[ITALY])]
    head = ["", "hop", "pace: all load within", "Spain off by", "Italy off by", "both off by"]
    tried = WAVE.format(least=BLOCKS[0] * blocks() // HOUR, most=BLOCKS[-1] * blocks() // HOUR)
    return tried + _table(head, rows) + BACKBONE
