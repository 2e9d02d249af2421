"""Models are loaded from documents with every error told at once, at its place."""

import json
from typing import Annotated, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError

from oefening.errors import InputError, Problem, render_problems
from oefening.source import (
    BadValue,
    Bilingual,
    Count,
    Data,
    Flag,
    Id,
    Model,
    Seconds,
    Share,
    by_key,
    load,
    read,
)
from oefening.text import phrase


class Damage(Model):
    noun = "noun.damage"

    damage: str
    share: Share
    lasts: Seconds | None = None


class Repair(Model):
    noun = "noun.repair"

    repair: str
    lasts: Seconds = 3_600


class Sustained(Model):
    for_: Seconds = 0


class Holds(Sustained):
    noun = "noun.condition"

    level: str
    at_least: Share


class Not(Sustained):
    noun = "noun.condition"

    not_: "Condition"


Condition = Annotated[Holds | Not, by_key("noun.condition", Holds, Not)]
Not.model_rebuild()
Effect = Annotated[Damage | Repair, by_key("noun.effect", Damage, Repair)]


class Inject(Model):
    noun = "noun.inject"

    id: Id
    title: Bilingual
    kind: Literal["inject", "contingency"] = "inject"
    on_call: Flag = False
    copies: Count = 1
    to: tuple[Id, ...] = ()
    effects: tuple[Effect, ...] = ()
    when: Condition | None = None
    note: str = ""
    extra: Data = Field(default_factory=dict)


def loaded(text: str) -> Inject:
    return load(Inject, read(text.encode(), "x.yaml"))


def problems(text: str) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as error:
        loaded(text)
    return error.value.problems


def told(text: str) -> list[str]:
    """Code, line and column of each problem."""
    return [f"{p.code} {p.place.line}:{p.place.column}" for p in problems(text)]


GOOD = """\
id: crane
title: {nl: Kraan, en: Crane}
on-call: yes
copies: 1200
to: [rbt, rot]
effects:
  - damage: VR09.power
    share: 12.5%
    lasts: 1h30m
  - repair: VR09.power
when:
  not: {level: VR09.power, at-least: 50%}
  for: 30m
extra: {a: [b, {c: d}]}
"""


def test_a_document_becomes_a_model() -> None:
    inject = loaded(GOOD)
    assert inject.on_call
    assert inject.copies == 1200
    assert inject.effects == (
        Damage(damage="VR09.power", share=125_000, lasts=5_400),
        Repair(repair="VR09.power"),
    )
    assert inject.when == Not(not_=Holds(level="VR09.power", at_least=500_000), for_=1_800)


def test_what_is_dumped_is_canonical_and_validates_to_an_equal() -> None:
    inject = loaded(GOOD)
    dumped = inject.dump()
    assert "kind" not in dumped
    assert dumped["on-call"] is True
    assert dumped["effects"] == [
        {"damage": "VR09.power", "share": 125_000, "lasts": 5_400},
        {"repair": "VR09.power"},
    ]
    assert Inject.model_validate(json.loads(json.dumps(dumped))) == inject


@given(
    st.builds(
        Inject,
        id=st.from_regex(r"[a-z]{1,5}(-[a-z0-9]{1,4})?", fullmatch=True),
        title=st.builds(Bilingual, nl=st.just("x"), en=st.none() | st.just("y")),
        copies=st.integers(0, 10**12),
        effects=st.lists(
            st.builds(Damage, damage=st.text(), share=st.integers(0, 10**6))
            | st.builds(Repair, repair=st.text(), lasts=st.integers(0, 10**6)),
            max_size=3,
        ),
        when=st.none()
        | st.builds(Holds, level=st.text(), at_least=st.integers(0, 10**6), for_=st.just(60)),
    )
)
def test_every_model_survives_dumping(inject: Inject) -> None:
    assert Inject.model_validate(json.loads(json.dumps(inject.dump()))) == inject


def test_models_are_frozen_and_can_be_counted_in_sets() -> None:
    effect = Damage(damage="VR09.power", share=1)
    assert len({effect, Damage(damage="VR09.power", share=1)}) == 1
    with pytest.raises(ValidationError):
        effect.share = 2  # type: ignore[misc]


def test_a_misspelt_key_that_is_needed_is_one_problem() -> None:
    assert render_problems(problems("id: a\ntittle: {nl: x}\n"), "en") == (
        "x.yaml:2:1: error: an inject has no 'tittle' [unknown-key]\n"
        "    2 | tittle: {nl: x}\n"
        "      | ^^^^^^ did you mean 'title'?\n"
        "1 problem in x.yaml"
    )


def test_a_misspelt_key_that_is_not_needed_is_told_with_what_was_meant() -> None:
    [problem] = problems("id: a\ntitle: {nl: x}\nefects: []\n")
    assert problem.hint == phrase("did-you-mean", name="effects")


def test_a_missing_key_is_told_where_its_mapping_begins() -> None:
    [problem] = problems("id: a\ntitle: {nl: x}\neffects:\n  - damage: x\n")
    assert problem.message.render("nl") == "schade heeft 'share' nodig"
    assert (problem.place.line, problem.place.column) == (4, 5)


