"""The page of the validation: every case with its figure, and where the model misses and why."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from validation.cases import observed, slugs
from validation.catalogue import MEASURES
from validation.laid import SHARED
from validation.observed import Measured, Observed
from validation.regularities import regularities
from validation.verdicts import Value, compared, counts, judged
from validation.waves import BLOCKS, HOPS, fitting, provinces, shared

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
deciding, and what comes of it is held against what was observed, within the tolerance that was set
beforehand. Numbers of the model are those of `oefening/data/nl` and of the table below; all cases
share them. Some numbers of nl were taken from one of these very outages in the first place; where a
target rests on such a number the case says so, for then it shows that the model does its sums, not
that it foresees. Where the model misses a target, that is said with why, and a test sees to it that
it stays true. Where chance matters the case is run under several seeds: judged is the median, and
the tables give the least and the most beside it.

Observations are from the publications linked; those marked *recall* were not looked up again.
"""


WAVE = """\
## The two numbers of the restart wave

The hop and the pace of picking up load are ours. They were tried from half an hour to two hours and
from {least} to {most} hours for all load of a part of the grid; a pair is kept if all four targets
of how Spain comes back hold. The last column is the best that the kept pairs give at 13 h in Italy,
of which more than 90 % is asked. So the shape does not hang on one lucky pair, and no pair serves
both.

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
        held, asked = counts(slug)
        link = f"[{case.name}](#{_anchor(case)})"
        resting = sum(bool(target.from_this_case) for target in case.targets)
        shape = SHAPES[case.shape]
        rows.append([str(case.number), link, shape, f"{held} of {asked}", str(resting or "")])
    head = [
        "",
        "case",
        "shape of restoration",
        "targets hold",
        "rest on numbers taken from the case",
    ]
    return "## In short\n\n" + _table(head, rows)


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
    return "## Numbers that the cases share and nl has not\n\n" + _table(head, rows)


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
        rests = ", ".join(f"`{name}`" for name in target.from_this_case)
        text = f"{target.text}; rests on {rests}, taken from this case" if rests else target.text
        rows.append([text, _shown(target, found), verdict])
    return _table(["target", "simulated", ""], rows)


def _observations(slug: str) -> str:
    rows = []
    for seen, found in compared(slug):
        what = seen.note or " ".join(_said(seen))
        grade = "" if seen.grade == "read" else " *recall*"
        value = ("about " if seen.about else "") + _number(seen, seen.value)
        rows.append([what, f"[{value}]({seen.source}){grade}", _shown(seen, found)])
    return _table(["observed", "value", "simulated"], rows)


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
    return "\n".join(lines)


def _wave() -> str:
    """Which values of the two numbers of the wave bring which grid back in time."""
    rows, blocks, pairs = [], int(shared()["load-blocks"].value), list(fitting())
    for hop in HOPS:
        paces = [block for other, block in pairs if other == hop]
        best = f"{100 * max(provinces(hop, block) for block in paces):.0f} %" if paces else ""
        rows.append([f"{hop // MINUTE} min", _hours(block * blocks for block in paces), best])
    head = ["hop", "time for all load that suits Spain", "provinces of Italy back"]
    tried = WAVE.format(least=BLOCKS[0] * blocks // HOUR, most=BLOCKS[-1] * blocks // HOUR)
    return tried + _table(head, rows)


def _hours(seconds: Iterable[int]) -> str:
    """The least and the most of some times."""
    hours = sorted(one / HOUR for one in seconds)
    if not hours:
        return "none"
    return f"{hours[0]:g} h" if hours[0] == hours[-1] else f"{hours[0]:g} to {hours[-1]:g} h"
