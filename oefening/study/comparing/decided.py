"""Who decided what and when, side by side, and what was bought before STARTEX."""

from collections.abc import Iterator, Sequence

from oefening.study.comparing.team import Decided, Team
from oefening.study.comparing.values import Cell, Part, Row, apart
from oefening.text import Phrase, phrase
from oefening.text.content import lasting, listing, literal, number, unstopped


def decisions(teams: Sequence[Team]) -> Part:
    """The part: each question with what every exercise answered, then what nobody had asked."""
    asked: dict[str, Phrase] = {}
    for team in teams:
        asked |= {id: text for id, text in team.asked.items() if id not in asked}
        asked |= {one.id: one.question for one in team.decided if one.id and one.id not in asked}
    rows = [
        Row(f"decision/{id}", text, tuple(_answer(team, id) for team in teams), whole=True)
        for id, text in asked.items()
    ]
    own = tuple(_own(team) for team in teams)
    if any(own):
        rows.append(Row("own", phrase("compare.decisions.own"), own, whole=True))
    counts = tuple(_count(team) for team in teams)
    head = Row("count", phrase("compare.decisions.count"), counts, "decisions")
    return Part("decisions", phrase("compare.part.decisions"), (head, *rows))


def _count(team: Team) -> Cell:
    stand = [one for one in team.decided if not one.retracted]
    return Cell(number(len(stand)), len(stand), tuple(one.number for one in stand))


def _answer(team: Team, id: str) -> Cell:
    found = [one for one in team.decided if one.id == id]
    if found:
        rests = tuple(one.number for one in found)
        return Cell(apart(_told(team, one) for one in found), found[-1].made_at, rests)
    return Cell(phrase("compare.decisions.open" if id in team.asked else "compare.decisions.not"))


def _own(team: Team) -> Cell | None:
    found = [one for one in team.decided if not one.id]
    if not found:
        return None
    return Cell(apart(_told(team, one) for one in found), None, tuple(one.number for one in found))


def _told(team: Team, one: Decided) -> Phrase:
    """`D1 07:40 ROT (after 1h10m): GRIP 2`, with the levers that were pulled besides."""
    what = unstopped(one.answer)
    if one.levers and one.answer != listing(dict.fromkeys(one.levers)):
        levers = listing(one.levers)
        what = phrase("compare.decisions.levers", what=what, levers=levers)
    who = team.cells.get(one.cell) or literal(one.cell)
    if one.took is not None:
        time = lasting(max(0, one.took))
        told = phrase("compare.decisions.one", when=one.when, cell=who, time=time, what=what)
    else:
        told = phrase("compare.decisions.unasked", when=one.when, cell=who, what=what)
    return phrase("compare.decisions.retracted", told=told) if one.retracted else told


def purchases(teams: Sequence[Team]) -> Part | None:
    """What each bought, and for how much; None where nobody had anything to spend."""
    if all(team.spent is None and not team.bought for team in teams):
        return None
    spent = tuple(
        None if team.spent is None else Cell(number(team.spent), team.spent) for team in teams
    )
    rows = [Row("spent", phrase("compare.bought.spent"), spent, "euro"), *_bought(teams)]
    return Part("bought", phrase("compare.part.bought"), tuple(rows))


def _bought(teams: Sequence[Team]) -> Iterator[Row]:
    named: dict[tuple[str, str], Phrase] = {}
    for team in teams:
        for one in team.bought:
            label = phrase("compare.bought.what", measure=one.name, place=one.where)
            named.setdefault((one.measure, one.place), label)
    for (measure, place), label in sorted(named.items(), key=lambda item: item[0]):
        units = [
            sum(one.units for one in team.bought if (one.measure, one.place) == (measure, place))
            for team in teams
        ]
        cells = tuple(Cell(number(count), count) for count in units)
        yield Row(f"{measure}/{place}", label, cells, "units", 1)
