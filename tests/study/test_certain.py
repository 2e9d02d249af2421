"""With everything that moves person-hours stands how certain it is, and that of what it does."""

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from margined import assert_margin
from studied import TEXT, WRITTEN, text_of

from oefening.cli.desk import Desk
from oefening.cli.studies.sensitivity_summary import summary
from oefening.clock import HOUR
from oefening.report.figures.picture import write_picture
from oefening.report.figures.tornado import sensitivity_picture
from oefening.study.sensitivity.effects import Change, Effect
from oefening.study.sensitivity.points import Text
from oefening.study.sensitivity.screening import ElementaryEffects, Factor, Member, Why
from oefening.study.sensitivity.sensitivity import Plan
from oefening.text import LANGUAGES, Language, phrase

NAME = "contact-needs-network"
"""Of low confidence."""
GROUP = ("shelter-lead", "people-per-shelter", "shelter-places-per-day", NAME)

DOUBTED, SURE = (-200, 500, 500), (490, 505, 520)
"""Effects from corners, in person-hours: of the first it is not clear which way they go."""


def found(
    *factors: tuple[str, Sequence[str], Sequence[int | None]],
    text: Text = TEXT,
    differences: Sequence[int] = (),
    base: int = 100_000,
) -> Any:
    """A sensitivity: of factors by name their numbers and what each comes to from each corner."""
    corners = max((len(hours) for *_, hours in factors), default=0)
    blocks = list[ElementaryEffects]()
    for number in range(corners):
        here = {name: hours[number] for name, _, hours in factors}
        effects = {name: (one * HOUR,) for name, one in here.items() if one is not None}
        missing: dict[str, Why] = {name: {} for name, one in here.items() if one is None}
        blocks.append(ElementaryEffects(number, effects, missing))
    plan = Plan(text, "nobody", 1, len(differences) or 1, blocks=corners)
    low, high = Change("90%", tuple(HOUR * one for one in differences)), Change("100%", ())
    return SimpleNamespace(
        plan=plan,
        factors=tuple(
            Factor(name, tuple(Member(one, "0%", "1%") for one in members))
            for name, members, _ in factors
        ),
        blocks=blocks,
        effects=(Effect(NAME, plan.parameters[NAME], low, high),) if differences else (),
        base=(base * HOUR,),
        checksum="",
        folder=Path("it"),
    )


def told(one: Any, language: Language) -> list[str]:
    lines = summary(one, [], Desk(language))
    assert all(len(line) <= 80 for line in lines)
    return lines


def drawn(one: Any, language: Language, folder: Path) -> list[str]:
    write_picture(sensitivity_picture(one, language), folder / "it.svg")
    written = (folder / "it.svg").read_bytes()
    assert_margin(written)
    return list(ET.fromstring(written).itertext())


LITTLE = {"nl": "weinig zeker", "en": "low"}
SET_HERE = {"nl": "zet het scenario zelf", "en": "the scenario sets it"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_number_that_is_screened_it_stands_in_its_row(
    language: Language, tmp_path: Path
) -> None:
    one = found((NAME, (NAME,), SURE))
    (row,) = (line for line in told(one, language) if line.startswith(f"  1 {NAME}"))
    assert row.endswith(f"  {LITTLE[language]}")
    assert LITTLE[language] in drawn(one, language, tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_group_it_is_said_how_many_of_its_numbers_are_how_certain(
    language: Language, tmp_path: Path
) -> None:
    one = found(("(needs)", GROUP, SURE))
    said = {
        "nl": "4 getallen samen: 1 weinig zeker, 2 redelijk zeker, 1 zeker",
        "en": "4 numbers together, confidence: 1 low, 2 medium, 1 high",
    }[language]
    assert f"    {said}" in told(one, language)
    assert said in " ".join(drawn(one, language, tmp_path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_scenario_sets_is_of_no_confidence(language: Language, tmp_path: Path) -> None:
    text = text_of(f"{WRITTEN}overrides: {{{NAME}: 95%}}\n")
    lines = told(found((NAME, (NAME,), SURE), text=text), language)
    (at,) = (at for at, line in enumerate(lines) if line.startswith(f"  1 {NAME}"))
    assert lines[at].endswith("  –")
    assert lines[at + 1] == f"    {SET_HERE[language]}"
    lines = told(found(("(needs)", GROUP, SURE), text=text), language)
    said = {"nl": "1 door het scenario gezet", "en": "1 set by the scenario"}[language]
    (group,) = (line for line in lines if line.endswith(said))
    assert LITTLE[language] not in group
    assert SET_HERE[language] in drawn(found((NAME, (NAME,), SURE), text=text), language, tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("hours", "mean", "doubt"), [(DOUBTED, "+267", True), (SURE, "+505", False)]
)
def test_where_the_corners_do_not_tell_which_way_it_goes_that_is_doubted(
    language: Language, hours: Sequence[int], mean: str, doubt: bool, tmp_path: Path
) -> None:
    one = found((NAME, (NAME,), hours))
    lines, words = told(one, language), drawn(one, language, tmp_path)
    (row,) = (line for line in lines if line.startswith(f"  1 {NAME}"))
    told_mean = f"{mean}?" if doubt else mean
    assert told_mean in row.split()
    assert told_mean in words
    said = phrase("study.unclear-way").render(language)
    assert (said in " ".join(" ".join(lines).split())) == doubt
    assert (said in words) == doubt


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_it_could_not_be_looked_at_from_a_corner_is_said_with_it(
    language: Language, tmp_path: Path
) -> None:
    one = found((NAME, (NAME,), (*SURE, None)), ("(needs)", GROUP, (*SURE, 500)))
    said = {"nl": "vanuit 3 hoeken", "en": "from 3 corners"}[language]
    lines = told(one, language)
    (at,) = (at for at, line in enumerate(lines) if line.strip() == said)
    assert NAME in lines[at - 1]
    assert " ".join(drawn(one, language, tmp_path)).count(f"({said})") == 1


@pytest.mark.parametrize(
    ("base", "dutch", "english"),
    [(100_000, "0,50%", "0.50%"), (1_000, "50%", "50%"), (30_000_000, "<0,01%", "<0.01%")],
)
def test_how_far_it_moves_is_also_a_share_of_what_it_is_now(
    base: int, dutch: str, english: str
) -> None:
    one = found(differences=(450, 550), base=base)
    shares: dict[Language, str] = {"nl": dutch, "en": english}
    for language, share in shares.items():
        (row,) = (line for line in told(one, language) if line.startswith(f"  1 {NAME}"))
        assert share in row.split()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("differences", [(450,), (450, 450), (450, 550)])
def test_a_key_of_intervals_is_drawn_only_where_there_are_any(
    language: Language, differences: tuple[int, ...], tmp_path: Path
) -> None:
    words = drawn(found(differences=differences), language, tmp_path)
    told_key = phrase("figure.sensitivity.interval", seeds=len(differences)).render(language)
    assert (told_key in words) == (differences == (450, 550))
