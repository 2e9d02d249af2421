"""Where a resumed exercise stands: the last acts, the next injects, the open decisions."""

from collections.abc import Iterable, Sequence

from oefening.cli.views import Views
from oefening.projections.story import Line
from oefening.session import Resumed
from oefening.text import Phrase, phrase
from oefening.text.content import literal


def taken_up(resumed: Resumed, told: Sequence[Line], views: Views) -> list[str]:
    """What whoever takes over has to know first; `told` is the story so far."""
    lines = [] if resumed.notice is None else [views.words(resumed.notice)]
    show = views.header.calendar.show
    stands = "cli.resumed.ended" if resumed.ended else "cli.resumed"
    lines.append(views.words(phrase(stands, moment=show(resumed.at))))
    if resumed.broke_off:
        lines.append(views.words(phrase("cli.resumed.broke-off")))
    by_number = {line.number: line for line in told}
    # What follows from a command stands right behind it, and is told in words.
    acts = (by_number.get(act.number + 1) for act in resumed.acts)
    lines += _listed(views, "acts", (act.render(views.language) for act in acts if act is not None))
    if resumed.ended:
        return lines
    lines += _listed(
        views,
        "due",
        (
            _timed(views, due, views.names.inject(inject), str(views.numbers[inject]))
            for inject, due in resumed.due
        ),
    )
    lines += _listed(
        views,
        "open",
        (
            _timed(views, since, views.names.question(id), id)
            for id, since in resumed.open_decisions
        ),
    )
    return [*lines, *_questions(views, resumed)]


def _questions(views: Views, resumed: Resumed) -> list[str]:
    """Only where there are any: seldom does a cell have to wait for its answer."""
    if not resumed.questions:
        return []
    told = (
        _timed(views, one.asked_at, literal(one.text), views.words(views.names.cell(one.cell)))
        for one in resumed.questions
    )
    return _listed(views, "questions", told)


def _listed(views: Views, what: str, entries: Iterable[str]) -> list[str]:
    found = [f"  {entry}" for entry in entries]
    none = f"  {views.words(phrase('cli.summary.none'))}"
    return [views.words(phrase(f"cli.resumed.{what}")), *(found or [none])]


def _timed(views: Views, second: int, said: Phrase, typed: str) -> str:
    """`D1 08:15  7: Power is out`; `typed` is how it is called in the dialogue."""
    return f"{views.moment(second)}  {typed}: {views.words(said)}"
