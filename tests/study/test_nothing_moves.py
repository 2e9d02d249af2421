"""A sensitivity in which nothing makes a difference: said so, without a table and without bars."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from studied import TEXT

from oefening.cli.desk import Desk
from oefening.cli.studies.sensitivity_summary import summary
from oefening.report.figures.picture import write_picture
from oefening.report.figures.tornado import sensitivity_picture
from oefening.study.executor import Here
from oefening.study.sensitivity.sensitivity import Plan, Sensitivity, sensitivity
from oefening.text import LANGUAGES, Language, phrase

pytestmark = pytest.mark.xdist_group("sensitivity")

STILL = ("outside-july", "toilet-without-sewers")
"""Numbers that a run of ten hours in January reads, and that make no difference to it."""

ALONE, TOGETHER, NONE = "study.nothing-alone", "study.nothing-together", "study.nothing-looked-at"


@contextmanager
def complete(names: tuple[str, ...], folder: Path) -> Iterator[Sensitivity]:
    with sensitivity(Plan(TEXT, "nobody", 1, 1, frozenset(names), blocks=2), folder) as found:
        for _ in found.go_on(Here()):
            pass
        yield found


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("names", "said", "unsaid"),
    [
        (STILL, {ALONE, TOGETHER}, {NONE}),
        (STILL[:1], {ALONE}, {TOGETHER, NONE}),
        (("budget-2027",), {NONE}, {ALONE, TOGETHER}),
    ],
)
def test_it_is_said_in_words(
    language: Language, names: tuple[str, ...], said: set[str], unsaid: set[str], tmp_path: Path
) -> None:
    path = tmp_path / "it.svg"
    with complete(names, tmp_path / "it") as found:
        lines = summary(found, [], Desk(language))
        write_picture(sensitivity_picture(found, language), path)
    assert all(len(line) <= 80 for line in lines if str(tmp_path) not in line)
    drawn = ET.fromstring(path.read_bytes())
    for shown in (squeezed(" ".join(lines)), squeezed(" ".join(drawn.itertext()))):
        for key in said | unsaid:
            assert (phrase(key).render(language) in shown) == (key in said)
    head = phrase("cli.sensitivity.certain").render(language)
    assert not any(line.endswith(head) for line in lines)
    assert phrase("cli.sensitivity.method-of-screening").render(language) not in squeezed(
        " ".join(lines)
    )
    assert phrase("figure.sensitivity-of-nothing.alt").render(language) in drawn.itertext()


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_number_that_moves_is_told_without_a_word_of_screening(
    language: Language, tmp_path: Path
) -> None:
    with complete(("contact-needs-network",), tmp_path) as found:
        shown = squeezed(" ".join(summary(found, [], Desk(language))))
    assert " 1 contact-needs-network " in shown
    assert "Morris" not in shown