def test_two_missing_keys_are_two_problems() -> None:
    assert told("note: x\n") == ["missing-key 1:1", "missing-key 1:1"]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("on_call: yes", "unknown-key 3:1"),
        ("kind: injekt", "bad-choice 3:7"),
        ("kind: [a]", "not-text 3:7"),
        ("note: {a: b}", "not-text 3:7"),
        ("note: [a]", "not-text 3:7"),
        ("to: rbt", "not-list 3:5"),
        ("to: [rbt, R!]", "bad-id 3:11"),
        ("on-call: maybe", "bad-flag 3:10"),
        ("copies: 1.5", "bad-count 3:9"),
        ("copies: -1", "bad-count 3:9"),
        ("copies: '99999999999999999'", "count-out-of-range 3:9"),
        ("note:", "empty 3:1"),
        ("to:\n  -", "empty 4:4"),
        ("to:", "empty 3:1"),
        ("effects: [x]", "no-member 3:11"),
        ("effects: [{}]", "no-member 3:11"),
        ("effects: [{damag: x, share: 1%}]", "no-member 3:12"),
        ("effects: [{damage: x, share: 1%, repair: y}]", "two-members 3:34"),
        ("effects: [{damage: x, share: 10}]", "bare-share 3:30"),
        ("effects: [{damage: x, share: 110%}]", "share-out-of-range 3:30"),
        ("effects: [{damage: x, share: '12,5%'}]", "decimal-comma 3:30"),
        ("effects: [{damage: x, share: 1%, lasts: 90}]", "bare-duration 3:41"),
        ("effects: [{repair: x, share: 1%}]", "unknown-key 3:23"),
        ("when: {not: {level: x, at-least: 5}}", "bare-share 3:34"),
        ("when: {not: {levl: x}}", "no-member 3:14"),
        ("when: x", "no-member 3:7"),
        ("extra: x", "not-mapping 3:8"),
    ],
)
def test_each_mistake_is_told_once_at_its_place(written: str, wanted: str) -> None:
    assert told(f"id: a\ntitle: {{nl: x}}\n{written}\n") == [wanted]


@pytest.mark.parametrize(
    ("title", "wanted"),
    [
        ("Crane", "no-language 2:8"),
        ("{}", "no-language 2:8"),
        ("{nl: ''}", "empty 2:13"),
        ("{de: x}", "unknown-key 2:9"),
        (f"{{en: {'x' * 4001}}}", "text-too-long 2:13"),
    ],
)
def test_a_text_needs_a_language(title: str, wanted: str) -> None:
    assert told(f"id: a\ntitle: {title}\n") == [wanted]


def test_all_mistakes_are_told_at_once_in_reading_order() -> None:
    text = "id: A\ntitle: x\nkind: y\neffects:\n  - damage: z\n    share: 5\n  - x: y\nto:\n"
    assert told(text) == [
        "bad-id 1:5",
        "no-language 2:8",
        "bad-choice 3:7",
        "bare-share 6:12",
        "no-member 7:5",
        "empty 8:1",
    ]


def test_a_mistake_behind_an_alias_is_told_once() -> None:
    text = "id: a\ntitle: {nl: x}\neffects:\n  - &e {damage: x, share: 5}\n  - *e\n"
    assert told(text) == ["bare-share 4:27"]


def test_a_wrong_union_member_says_what_there_is() -> None:
    [problem] = problems("id: a\ntitle: {nl: x}\neffects: [{damag: x, share: 1%}]\n")
    assert problem.message.render("en") == "an effect is one of: damage, repair"
    assert problem.hint == phrase("did-you-mean", name="damage")


def test_members_with_the_same_name_key_are_a_mistake_of_ours() -> None:
    with pytest.raises(TypeError, match="same name-key"):
        TypeAdapter(Annotated[Damage, by_key("noun.effect", Damage, Damage)]).rebuild(force=True)


def test_an_adapter_can_be_loaded_and_keys_of_a_mapping_are_placed() -> None:
    adapter = TypeAdapter(dict[Id, Share])
    assert load(adapter, read(b"a: 5%\n", "x.yaml")) == {"a": 50_000}
    with pytest.raises(InputError) as error:
        load(adapter, read(b"a: 5%\nB: 6%\n", "x.yaml"))
    [problem] = error.value.problems
    assert (problem.code, problem.place.line, problem.place.column) == ("bad-id", 2, 1)


def test_a_list_where_a_model_should_be_is_told() -> None:
    with pytest.raises(InputError) as error:
        load(Inject, read(b"- a\n", "x.yaml"))
    assert error.value.problems[0].message.render("en").startswith("the fields of an inject")


def test_a_bad_value_of_a_model_in_python_speaks_too() -> None:
    with pytest.raises(ValidationError) as error:
        Damage.model_validate({"damage": "x", "share": 2_000_000})
    [details] = error.value.errors()
    assert isinstance(details["ctx"]["error"], BadValue)


def test_a_text_falls_back_to_the_other_language() -> None:
    assert Bilingual(nl="Kraan").in_("en") == "Kraan"
    assert Bilingual(nl="Kraan", en="Crane").in_("en") == "Crane"
    assert Bilingual(en="Crane").in_("nl") == "Crane"
