"""What matters of how two exercises differ: what would have made the world go another way."""

from typing import Any

import pytest
from beside import header_of
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import shown_scenario, shown_world

from oefening.record import Header
from oefening.study.comparing.alike import Unlike, unlike
from oefening.world.model import World

HEADER = header_of()
WORDS = st.text(min_size=1, max_size=40).filter(str.strip)


def differs(other: Header) -> Unlike:
    return unlike(HEADER, other)


def parts(kind: str, **changes: Any) -> dict[str, Any]:
    """The scenario with other fields of the first of a kind of parts."""
    dumped: Any = header_of().scenario.dump()[kind]
    return {kind: [dumped[0] | changes, *dumped[1:]]}


@settings(max_examples=25)
@given(dutch=WORDS, english=st.none() | WORDS)
def test_words_never_matter(dutch: str, english: str | None) -> None:
    text = {"nl": dutch} | ({} if english is None else {"en": english})
    more: dict[str, Any] = {"hot-wash": [text], "sources": [dutch]}
    other = header_of(
        title=text,
        summary=text,
        marking=text,
        brief=text,
        **more,
        **parts("injects", title=text, body=text, notes=text, channel=text),
        **parts("disruptions", title=text),
        **parts("cells", name=text),
    )
    found = differs(other)
    assert not found.any
    assert found.reworded


def test_nor_does_what_only_scripts_and_readers_need() -> None:
    other = header_of(id="again", plays={}, duration="30h")
    assert not differs(other).any


def test_a_text_that_is_gone_does_not_matter_either() -> None:
    injects: Any = shown_scenario().dump()["injects"]
    without = [{key: one[key] for key in one if key != "body"} for one in injects]
    assert not differs(header_of(injects=without)).any


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (parts("disruptions", at="T+90m"), "disruption 'cable'"),
        (parts("injects", at="T+3h"), "inject 'call'"),
        (parts("injects", release="automatic"), "inject 'call'"),
        (parts("cells", delay="1h"), "cell 'rot'"),
        ({"regions": ["VR01", "VR02"]}, "regions"),
        ({"start": "2027-01-20 06:30"}, "start"),
        ({"disruptions": []}, "disruption 'cable' (The cable is cut) is gone"),
    ],
)
def test_what_makes_the_world_go_otherwise_matters_and_is_named(
    change: dict[str, Any], told: str
) -> None:
    found = differs(header_of(**change))
    assert found.any
    assert any(told in one.render("en") for one in found.scenario)


def test_another_world_is_told_by_part_and_by_name() -> None:
    changed = shown_world().dump()
    nodes: Any = changed["nodes"]
    nodes[0]["margin"] = 1_100_000
    other = HEADER.model_copy(update={"world": World.model_validate(changed)})
    [told] = differs(other).world
    assert told.render("en") == "the world: nodes (VR01/east.power)"
    assert told.render("nl") == "de wereld: knopen (VR01/east.power)"


def test_names_and_provenance_in_a_world_do_not_matter() -> None:
    changed = shown_world().dump()
    places: Any = changed["places"]
    places[0]["name"] = {"nl": "Noord", "en": "North"}
    other = HEADER.model_copy(update={"world": World.model_validate(changed)})
    assert not differs(other).any


def test_an_exercise_differs_in_nothing_from_another_of_the_same() -> None:
    assert differs(header_of()) == Unlike()


def test_another_pace_at_the_table_is_told_and_does_not_matter() -> None:
    longer: dict[str, Any] = {"table-time": "2h"}
    found = differs(header_of(**longer))
    assert found.paced
    assert not found.any
