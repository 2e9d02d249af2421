"""What effects are to do, in words, before anything has come of them."""

from typing import Any

import pytest
from played import Played
from pydantic import TypeAdapter
from worlds import both

from oefening.cli.exercises import header_of
from oefening.projections.names import Names
from oefening.projections.planned import brings, effect
from oefening.source.unions import name_key
from oefening.text import Language
from oefening.world.effects import Effect, type_of_effect

EFFECTS: list[tuple[dict[str, Any], str]] = [
    (
        {"damage": "VR09.power", "share": "40%", "lasts": "4h"},
        "Out: electricity in Utrecht, 40%, for 4h",
    ),
    (
        {"damage": "VR09.bulk-fuel", "share": "60%", "limits": "in"},
        "Supplies 60% out: bulk fuel (depots) in Utrecht",
    ),
    (
        {"damage": "VR09.power", "work": {"trade": "grid", "takes": "uniform(4h, 6h)"}},
        (
            "Out: electricity in Utrecht, 100%, until a crew has repaired it (electricity repair "
            "crews, 4h to 6h of work)"
        ),
    ),
    (
        {"damage": "VR09.road", "curve": [{"after": "2h", "share": "20%"}]},
        "Out: roads in Utrecht, 100%, then step by step: 20% after 2h",
    ),
    (
        {"damage": "VR09.road", "lasts": "lognormal(8h, 0.6)"},
        "Out: roads in Utrecht, 100%, for about 8h",
    ),
    ({"repair": "noodstroom-ziekenhuis", "finish": "yes"}, "Repaired: hospitals in Utrecht"),
    (
        {"repair": "elsewhere", "speed": "200%", "priority": "1"},
        "Repair at 200% of the usual speed: elsewhere, place 1 in the order of repair: elsewhere",
    ),
    (
        {"demand": "VR09.hospital", "factor": "97%"},
        "Demand for hospitals in Utrecht: 97% of normal",
    ),
    (
        {"demand": "VR09.road", "factor": "75%", "for-class": "civil", "lasts": "2h"},
        "Demand for roads in Utrecht, civil traffic: 75% of normal, for 2h",
    ),
    (
        {"demand": "VR09.hospital", "factor": "100%"},
        "Demand for hospitals in Utrecht back to normal",
    ),
    (
        {"priority": "VR09.road", "order": ["military", "civil"], "cap": {"civil": "50%"}},
        (
            "New order of service: roads in Utrecht, first Defence, then civil traffic, service "
            "capped: roads in Utrecht, civil traffic (at most 50%)"
        ),
    ),
    (
        {"stock": "VR09.bulk-fuel", "add": "12h"},
        "Stock up by 12h of normal use: bulk fuel (depots) in Utrecht",
    ),
    (
        {"stock": "VR09.bulk-fuel", "remove": "12h"},
        "Stock down by 12h of normal use: bulk fuel (depots) in Utrecht",
    ),
    (
        {"stock": "VR09.bulk-fuel", "enlarge": "12h"},
        "Stock enlarged by 12h of normal use: bulk fuel (depots) in Utrecht",
    ),
    (
        {"stock": "VR09.bulk-fuel", "remove": "6h", "move-to": "VR07.bulk-fuel", "takes": "3h"},
        (
            "Stock moved, 6h of normal use: from bulk fuel (depots) in Utrecht to bulk fuel "
            "(depots) in Gelderland-Midden, after 3h on the way"
        ),
    ),
    (
        {"tier": "VR09.hospital", "on": "VR09.power", "generators": "4", "lasts": "24h"},
        (
            "Generators added, 4: hospitals in Utrecht, for the loss of electricity in Utrecht, "
            "for 24h"
        ),
    ),
    (
        {"tier": "VR09.mobile", "on": "VR09.power", "share": "20%", "recharge": "2h"},
        "Added: reserve for the loss of electricity, mobile telephony and data in Utrecht (20%)",
    ),
    (
        {"tier": "VR09.hospital", "on": "VR09.power", "refuel": "yes"},
        "Emergency generators for the loss of electricity full again: hospitals in Utrecht",
    ),
    (
        {"crews": "VR09", "trade": "grid", "add": "2", "from": "VR07"},
        "More crews available (electricity repair crews) in Utrecht: 2, from Gelderland-Midden",
    ),
    (
        {"crew-speed": "VR09", "trade": "grid", "speed": "110%"},
        "Repairs (electricity repair crews) in Utrecht go at 110% of the usual speed",
    ),
    (
        {"inform": "VR09", "by": "broadcast", "message": {"en": "Stay in.", "nl": "Blijf."}},
        "Message in Utrecht by broadcast (emergency broadcaster): “Stay in.”",
    ),
    (
        {"estimate": "VR09.power", "restored-in": "46h"},
        "The public is told: electricity everywhere in Utrecht expected to be restored in 46h",
    ),
    ({"set-level": "VR09.power", "at": "50%"}, "Held at 50%: electricity in Utrecht"),
    ({"freeze": "VR09.power"}, "Frozen: electricity in Utrecht"),
    ({"unfreeze": "VR09.power"}, "Let go: electricity in Utrecht"),
    (
        {"convoy": "VR01", "to": "VR05", "via": ["VR03"], "vehicles": "120", "starts": "1h"},
        (
            "Departs: convoy Groningen–Twente, by road from Groningen to Twente by way of Drenthe; "
            "vehicles: 120; after 1h"
        ),
    ),
    (
        {"convoy": "VR01", "to": "VR05", "by": "rail", "name": {"en": "rail transport B"}},
        "Departs: rail transport B, by rail from Groningen to Twente",
    ),
    ({"guard": "VR09", "teams": "6"}, "Police teams away to guard in Utrecht: 6"),
    (
        {"guard": "VR09", "teams": "6", "escort": "yes"},
        "Police teams of Utrecht set aside to escort convoys: 6",
    ),
    ({"mobilise": "VR09", "share": "60%"}, "Reservists called up in Utrecht: 60%"),
    ({"mobilise": "VR09", "persons": "1200"}, "Reservists called up in Utrecht: 1,200"),
    (
        {"patients": "VR09", "t1": "2", "t3": "8", "over": "2h"},
        "Casualties in Utrecht: 10 (2 T1, 8 T3), over 2h",
    ),
    (
        {"patients": "VR09", "count": "4", "shares": {"t1": "25%", "t2": "75%", "t3": "0%"}},
        "Casualties in Utrecht: 4 (25% T1, 75% T2)",
    ),
    ({"patients": "VR09", "count": "40"}, "Casualties in Utrecht: 40"),
    (
        {"hospital-train": "VR09", "trains": "4", "every": "18h", "wounded": "140"},
        "Casualty trains to Utrecht: 4, 140 wounded in each, every 18h",
    ),
    (
        {"hospital-train": "VR09", "wounded": "140", "shares": {"t1": "100%"}},
        "Casualty train to Utrecht, 140 wounded (100% T1)",
    ),
    (
        {"spread": "nearest", "lasts": "6d"},
        "Patients are brought to the nearest region that still treats, for 6d",
    ),
    ({"open-calamity-hospital": "VR09"}, "Calamity hospital in Utrecht open"),
    (
        {"open-calamity-hospital": "VR09", "partners": "yes"},
        "Calamity hospital in Utrecht open, with its partners",
    ),
    (
        {"care": "VR09", "ambulances": "6", "beds": "20", "from": "VR07"},
        "Care in Utrecht: ambulances +6, beds +20, from Gelderland-Midden",
    ),
    (
        {"preparedness": "VR09", "kit": "+5%", "plan": "-2%"},
        (
            "Households in Utrecht prepared otherwise: emergency kit at home up by 5 percentage "
            "points, emergency plan down by 2 percentage points"
        ),
    ),
    ({"weather": "VR09", "temperature": "-5°C"}, "It is -5 °C outside: Utrecht"),
    (
        {"grip": "VR09", "level": "2"},
        "Utrecht: GRIP 2 (source and effect; regional operational commander)",
    ),
    (
        {"reliefs": "VR09", "add": "3", "from": "VR07"},
        "Rested people for the teams in Utrecht, reliefs added: 3, from Gelderland-Midden",
    ),
    (
        {"team-speed": "VR09", "speed": "120%"},
        "Crisis teams in Utrecht come at 120% of the usual speed",
    ),
    (
        {"open-reception": "VR09", "kind": "shelter", "sites": "3", "lead": "4h"},
        "Ordered in Utrecht: shelter sites, 3, ready after 4h",
    ),
    (
        {"open-reception": "VR09", "kind": "shelter", "sites": "3", "once-lacking": "5%"},
        "Ordered in Utrecht: shelter sites, 3, once 5% of residents go without",
    ),
    (
        {"displaced": "VR09", "persons": "3000", "over": "24h"},
        "Displaced people to Utrecht: 3,000, over 24h",
    ),
    (
        {"evacuate": "VR09", "share": "4%", "to": ["VR07", "VR08"]},
        "Evacuation from Utrecht to Gelderland-Midden, Gelderland-Zuid: 4% of residents",
    ),
    (
        {"evacuate": "VR09", "persons": "4000", "to": ["VR07"]},
        "Evacuation from Utrecht to Gelderland-Midden: 4,000 people",
    ),
    ({"call-home": "VR09"}, "Evacuees from Utrecht go home"),
]
ADAPTER: TypeAdapter[Effect] = TypeAdapter(Effect)


