"""A lever's effects are what it says, with what was said put in place of its parameters."""

import pytest
from pydantic import ValidationError

from oefening.library import load_world
from oefening.source import BadValue, Bilingual, Data
from oefening.world.effects import Crews, Damage, Demand
from oefening.world.levers import Authority, Lever, LeverParameter, LeverUse
from oefening.world.pull import capacities_worked_on, lever_effects, lever_troubles

SAID = {
    "place": "VR09",
    "share": "20%",
    "factor": "150%",
    "count": "3",
    "duration": "6h",
    "id": "main-cable",
}
"""Something to say for each kind of parameter."""


def a_text(text: str = "-") -> Bilingual:
    return Bilingual(nl=text, en=text)


def a_lever(*effects: Data, **kinds: str) -> Lever:
    """A lever with `effects` and parameters of `kinds`; a kind after a colon has a default."""
    parameters = {
        name: LeverParameter.model_validate(
            {
                "kind": kind.partition(":")[0],
                "meaning": {"en": "-"},
                "default": kind.partition(":")[2],
            }
        )
        for name, kind in kinds.items()
    }
    return Lever.model_validate(
        {
            "name": a_text(),
            "meaning": a_text(),
            "authority": Authority(who=a_text()),
            "parameters": parameters,
            "effects": effects,
        }
    )


def use(**said: str) -> LeverUse:
    return LeverUse(lever="the-lever", with_=said)


def test_what_is_said_stands_in_place_of_the_parameter() -> None:
    lever = a_lever(
        {"damage": "{where}.{what}", "share": "{share}"}, where="place", what="id", share="share"
    )
    (effect,) = lever_effects(lever, use(where="VR09/zuid", what="power", share="12.5%"))
    assert effect == Damage(damage="VR09/zuid.power", share=125_000)


def test_a_default_stands_in_for_what_is_not_said() -> None:
    lever = a_lever({"crews": "VR09", "trade": "grid", "add": "{crews}"}, crews="count:2")
    assert lever_effects(lever, use()) == (Crews(crews="VR09", trade="grid", add=2),)
    assert lever_effects(lever, use(crews="5")) == (Crews(crews="VR09", trade="grid", add=5),)


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        ("place", "utrecht"),
        ("place", "VR09.power"),
        ("share", "120%"),
        ("share", "20"),
        ("factor", "1.5"),
        ("count", "-1"),
        ("duration", "90"),
        ("id", "Main Cable"),
    ],
)
def test_what_is_said_must_be_of_the_parameters_kind(kind: str, written: str) -> None:
    lever = a_lever({"freeze": "VR09.power"}, said=kind)
    (trouble,) = lever_troubles(lever, use(said=written))
    assert (trouble.code, trouble.parameter) == ("bad-parameter", "said")
    assert written in trouble.message.render("nl")
    with pytest.raises(BadValue):
        lever_effects(lever, use(said=written))


@pytest.mark.parametrize(
    ("kind", "least", "most", "written"),
    [
        ("count", "", "300", "301"),
        ("count", "", "300", "0"),
        ("count", "2", "", "1"),
        ("share", "10%", "", "9.9999%"),
        ("factor", "100%", "150%", "151%"),
        ("duration", "", "48h", "3d"),
    ],
)
def test_what_is_said_must_be_within_its_bounds(
    kind: str, least: str, most: str, written: str
) -> None:
    data = {"kind": kind, "meaning": {"en": "-"}, "least": least, "most": most}
    lever = a_lever({"freeze": "VR09.power"}).model_copy(
        update={"parameters": {"said": LeverParameter.model_validate(data)}}
    )
    (trouble,) = lever_troubles(lever, use(said=written))
    assert (trouble.code, trouble.parameter) == ("bad-parameter", "said")
    assert written in trouble.message.render("nl")
    for bound in filter(None, (least, most)):
        assert not lever_troubles(lever, use(said=bound))


@pytest.mark.parametrize("bound", ["least", "most"])
def test_a_bound_must_be_of_the_parameters_kind_and_only_sizes_have_one(bound: str) -> None:
    for kind, written in (("count", "10%"), ("place", "3")):
        data = {"kind": kind, "meaning": {"en": "-"}, bound: written}
        with pytest.raises(ValidationError):
            LeverParameter.model_validate(data)


@pytest.mark.parametrize("per", [None, "where", "nowhere"])
def test_a_cost_is_counted_by_a_size_that_the_lever_asks(per: str | None) -> None:
    lever = a_lever({"freeze": "{where}.power"}, where="place")
    with pytest.raises(ValidationError):
        Lever.model_validate(lever.dump() | {"per": per, "people-each": 1})


def test_how_long_a_lever_lasts_is_known_to_its_effects() -> None:
    lever = a_lever({"demand": "VR09.power", "factor": "90%", "lasts": "{lasts}"})
    with pytest.raises(BadValue, match="'lasts'"):
        lever_effects(lever, use())
    (effect,) = lever_effects(lever.model_copy(update={"lasts": 7_200}), use())
    assert effect == Demand(demand="VR09.power", factor=900_000, lasts=7_200)


def test_unknown_and_missing_parameters_are_told_together() -> None:
    lever = a_lever({"freeze": "{place}.power"}, place="place")
    troubles = lever_troubles(lever, use(plaats="VR09"))
    assert [(one.code, one.parameter) for one in troubles] == [
        ("unknown-parameter", "plaats"),
        ("missing-parameter", "place"),
    ]


def test_a_lever_that_uses_what_it_does_not_ask_for_says_so() -> None:
    with pytest.raises(BadValue, match="uses a 'place' that it does not ask for"):
        lever_effects(a_lever({"freeze": "{place}.power"}), use())


def test_a_lever_whose_effect_cannot_be_says_where_and_why() -> None:
    with pytest.raises(BadValue, match="has an effect that cannot be"):
        lever_effects(a_lever({"freeze": "power"}), use())


@pytest.mark.parametrize(("name", "lever"), load_world().levers.items())
def test_every_lever_of_the_world_can_be_pulled(name: str, lever: Lever) -> None:
    said = {
        key: "VR10" if parameter.other_than else parameter.most or SAID[parameter.kind]
        for key, parameter in lever.parameters.items()
    }
    assert lever_effects(lever, LeverUse(lever=name, with_=said))


def test_a_lever_tells_what_it_works_on_in_a_place_that_is_to_be_said() -> None:
    lever = a_lever(
        {"tier": "{where}.mobile", "on": "{where}.power", "share": "10%", "lasts": "4h"},
        {"damage": "{where}.{what}", "parts": "2"},
        {"inform": "{where}", "by": "mobile", "message": {"en": "{where}.water fails"}},
        {"stock": "{from}.diesel", "remove": "1h"},
        **{"where": "place", "what": "id", "from": "place"},
    )
    assert capacities_worked_on(lever, "where") == {"mobile", "power"}
    assert capacities_worked_on(lever, "from") == {"diesel"}
    assert capacities_worked_on(lever, "what") == frozenset()


def test_a_level_that_the_law_gives_is_refused_without_a_basis() -> None:
    lever = a_lever({"refuse": "nothing"}).model_dump()
    lever["authority"] = {"who": a_text(), "grip": 4, "provenance": "law"}
    assert Lever.model_validate(lever | {"basis": "art. 51"}).authority.provenance == "law"
    with pytest.raises(ValidationError, match="needs a source"):
        Lever.model_validate(lever)
