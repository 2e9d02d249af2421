"""The reception of a region on its page."""

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
