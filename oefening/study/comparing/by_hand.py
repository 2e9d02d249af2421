"""What was done by hand to clock, plan and model, side by side: it limits what can be compared."""

from collections.abc import Sequence

from oefening.study.comparing.team import ARTIFICIAL, Team
from oefening.study.comparing.values import Cell, Part, Row
from oefening.text import phrase
from oefening.text.content import lasting, listing, literal, number


def by_hand(teams: Sequence[Team]) -> Part:
    """The part: time in the room, how long the clock stood, and how many of each kind."""
    rows = []
    if any(team.room is not None for team in teams):
        room = tuple(
            None if team.room is None else Cell(lasting(max(0, team.room)), team.room)
            for team in teams
        )
        stood = tuple(
            None if team.room is None else Cell(lasting(team.stood), team.stood) for team in teams
        )
        rows.append(Row("room", phrase("compare.by-hand.room"), room, "seconds"))
        rows.append(Row("stood", phrase("compare.by-hand.stood"), stood, "seconds", 1))
    for kind in ARTIFICIAL:
        found = [team.artificial.get(kind, ()) for team in teams]
        if any(found):
            cells = tuple(Cell(number(len(one)), len(one), one) for one in found)
            rows.append(Row(kind, phrase(f"compare.by-hand.{kind}"), cells, "times"))
    scripted = [literal(team.name) for team in teams if team.scripted]
    remarks = [phrase("compare.by-hand.how")] if rows else [phrase("compare.by-hand.none")]
    if scripted:
        remarks.append(phrase("compare.by-hand.scripted", names=listing(scripted)))
    return Part("by-hand", phrase("compare.part.by-hand"), tuple(rows), tuple(remarks))
