"""The page of the validation: every case with its figure, and where the model misses and why."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from validation.cases import observed, slugs
from validation.catalogue import MEASURES
from validation.laid import SHARED
from validation.observed import Measured, Observation, Target
from validation.regularities import regularities
from validation.verdicts import (
    HELD,
    TIMES,
    WIDE,
    Standing,
    Value,
    about,
    against,
    compared,
    judged,
    standing,
    standings,
    verdict,
)
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
COLUMNS = (
    "rest on the case itself",
    "tolerance ours",
    "show nothing",
    "speak for the model",
)
"""What that targets hold says of the model, as `HELD` has it."""
APART = "the runs are too far apart ({band})"
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
  in view; the target then says *tolerance ours*, and that it holds shows little.
- **What rests on the case itself.** Some numbers were taken from one of these very outages, or
  chosen with it in view, and now and then something is put in that was known only afterwards. Where
  a target rests on that, it says so: that it holds then shows that the model does its sums, not
  that it foresees.
- **What shows nothing.** Some targets hold by construction, so that they could hardly have been
  missed, or are measured in a way chosen with the outcome in view. The table says so, and why.
- **What speaks for the model** is a target that holds and of which none of these three is true.
- **Misses** are explained; a test makes sure that the model gives what is told here.
- **Chance.** Where it matters, the case is run with several seeds. The median is judged, and the
  tables give the lowest and the highest beside it. Where a single repair is drawn, its lengths are
  spread evenly over its distribution instead of at random, so that the middle run has the median.

Observations are from the publications linked; those marked *recall* were not looked up again. An
observation agrees if it lies between the 10th and the 90th percentile of the runs, or outside them
by no more than a tenth of its value, or five points if it is a share. Otherwise the table says why
it differs. If the two percentiles lie far apart, nearly anything would lie between them: so an
observation between them *tells nothing* if, of a share, they are more than {wide} points apart, or,
of anything else, the upper is more than {times} times the lower; unless both are on the side that
was told, as *more than* or *less than*. These limits are ours, set with the outcome in view. A
target whose runs are so far apart shows nothing either if it holds.
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
In all, {held} of {asked} targets hold and {missed} are missed. Each that holds is counted once, in
the first of the last four columns that it belongs in: {rests} rest on something of their own case,
of {ours} more the tolerance is ours, {nothing} more show nothing, and {speaks} left to speak for
the model. The missed ones that rest on nothing of their case and had their tolerance beforehand,
{against} of them, speak against it. Of {regularities} regularities seen [across the
cases](#across-the-cases) {irregular} are missed as well.
"""

SHOWS = """\
**What this page can show and what it cannot.** It shows that the model does its sums right: given
what failed, how long a repair takes and what backups there are, it gives what follows from that.
And it tells where that is not what happened, and why. That the model foresees is hardly shown. The
target that is left to speak for it asks little: that hardly anybody in Spain is without signal
after eighteen minutes, which hangs on one number. What else holds was put in, was chosen with the
outcome in view or could hardly have come out otherwise; and where a single repair is drawn, the
runs lie so far apart that one outage cannot gainsay them. To show more takes outages that no number
of the model was taken from, with targets, tolerances and ways to measure written down before
anybody looks at the outcome. It takes data that are seldom published: how many people have power,
by place and quarter of an hour; when each mast goes and comes back, and what battery it has; how
long each repair took and how many crews there were; how many of all generators that were needed did
start; how many calls 112 was offered and answered. And it takes many outages, those in which
nothing remarkable happened as well, since what varies can only be held against what varies.
"""

ACROSS = """\
These were read from the same outages and rest in part on numbers taken from them. So they do not
speak for the model either.
"""

NOBODY_DIES = """\
That direct deaths are few, and that more people die in the days after, is outside the model: nobody
dies in it.
"""

BACKBONE = """
Which neighbour energises a part is laid down beforehand, by counting borders from the live ties,
since parts of a world may not start one another in a circle. That regions further from a tie come
later is therefore no finding, and no more is the wave of Italy from north to south: its ties lie in
the north. (That wave is measured by latitude, which the model does not use.)

The world nl has no such parts of its grid yet: `NL.transmission` is one node for the whole country.
A scenario of a national collapse says for itself how much of it is back when, as a curve (a
`Damage` with `curve`, see [scenario.md](scenario.md)), and every region of the Netherlands comes
back alike. The wave of this page is that of two worlds made for it.
"""


