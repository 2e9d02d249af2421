"""`oefening world`: what the world consists of, and where its numbers come from."""

import re

import pytest

from oefening.cli import main
from oefening.library import load_world
from oefening.projections.prices import begins
from oefening.text import Language, phrase
from oefening.world.levers import kind_of
from oefening.world.organisation import lead_of


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    assert main(["world", *arguments]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out.splitlines()


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("en", "The Netherlands: 25 safety regions, 17,474,693 people, 1,064 nodes"),
        ("nl", "Nederland: 25 veiligheidsregio's, 17.474.693 inwoners, 1.064 voorzieningen"),
    ],
)
def test_alone_it_says_what_there_is(
    capsys: pytest.CaptureFixture[str], language: Language, first: str
) -> None:
    lines = shown(capsys, "--language", language)
    world = load_world()
    assert first in lines
    for id in world.capacities:
        assert f"({id})" in "\n".join(lines)
    for id in (
        *world.needs,
        *world.trades,
        *world.levers,
        *world.measures,
        *world.yardsticks,
        "VR17",
    ):
        assert f"({id})" in "\n".join(lines)
    for requirement in world.requirements.values():
        assert f"  {requirement.in_(language)}" in lines


@pytest.mark.parametrize("language", ["nl", "en"])
def test_levers_are_listed_with_what_they_ask(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    text = " ".join(" ".join(shown(capsys, "--levers", "--language", language)).split())
    world = load_world()
    for id, lever in world.levers.items():
        assert f"{id}: {lever.name.in_(language)}" in text
        assert begins(lead_of(lever, world.organisation)).render(language) in text
        for name, parameter in lever.parameters.items():
            kind = kind_of(parameter).render(language)
            assert f"{name} ({kind}" in text
            assert parameter.meaning.in_(language) in text
    assert {"nl": "anders 2u", "en": "else 2h"}[language] in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sources_lists_every_number(capsys: pytest.CaptureFixture[str], language: Language) -> None:
    lines = shown(capsys, "--sources", "--language", language)
    world = load_world()
    of_numbers = {number.source for number in world.parameters.values()}
    of_numbers |= {figure.source for figure in world.figures.values()}
    heads = [found[1] for line in lines if (found := re.match(r"  ([a-z0-9-]+) ", line))]
    assert sorted(heads) == sorted([*world.parameters, *world.figures])
    text = " ".join(" ".join(lines).split())
    for name, number in world.parameters.items():
        assert number.meaning.in_(language) in text, name
        assert number.note is None or number.note.in_(language) in text, name
    for source in (one for id, one in world.sources.items() if id in of_numbers):
        assert source.publisher in text
        assert source.title in text
        assert source.address in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_measures_are_listed_with_money_pillars_and_provenance(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    text = " ".join(" ".join(shown(capsys, "--measures", "--language", language)).split())
    world = load_world()
    for id, measure in world.measures.items():
        assert f"{id}: {measure.name.in_(language)}" in text
        assert measure.unit.in_(language) in text
        price = world.parameters[f"{id}-price"]
        assert f"{price.value} EUR [{price.low} – {price.high}]" in text
    for year in world.budgets:
        assert f" {year} " in text
    for name in ("budget-2025", "budget-2026", "budget-2027", "budget-campaign", "budget-regional"):
        assert f"{name} {world.parameters[name].value} EUR" in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_yardsticks_are_listed_with_what_they_count_and_their_sources(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    text = " ".join(" ".join(shown(capsys, "--yardsticks", "--language", language)).split())
    world = load_world()
    assert len(world.yardsticks) == 4
    for id, one in world.yardsticks.items():
        assert f"{id}: {one.name.in_(language)} {one.meaning.in_(language)}" in text
        for source in one.sources:
            assert world.sources[source].title in text
            assert world.sources[source].address in text


@pytest.mark.parametrize(("language", "mark"), [("nl", "te verifiëren"), ("en", "to verify")])
def test_no_pillar_is_named_without_saying_that_its_name_is_to_be_verified(
    capsys: pytest.CaptureFixture[str], language: Language, mark: str
) -> None:
    text = " ".join(" ".join(shown(capsys, "--measures", "--language", language)).split())
    for pillar in load_world().pillars.values():
        name = pillar.name.in_(language)
        assert text.count(name) == text.count(f"{name} ({mark}")
        assert name in text


def test_sources_begin_with_the_least_certain(capsys: pytest.CaptureFixture[str]) -> None:
    lines = shown(capsys, "--sources", "--language", "en")
    at = [lines.index(line) for line in lines if re.match(r"(Low|Medium|High) confidence", line)]
    assert [lines[index].split()[0] for index in at] == ["Low", "Medium", "High"]
    assert any(line.endswith(" law") for line in lines[at[2] :])


@pytest.mark.parametrize(
    "arguments",
    [(), ("--sources",), ("--levers",), ("--couplings",), ("--measures",), ("--yardsticks",)],
)
def test_lines_fit_80_columns_but_for_addresses(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    for language in ("nl", "en"):
        for line in shown(capsys, *arguments, "--language", language):
            assert len(line) <= 80 or line.strip().startswith("https://"), line


# ── numbers where they are used ──────────────────────────────────────────────────────────────────


def joined(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    return " ".join(" ".join(shown(capsys, *arguments)).split())


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("section", ["levers", "couplings", "measures", "yardsticks"])
def test_every_number_stands_where_it_is_used_with_range_provenance_and_confidence(
    capsys: pytest.CaptureFixture[str], section: str, language: Language
) -> None:
    lines = shown(capsys, f"--{section}", "--language", language)
    world = load_world()
    heads = {id: at for at, line in enumerate(lines) for id in [line.partition(":")[0]]}
    for name, places in world.uses.items():
        number = world.parameters[name]
        for id in (place.partition(".")[2] for place in places if place.startswith(f"{section}.")):
            own = lines[heads[id] :]
            row = next(line for line in own[1:] if line.startswith(f"  {name} "))
            assert f" {number.value}" in row
            span = f"[{number.low} – {number.high}]"
            assert span in row or not (number.low and number.high)
            assert row.endswith(phrase(f"provenance-{number.provenance}").render(language))
            how = phrase(f"confidence-{number.confidence}").render(language)
            after = own[own.index(row) + 1 :]
            ends = (at for at, line in enumerate(after) if not line.startswith("    "))
            at = next(ends, len(after))
            said = phrase("world-confidence", how=how).render(language)
            assert after[at - 1].strip() == said
            if number.source is not None:
                assert world.sources[number.source].address in " ".join(after[:at])


def test_what_a_coupling_adds_at_most_is_said_beside_what_it_adds(
    capsys: pytest.CaptureFixture[str],
) -> None:
    english = joined(capsys, "--couplings", "--language", "en")
    assert "demand for NL.emergency-calls: 2500% of what is short more, at most 500%" in english
    assert "calls-at-most 500% [200% – 2500%] assumed" in english
    assert "erbij, hooguit 500%" in joined(capsys, "--couplings", "--language", "nl")


def test_what_can_be_left_out_is_listed_with_the_numbers_that_it_sets(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = joined(capsys, "--couplings", "--language", "en")
    world = load_world()
    for switch in world.switches.values():
        for name in switch.sets:
            assert f"{name} {world.parameters[name].value}" in text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sources_says_of_every_number_what_uses_it(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    world, lines = load_world(), shown(capsys, "--sources", "--language", language)
    used = phrase("world-used-by", uses="").render(language).strip()
    text = joined(capsys, "--sources", "--language", language)
    for name in world.parameters:
        start = next(at for at, line in enumerate(lines) if line.startswith(f"  {name} "))
        own = lines[start + 1 :]
        block = own[: next((at for at, one in enumerate(own) if not one.startswith("    ")), None)]
        assert any(line.strip().startswith(used) for line in block), name
    calls = world.couplings["calls-in-outage"].name.in_(language)
    kind = {"nl": "koppeling", "en": "coupling"}[language]
    assert f"{used} {kind} '{calls}'" in text
    guard = world.levers["guarding"].name.in_(language)
    assert f"'{guard}'" in text
    assert {"nl": "geld van 2025", "en": "money of 2025"}[language] in text
    shelter = world.switches["seeking-shelter"].name.in_(language)
    assert f"'{shelter}'" in text


def test_english_puts_an_before_a_vowel(capsys: pytest.CaptureFixture[str]) -> None:
    parts = ("--sources", "--levers", "--couplings", "--measures")
    text = joined(capsys, *parts, "--language", "en")
    vowels = re.findall(r"\ba [aeio]\w+", text)
    assert [one for one in vowels if not re.match(r"a (one|eu)", one)] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_leave_only_what_they_all_occur_in(
    capsys: pytest.CaptureFixture[str], language: Language
) -> None:
    def heads(*asked: str) -> list[str]:
        lines = shown(capsys, *asked, "--language", language)
        return [found[1] for line in lines if (found := re.match(r" {0,2}([a-z0-9-]+):? ", line))]

    assert [one for one in heads("--sources", "Treatment-RESTART") if "-" in one] == [
        "treatment-restart"
    ]
    assert {"treatment-restart", "treatment-falls-below"} <= set(heads("--sources", "zuivering"))
    assert "rail-margin" in heads("--sources", "margin", "spoor")
    assert "road-margin" not in heads("--sources", "margin", "spoor")
    world = load_world()
    for option, things in (
        ("--levers", world.levers),
        ("--couplings", world.couplings),
        ("--measures", world.measures),
    ):
        id = next(iter(things))
        found = heads(option, id)
        assert id in found
        assert not {other for other in things if id not in other} & set(found)
    coupling = world.couplings["calls-in-outage"]
    assert "calls-in-outage" in heads("--couplings", next(iter(coupling.watches)))
    assert "treatment-restart" in heads("treatment-restart"), "without an option in all of them"
    for asked, called in (("vr17", "Rotterdam-Rijnmond (VR17)"), ("rotterdam", "(VR17)")):
        assert any(called in line for line in shown(capsys, asked, "--language", language)), asked


def test_words_that_nothing_has_are_told_with_what_is_near(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for asked, told in (
        (("--sources", "treatmnt-restart"), "did you mean 'treatment-restart'?"),
        (("--measures", "qqqqq"), "nothing has 'qqqqq' in it\n"),
        (
            ("--sources", "road-margin", "rail-margin"),
            "nothing has all of these words in it: 'road-margin rail-margin'\n",
        ),
    ):
        assert main(["world", *asked, "--language", "en"]) == 2
        assert told in capsys.readouterr().err
    assert main(["world", "--sources", "qqqqq", "--language", "nl"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "niets bevat 'qqqqq'" in said.err
