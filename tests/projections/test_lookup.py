"""What the model says of a node or a place, word for word."""

import pytest
from exercises import rich_header
from hypothesis import given
from hypothesis import strategies as st
from played import Played, cut
from shown import Playing

from oefening import commands
from oefening.clock import DAY, HOUR
from oefening.projections.lookup import Lookup, lasting
from oefening.projections.names import Names
from oefening.text import Language
from oefening.world.effects import Estimate, TierChange


def said(played: Played, address: str, language: Language = "en") -> str:
    header, engine = played.header, played.engine
    lookup = Lookup(header.world, Names(header.scenario, header.world, header.calendar))
    return lookup.of(address, engine.state, engine.now).render(language)


def shown(playing: Playing, address: str) -> str:
    header, engine = playing.header, playing.engine
    lookup = Lookup(header.world, Names(header.scenario, header.world, header.calendar))
    return lookup.of(address, engine.state, engine.now).render("en")


def test_what_is_whole_is_said_to_be(playing: Playing) -> None:
    assert shown(playing, "VR02.power") == "power in VR02: 100% now."
    assert shown(playing, "VR02") == "VR02: every requirement at 100%."


def test_what_lives_on_a_backup_says_how_long_that_lasts() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(1.5)
    assert said(played, "VR09.mobile") == (
        "mobile in VR09: 100% now. Backup against the loss of power: 1 hour and 30 minutes left."
    )
    assert said(played, "VR09.mobile", "nl") == (
        "mobile in VR09: nu 100%. Noodvoorziening tegen uitval van power: nog 1 uur en 30 minuten."
    )


def test_when_the_backup_is_empty_people_go_without() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(4)
    assert said(played, "VR09.mobile") == ("mobile in VR09: 0% now. 1,000 information.")


def test_what_fell_and_has_to_be_started_again_says_so() -> None:
    playing = Playing(rich_header())
    playing.do(commands.StartExercise())
    playing.until(1)
    assert shown(playing, "VR01.heat").startswith("heat in VR01: 0% now. It is down and has")


def test_several_backups_say_how_long_the_first_and_the_last_of_them_last() -> None:
    playing = Playing(rich_header())
    playing.do(commands.StartExercise())
    tier = {"tier": "VR01.heat", "on": "VR01.power", "share": "20%", "lasts": "3h"}
    playing.do(commands.Intervene((TierChange.model_validate(tier),)))
    playing.until(0.5)
    told = "Backups against the loss of power: 20 minutes left in the first, 2 hours and 50 minutes"
    assert told in shown(playing, "VR01.heat")


def test_a_stock_is_told_by_what_is_left_of_it() -> None:
    lost = {"damage": "NL.grid", "share": "50%"}
    played = Played(
        disruptions=[{"id": "x", "at": "T+0s", "title": {"en": "x"}, "effects": [lost]}]
    ).start()
    assert said(played, "VR09.food").endswith("Stock: 2 days left at the present rate.")
    played.to(49)
    assert said(played, "VR09.food").endswith("Stock: empty.")
    assert said(Played().start(), "VR09.food").endswith("Stock: 100%.")


def test_a_split_region_names_the_areas_that_fall_short(playing: Playing) -> None:
    playing.until(1)
    assert shown(playing, "VR01.power") == (
        "power in VR01: 66% now (VR01/east 0%, all else 100%). 1,000 warmth."
    )


def test_a_place_names_what_falls_short_and_who_goes_without(playing: Playing) -> None:
    playing.until(4)
    told = shown(playing, "VR01")
    assert told.startswith("VR01: energy 66% (power)")
    assert told.endswith("1,000 warmth.")


def test_the_country_names_its_worst_region(playing: Playing) -> None:
    playing.until(1)
    assert "energy" in shown(playing, "NL")
    assert "(VR01)" in shown(playing, "NL")


def test_an_estimate_that_the_public_was_told_is_told_again() -> None:
    played = Played(disruptions=[cut()]).start()
    played.to(2)
    effect = Estimate.model_validate({"estimate": "VR09.power", "restored-in": "3h"})
    played.do(commands.Intervene((effect,)))
    told = "The public was told: power in VR09 restored around D1 11:00."
    assert said(played, "VR09.power").endswith(told)
    assert said(played, "VR09").endswith(told)


def test_what_was_told_of_a_whole_region_is_told_of_its_areas(playing: Playing) -> None:
    playing.until(2)
    effect = Estimate.model_validate({"estimate": "VR01.power", "restored-in": "3h"})
    playing.do(commands.Intervene((effect,)))
    told = "The public was told for all of VR01: power restored around D1 11:30."
    assert shown(playing, "VR01/east.power").endswith(told)
    assert shown(playing, "VR01/east").endswith(told)
    assert told not in shown(playing, "VR02")
    assert shown(playing, "VR01").endswith(
        "The public was told: power in VR01 restored around D1 11:30."
    )


def test_of_what_there_is_not_there_is_nothing_to_say(playing: Playing) -> None:
    for address in ("VR99", "VR01.tea"):
        with pytest.raises(KeyError):
            shown(playing, address)


def test_everything_in_the_world_can_be_looked_up_at_any_time(playing: Playing) -> None:
    world = playing.header.world
    for hours in range(13):
        playing.until(hours)
        for address in (*(one.address for one in world.nodes), *(one.id for one in world.places)):
            assert shown(playing, address).endswith(".")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (59, "less than a minute"),
        (60, "1 minute"),
        (HOUR, "1 hour"),
        (2 * HOUR + 119, "2 hours and 1 minute"),
        (DAY, "1 day"),
        (2 * DAY + 3 * HOUR + 59 * 60, "2 days and 3 hours"),
    ],
)
def test_a_duration_is_told_in_words_and_rounded_down(seconds: int, told: str) -> None:
    assert lasting(seconds).render("en") == told


@given(st.integers(0, 10**9))
def test_any_duration_can_be_told(seconds: int) -> None:
    assert lasting(seconds).render("nl")