def page() -> str:
    """The page as it is to be."""
    mark = say("en", "report.mark")
    parts = [HEAD.format(mark=mark, wide=round(100 * WIDE), times=TIMES), _summary(), _shared()]
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
    """How many targets hold, what that shows, and what this page can show at all."""
    rows, total = [], Counter[Standing]()
    for slug in slugs():
        case, found = observed(slug), standings(slug)
        total += found
        held = f"{sum(found[one] for one in HELD)} of {found.total()}"
        link = f"[{case.name}](#{_anchor(case.name)})"
        rows.append([link, SHAPES[case.shape], held, *(str(found[one]) for one in HELD)])
    across = regularities()
    told = IN_ALL.format(
        **{**{one: total[one] for one in HELD}, "speaks": _are(total["speaks"])},
        held=total.total() - total["missed"],
        asked=total.total(),
        missed=total["missed"],
        regularities=len(across),
        irregular=sum(not one.holds for one in across),
        against=sum(against(*one) for slug in slugs() for one in judged(slug)),
    )
    head = ["case", "shape of restoration, as seen", "targets hold", *COLUMNS]
    return f"## In short\n\n{_table(head, rows)}\n{told}\n{SHOWS}"


def _are(count: int) -> str:
    return {0: "none is", 1: "one is"}.get(count, f"{count} are")


def _anchor(title: str) -> str:
    kept = (letter for letter in title.lower() if letter.isalnum() or letter in " -")
    return "".join(kept).replace(" ", "-")


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
    lines = [f"## {case.name}", "", f"Shape: {SHAPES[case.shape]}. Known at the time:", ""]
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
        rows.append(["; ".join(_qualified(target)), _shown(target, found), _came_of(target, found)])
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


def _came_of(target: Target, found: Value) -> str:
    """Whether a target holds, and what that shows."""
    came = standing(target, found)
    if came == "missed":
        return "**missed**"
    if came == "speaks":
        return "holds, and **speaks for the model**"
    why = target.shows_nothing or (APART.format(band=_band(target, found)) * found.wide(target))
    return f"holds, which shows nothing: {why}" if why else "holds"


def _observations(slug: str) -> str:
    rows = []
    for seen, found in compared(slug):
        what = seen.note or " ".join(_said(seen))
        grade = "" if seen.grade == "read" else " *recall*"
        value = ("" if seen.told == "exactly" else f"{seen.told} ") + _number(seen, seen.value)
        rows.append(
            [
                what,
                f"[{value}]({seen.source}){grade}",
                _shown(seen, found),
                _said_of(slug, seen, found),
            ]
        )
    return _table(["observed", "value", "simulated", ""], rows)


def _said_of(slug: str, seen: Observation, found: Value) -> str:
    """Whether what was seen agrees, told such that it does not gainsay the target about it."""
    judgement, target = verdict(seen, found), about(slug, seen)
    holds = target is not None and target[0].holds(target[1].middle)
    if judgement == "differs":
        return f"**differs**{', though the target about it holds' if holds else ''}: {seen.differs}"
    if judgement == "tells nothing":
        missed = "" if holds or target is None else "; the target about it is **missed**"
        return f"tells nothing: {APART.format(band=_band(seen, found))}{missed}"
    return judgement


def _said(what: Measured) -> Iterator[str]:
    yield what.measure.replace("-", " ")
    if what.at is not None:
        yield f"at {what.at:g} h"


def _shown(what: Measured, found: Value) -> str:
    middle = _number(what, found.middle)
    if found.least == found.most:
        return middle
    return f"{middle} ({_number(what, found.least)} to {_number(what, found.most)})"


def _band(what: Measured, found: Value) -> str:
    return " to ".join(_number(what, end) for end in found.band)


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
    lines = ["## Across the cases\n", ACROSS, _table(["regularity", "simulated", ""], rows)]
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
