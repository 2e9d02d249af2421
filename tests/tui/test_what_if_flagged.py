"""What could not have been decided so is marked in the story of what would have happened."""

from otherwise import PUTS_SECOND, Room, decided

from oefening import commands
from oefening.projections.names import Names
from oefening.study.whatif.beside import Come, tell
from oefening.study.whatif.change import Change
from oefening.study.whatif.whatif import WhatIf, pairs
from oefening.tui.frames.otherwise import OtherwisePage, Standing
from oefening.tui.scenes.otherwise_page import OtherwiseScene

MARK = "⚑ "


def without(which: int) -> OtherwisePage:
    """The page where one of two decisions is not taken; the first has the second put."""
    room = Room(PUTS_SECOND).first(1).at(1.5, commands.ReleaseInject("asks")).second(3)
    logged = room.ended()
    names = Names(room.played.header)
    for record in room.played.records:
        names.learn(record)
    change = Change(decided(logged, which), removed=True)
    line, *_ = pairs(logged, change)
    told = tell(line)
    come = Come(WhatIf(logged, change, told.both), told)
    scene = OtherwiseScene(room.played.header, names, "en")
    return scene.page(logged, change, come, Standing(under_way=False))


def test_a_later_decision_that_could_not_have_been_so_is_marked_where_both_stories_tell_it() -> (
    None
):
    page = without(0)
    [row] = [row for row in page.story if row.otherwise.startswith(MARK)]
    assert row.otherwise == f"{MARK}{row.recorded}"
    assert page.heads[2].endswith("(⚑: not possible so)")


def test_where_all_could_have_been_so_nothing_is_marked() -> None:
    page = without(1)
    assert not [row for row in page.story if row.otherwise.startswith(MARK)]
    assert "⚑" not in page.heads[2]
