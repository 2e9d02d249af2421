"""What is told of levers: which, where and how much, in the reader's words."""

from typing import Any

import pytest
from played import cut
from shown import Playing, shown_header
from worlds import both

from oefening import commands
from oefening.projections.prices import bounded
from oefening.projections.story import Story
from oefening.scenario.model import Scenario
from oefening.source import Bilingual
from oefening.text import Language
from oefening.text.content import literal
from oefening.world.levers import LeverParameter, LeverUse
from oefening.world.model import World


def parameter(kind: str, nl: str, en: str, default: str = "") -> dict[str, object]:
    return {"kind": kind, "meaning": {"nl": nl, "en": en}, "default": default}


LEVER: dict[str, Any] = {
    "name": {"nl": "Aggregaten", "en": "Generators"},
    "meaning": both("they come"),
    "parameters": {
        "place": parameter("place", "Wijk", "District"),
        "share": parameter("share", "Deel", "Share", "25%"),
    },
    "lead": "2h",
    "authority": {"who": both("commander")},
    "effects": [
        {"tier": "{place}.mobile", "on": "{place}.power", "share": "{share}", "lasts": "9h"}
    ],
}
FIRST: dict[str, Any] = LEVER | {
    "name": {"nl": "Voorrang", "en": "First"},
    "parameters": {
        "repair": parameter("id", "Wat", "What"),
        "of": parameter("id", "Voor", "For"),
    },
    "lead": "0s",
    "effects": [{"repair": "{repair}", "finish": "yes"}],
}
EAST = Bilingual.model_validate({"nl": "Oosterwijk", "en": "East End"})
CABLE = {"damage": "VR01/east.power", "as": "cable", "lasts": "9h"}
TOLD = parameter("share", "Deel", "Share") | {
    "told": {"nl": "{value} van de inwoners", "en": "{value} of residents"}
}
POINTS: dict[str, Any] = LEVER | {
    "name": {"nl": "Punten", "en": "Points"},
    "parameters": {
        "place": parameter("place", "Wijk", "District"),
        "region": parameter("place", "Regio", "Region"),
        "share": TOLD,
    },
}
PLAIN: dict[str, Any] = LEVER | {"parameters": {}, "effects": [{"freeze": "VR01.power"}]}


@pytest.fixture
def playing() -> Playing:
    """The exercise of `shown`, two hours in, with levers, and a name for the place in the east."""
    header = shown_header()
    levers = {"generators": LEVER, "first": FIRST, "plain": PLAIN, "points": POINTS}
    places = [
        place.model_copy(update={"name": EAST}) if place.id == "VR01/east" else place
        for place in header.world.places
    ]
    world = World.model_validate(header.world.dump() | {"levers": levers, "places": places})
    scenario = Scenario.model_validate(
        header.scenario.dump() | {"disruptions": [{**cut(), "effects": [CABLE]}]}
    )
    playing = Playing(header.model_copy(update={"world": world, "scenario": scenario}))
    playing.do(commands.StartExercise())
    playing.until(2)
    return playing


def told(playing: Playing, language: Language, about: str) -> list[str]:
    """The lines of the story that have `about` in them, without their time."""
    story = Story(playing.header)
    lines = [line for record in playing.records for line in story.tell(record)]
    return [said for line in lines if about in (said := line.phrase.render(language))]


def pull(playing: Playing, lever: str, **said: str) -> None:
    use = LeverUse.model_validate({"lever": lever, "with": said})
    playing.do(commands.RecordDecision("rot", levers=(use,)))
    playing.until(5)


def test_a_lever_is_told_by_name_with_place_and_share(playing: Playing) -> None:
    pull(playing, "generators", place="VR01/east", share="40%")
    assert told(playing, "en", "Generators") == [
        "ROT decided: Generators (East End, Share: 40%)",
        "Lever under way: Generators (East End, Share: 40%), takes effect at D1 10:30",
        "Lever takes effect: Generators (East End, Share: 40%)",
    ]
    assert told(playing, "nl", "Aggregaten")[1:] == [
        "Maatregel in gang gezet: Aggregaten (Oosterwijk, Deel: 40%), werkt vanaf D1 10:30",
        "Maatregel werkt: Aggregaten (Oosterwijk, Deel: 40%)",
    ]


def test_what_was_not_said_is_told_as_it_is_by_itself(playing: Playing) -> None:
    pull(playing, "generators", place="VR01/east")
    assert "Share: 25%" in told(playing, "en", "Lever takes effect")[0]


def test_a_damage_is_told_by_what_it_hit_and_a_capacity_by_its_name(playing: Playing) -> None:
    pull(playing, "first", repair="cable", of="mobile")
    assert told(playing, "en", "Lever takes effect") == [
        "Lever takes effect: First (What: power in East End, For: mobile)"
    ]


def test_a_region_that_only_repeats_where_the_area_is_is_left_out(playing: Playing) -> None:
    pull(playing, "points", place="VR01/east", region="VR01", share="40%")
    assert told(playing, "nl", "Maatregel in gang gezet") == [
        "Maatregel in gang gezet: Punten (Oosterwijk, 40% van de inwoners), werkt vanaf D1 10:30"
    ]
    assert "(East End, 40% of residents)" in told(playing, "en", "Lever takes effect")[0]


def test_places_of_which_neither_lies_in_the_other_are_told_by_what_they_are(
    playing: Playing,
) -> None:
    pull(playing, "points", place="VR01/east", region="VR02", share="40%")
    assert told(playing, "nl", "Maatregel werkt") == [
        "Maatregel werkt: Punten (Wijk: Oosterwijk, Regio: VR02, 40% van de inwoners)"
    ]


def test_a_lever_with_nothing_to_say_is_told_by_its_name(playing: Playing) -> None:
    pull(playing, "plain")
    assert told(playing, "en", "Lever takes effect") == ["Lever takes effect: Generators"]


@pytest.mark.parametrize(
    ("kind", "bounds", "told"),
    [
        ("count", {}, "x"),
        ("count", {"most": "200"}, "x; from 1 to 200"),
        ("share", {"most": "50%"}, "x; from 0 to 50%"),
        ("duration", {"most": "48h"}, "x; from 0 to 2d"),
        ("duration", {"least": "30m", "most": "48h"}, "x; from 30m to 2d"),
    ],
)
def test_what_is_asked_is_told_with_the_bounds_that_it_has(
    kind: str, bounds: dict[str, str], told: str
) -> None:
    asked = LeverParameter.model_validate({"kind": kind, "meaning": {"en": "x"}, **bounds})
    assert bounded(literal("x"), asked).render("en") == told