@pytest.fixture(scope="module")
def names() -> Names:
    return Names(header_of("kabelbrug-utrecht", 1))


@pytest.mark.parametrize(("given", "told"), EFFECTS, ids=[told[:40] for _, told in EFFECTS])
def test_an_effect_says_in_words_what_it_is_to_do(
    given: dict[str, Any], told: str, names: Names
) -> None:
    assert effect(ADAPTER.validate_python(given), names).render("en") == told


def test_every_kind_of_effect_has_words_and_they_differ_between_the_languages(
    names: Names,
) -> None:
    known = {next(iter(given)) for given, _ in EFFECTS}
    assert known == {name_key(one) for one in type_of_effect}
    for given, told in EFFECTS:
        assert effect(ADAPTER.validate_python(given), names).render("nl") != told


def test_levers_are_told_behind_effects_by_their_names() -> None:
    header = header_of("kabelbrug-utrecht", 1)
    options = {
        option.id: option for decision in header.scenario.decisions for option in decision.options
    }
    one = options["grip-2"]
    languages: tuple[Language, ...] = ("nl", "en")
    for language in languages:
        effects, *levers = (
            told.render(language) for told in brings(one.effects, one.levers, Names(header))
        )
        assert effects.startswith("Utrecht: GRIP 2 (")
        assert len(levers) == len(one.levers) == 2


def test_what_no_world_names_is_told_by_its_id() -> None:
    exercise = Played(
        injects=[
            {
                "id": "one",
                "at": "T+1h",
                "title": both("one"),
                "effects": [{"damage": "VR09.power"}, {"crews": "VR09", "trade": "x", "add": 1}],
            }
        ]
    )
    [inject] = exercise.header.scenario.injects
    told = [one.render("en") for one in brings(inject.effects, (), Names(exercise.header))]
    assert told[1] == "More crews available (x) in VR09: 1"
