"""Where a resumed exercise stands: the last acts, the next injects, the open decisions."""

from collections.abc import Sequence

from oefening.cli.views import Numbered, Views
from oefening.projections.heading import forked
from oefening.projections.story import Line
from oefening.projections.taken_up import parts
from oefening.state import Resumed
from oefening.text import phrase

SELDOM = frozenset({"unread", "questions"})
"""What there seldom is any of, so that nothing is said of it then."""


def taken_up(resumed: Resumed, story: Sequence[Line], views: Views, names: Numbered) -> list[str]:
    """What whoever takes over has to know first; `story` is told so far."""
    lines = [] if resumed.notice is None else [views.words(resumed.notice)]
    show = views.header.calendar.show
    stands = "cli.resumed.ended" if resumed.ended else "cli.resumed"
    lines.append(views.words(phrase(stands, moment=show(resumed.at))))
    if (fork := forked(views.header)) is not None:
        lines.append(views.words(fork))
    if resumed.broke_off:
        lines.append(views.words(phrase("cli.resumed.broke-off")))
    for part, told in parts(resumed, story, names, views.language):
        if told or part not in SELDOM:
            none = views.words(phrase("cli.summary.none"))
            lines.append(views.words(phrase(f"cli.resumed.{part}")))
            lines += [f"  {line}" for line in told or [none]]
    return lines
