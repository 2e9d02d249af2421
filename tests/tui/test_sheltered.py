"""The reception of a region on its page."""

from moved import evacuation, moving_world
from received import opening, received_world
from worlds import HOUR, damage, disruption, header, inject, play

from oefening.text import say
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.sheltered import sheltered


def test_who_seeks_who_is_housed_and_what_is_open_stands_on_the_page() -> None:
    cold = disruption("cold", 0, damage("VR01.warmth-supply"))
    scene = header(received_world(), [cold], injects=[inject("a", 0, opening(3))])
    _, state = play(scene, "10h")
    look = Look(Sight.of(scene), state, 10 * HOUR, "en")
    section = sheltered(look, "VR01")
    assert section.heading == say("en", "reception.page")
    assert [(line.text, line.value) for line in section.lines] == [
        ("look for shelter", "1,000"),
        ("have shelter", "300"),
        ("without a place", "700"),
        ("sites", "3 open"),
    ]
    assert sheltered(look, "VR02").lines == ()


def test_groups_that_leave_or_come_stand_on_the_pages_of_both_regions() -> None:
    scene = header(moving_world(), injects=[inject("go", "1h", evacuation(persons=2000))])
    _, state = play(scene, "2h")
    look = Look(Sight.of(scene), state, 2 * HOUR, "en")
    for region in ("VR01", "VR02"):
        [line] = sheltered(look, region).lines
        assert line.text == "evacuees from VR01 to VR02: 2,000"
        assert line.note == "1,000 still waiting, 1,000 on the way"
