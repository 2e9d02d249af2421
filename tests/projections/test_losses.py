"""Less capacity without any damage: called what it is, in the story, on pages and in repairs."""

import pytest
from marched import marched_header
from worlds import HOUR, play

from oefening import events
from oefening.projections.losses import loss_of
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.tui.scenes.look import Look, Sight
from oefening.tui.scenes.place_page import place_page


@pytest.mark.parametrize(
    ("damage", "loss"),
    [
        ("guard/disruption/x/damage", "guards"),
        ("mobilise/disruption/x/damage/2", "reservists"),
        ("organisation/fatigue/VR01", "tired"),
        ("lever/call-in-care-staff/damage", "lever"),
        ("disruption/x/damage", "outage"),
        ("lever", "outage"),
    ],
)
def test_it_is_known_by_what_the_engine_calls_it(damage: str, loss: str) -> None:
    assert loss_of(damage) == loss


def test_on_the_page_of_a_region_who_is_away_stands_apart_from_repairs() -> None:
    made = marched_header()
    state = play(made, 2 * HOUR)[1]
    page = place_page(Look(Sight.of(made), state, 2 * HOUR, "nl"), "VR02")
    assert page is not None
    titles = {section.heading: section for section in page.sections}
    assert "Herstel: bezig en in de rij" not in titles
    told = [line.text for line in titles["Minder capaciteit zonder schade"].lines]
    assert any("reservisten weg, tot zij terug zijn op hun post" in one for one in told)
    assert any("politieteams weg, tot zij terug zijn in hun gewone dienst" in one for one in told)
    assert not any("schade" in one or "ploeg nodig" in one for one in told)


def test_what_a_lever_takes_away_ends_with_the_lever_and_is_never_called_out_or_repaired() -> None:
    names = Names(marched_header())
    done = events.DamageDone("lever/call/damage", "VR02.hospital", 100_000, "out", "decision/9")
    ended = events.DamageEnded("lever/call/damage")
    said = [words(one, names) for one in (done, ended)]
    told = [one.render("nl") for one in said if one is not None]
    assert told[0] == "Minder capaciteit: hospital in VR02, 10%"
    assert told[1].startswith("Capaciteit terug: ")
