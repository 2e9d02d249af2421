"""What is said once for several places is there as if it had been written for each."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from library.small import SMALL

from oefening.cli import main
from oefening.errors import Exit
from oefening.library import load_scenario
from oefening.scenario.injects import Inject
from oefening.scenario.reuse import InjectParameter, Vocabulary, each
from oefening.scenario.reuse.words import value_of

HEAD = "areas:\n  - {region: VR09, id: zuid, name: {nl: Zuid, en: South}, share: 10%}\n"


def injects(folder: Path, text: str) -> tuple[Inject, ...]:
    path = folder / "small.yaml"
    path.write_text(f"{SMALL}{HEAD}injects:\n{text}", encoding="utf-8")
    return load_scenario(path).scenario.injects


def effects(folder: Path, *written: str) -> tuple[object, ...]:
    listed = "".join(f"      - {one}\n" for one in written)
    title = "title: {nl: A, en: A}"
    return injects(folder, f"  - id: a\n    at: T+1h\n    {title}\n    effects:\n{listed}")[
        0
    ].effects


def test_a_list_says_it_of_each_in_its_order_with_what_stands_around_it(tmp_path: Path) -> None:
    before, after = "{freeze: VR09.water}", "{unfreeze: VR09.water}"
    once = '{each: [VR16, VR09/zuid], damage: "${each}.feed", as: "at-${each.id}", lasts: 3h}'
    one = "{damage: VR16.feed, as: at-vr16, lasts: 3h}"
    other = "{damage: VR09/zuid.feed, as: at-vr09-zuid, lasts: 3h}"
    assert effects(tmp_path, before, once, after) == effects(tmp_path, before, one, other, after)


def test_fields_give_each_a_value_that_may_be_a_list(tmp_path: Path) -> None:
    shares = '{each: {VR16: 40%, VR09: 5%}, damage: "${each}.road", share: "${each.value}"}'
    apart = ("{damage: VR16.road, share: 40%}", "{damage: VR09.road, share: 5%}")
    assert effects(tmp_path, shares) == effects(tmp_path, *apart)
    curve = "[{after: 2h, share: 30%}, {after: 5h, share: 0%}]"
    given = f'{{each: {{VR16: {curve}}}, damage: "${{each}}.road", curve: "${{each.value}}"}}'
    assert effects(tmp_path, given) == effects(tmp_path, f"{{damage: VR16.road, curve: {curve}}}")


def test_a_text_says_the_place_as_people_do(tmp_path: Path) -> None:
    said = '{nl: "In ${each} blijft u binnen. ${each}!", en: "${each}: stay inside."}'
    (told,) = effects(
        tmp_path, f'{{each: [VR09/zuid], inform: "${{each}}", by: mobile, message: {said}}}'
    )
    (plain,) = effects(
        tmp_path,
        "{inform: VR09/zuid, by: mobile, "
        "message: {nl: In Zuid blijft u binnen. Zuid!, en: 'South: stay inside.'}}",
    )
    assert told == plain


def test_it_is_said_in_decisions_plays_and_purchases_too(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    once = (
        "{each: {VR09: 3, VR16: 2}, year: 2027, measure: repair-crews, "
        'place: "${each}", units: "${each.value}"}'
    )
    lever = '{each: [VR09, VR16], lever: nl-alert, with: {place: "${each}"}}'
    text = SMALL.replace("regions: [VR09]", "regions: [VR09, VR16]")
    path.write_text(
        f"{text}preparation:\n  years: [2027]\n  share: 100%\n  bought:\n    - {once}\n"
        "decisions:\n  - id: go\n    question: {nl: Ga?, en: Go?}\n    cell: rot\n    options:\n"
        f"      - {{id: go, text: {{nl: Ga, en: Go}}, levers: [{lever}]}}\n"
        "      - {id: stay, text: {nl: Blijf, en: Stay}}\n"
        "plays:\n  average:\n    name: {nl: A, en: A}\n"
        f"    prepare:\n      - {once}\n"
        f"    steps:\n      - {{cell: rot, at: T+1h, levers: [{lever}]}}\n",
        encoding="utf-8",
    )
    made = load_scenario(path).scenario
    assert made.preparation is not None
    bought = [(one.place, one.units) for one in made.preparation.bought]
    assert bought == [(one.place, one.units) for one in made.plays["average"].prepare]
    assert bought == [("VR09", 3), ("VR16", 2)]
    pulled = made.plays["average"].steps[0].levers
    assert [use.with_["place"] for use in pulled] == ["VR09", "VR16"]
    assert made.decisions[0].options[0].levers == pulled


def test_an_inject_of_the_library_may_say_so_of_its_parameters(tmp_path: Path) -> None:
    (tmp_path / "injects").mkdir()
    (tmp_path / "injects" / "two.yaml").write_text(
        "format: 1\nid: two\ntitle: {en: Two}\nsummary: {en: Two}\nparameters:\n"
        "  one: {type: region, meaning: {en: one}}\n  other: {type: region, meaning: {en: other}}\n"
        "inject:\n  title: {en: Two}\n  effects:\n"
        '    - {each: ["${one}", "${other}"], damage: "${each}.feed", as: "${id}-${each.id}"}\n',
        encoding="utf-8",
    )
    use = "  - {use: two, id: ID, at: T+1h, with: {one: VR16, other: VR09}}\n"
    first, second = injects(tmp_path, use.replace("ID", "first") + use.replace("ID", "second"))
    assert [one.as_ for one in first.effects] == ["first-vr16", "first-vr09"]  # type: ignore[union-attr]
    assert [one.as_ for one in second.effects] == ["second-vr16", "second-vr09"]  # type: ignore[union-attr]


@settings(max_examples=25)
@given(
    places=st.lists(st.sampled_from([f"VR{n:02}" for n in range(1, 26)]), min_size=1, unique=True)
)
def test_whatever_is_given_it_is_as_written_apart(places: list[str]) -> None:
    with TemporaryDirectory() as folder:
        once = f'{{each: [{", ".join(places)}], set-level: "${{each}}.road", at: 40%}}'
        apart = [f"{{set-level: {place}.road, at: 40%}}" for place in places]
        assert effects(Path(folder), once) == effects(Path(folder), *apart)


def test_no_file_becomes_more_than_a_file_may_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    most = 5_000  # a fiftieth of what there really may be
    monkeypatch.setattr(each, "MOST_NODES", most)
    many = ", ".join(f"x{n}" for n in range(40))
    lists = "".join(
        f'      - {{each: *all, set-level: "${{each}}.road", at: 4{n % 10}%}}\n' for n in range(60)
    )
    path = tmp_path / "small.yaml"
    path.write_text(
        f"{SMALL}injects:\n  - id: a\n    at: T+1h\n    title: {{nl: A, en: A}}\n    effects:\n"
        f'      - {{each: &all [{many}], set-level: "${{each}}.road", at: 40%}}\n{lists}',
        encoding="utf-8",
    )
    assert most > 40 * 61  # the file itself may be so
    assert main(["check", str(path), "--language", "en"]) == Exit.MISUSED
    assert capsys.readouterr().err.count("[too-many-nodes]") == 1


def test_whole_days_are_told_in_days_and_other_lengths_in_hours() -> None:
    asked = InjectParameter.model_validate({"type": "duration", "meaning": {"en": "how long"}})
    told = {
        given: value_of(asked, given, Vocabulary({})).told
        for given in ("10d", "1d", "48h", "1d12h")
    }
    assert told == {
        "10d": {"nl": "10 dagen", "en": "10 days"},
        "1d": {"nl": "1 dag", "en": "1 day"},
        "48h": {"nl": "48 uur", "en": "48 hours"},
        "1d12h": {"nl": "36 uur", "en": "36 hours"},
    }
