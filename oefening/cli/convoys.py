"""Convoys in lines of text: how each stands, what its packets do, and what that costs."""

from oefening.cli.views import Views
from oefening.projections.convoys import (
    away,
    course,
    groups,
    hindered,
    named,
    standing,
)
from oefening.state import State
from oefening.text import phrase
from oefening.world.model import NATION


def convoy_lines(views: Views, state: State, now: int) -> list[str]:
    """Every convoy with what its packets do, who has left a post, and civil traffic lost."""
    lines = []
    for id in state.convoys:
        lines.append(views.words(course(id, state, views.names)))
        lines += [
            "  "
            + views.words(
                phrase(
                    "convoy.in-place",
                    group=named(group, views.names),
                    stands=standing(group, views.names),
                    place=views.names.place(group.place),
                )
            )
            for group in groups(state, NATION, views.header.world.military)
            if group.convoy == id
        ]
    lines += [views.words(one) for one in away(state, NATION, views.names)]
    lines += [views.words(one) for one in hindered(state, NATION, now, views.names)]
    return lines or [views.words(phrase("convoy.none"))]
