"""The preparation round of the manual, played as it is written there, with nobody in the room."""

import re
from pathlib import Path

import pytest

from oefening import events
from oefening.cli import main
from oefening.commands import BuyMeasure, StartExercise
from oefening.session import Session

PAGE = (Path(__file__).parents[2] / "docs" / "scenario.md").read_text(encoding="utf-8")
SPENT = [("support-points", 200), ("reception-staff", 40), ("campaign", 1)]
TOLD = {
    "en": ("200× support points", "40× trained reception workers", "1× campaign in the region"),
    "nl": ("200× noodsteunpunten", "40× opgeleide opvangmedewerkers", "1× campagne in de regio"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The exercise that comes of it."""
    small, prepared = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    written = small.partition("plays:\n")[0] + prepared
    file = tmp_path_factory.mktemp("scenario") / "harbour.yaml"
    file.write_text(written, encoding="utf-8")
    assert main(["run", str(file), "--play", "prepared", "--folder", str(file.parent / "it")]) == 0
    return file.parent / "it"


def test_what_it_buys_is_in_the_log_ahead_of_startex_and_works_from_then_on(folder: Path) -> None:
    with Session.resume(folder) as session:
        bodies = [record.body for record in session.records]
    start = next(at for at, one in enumerate(bodies) if isinstance(one, StartExercise))
    asked = [(one.measure, one.units) for one in bodies[:start] if isinstance(one, BuyMeasure)]
    assert asked == SPENT
    bought = [one for one in bodies[:start] if isinstance(one, events.MeasureBought)]
    assert [(one.measure, one.in_all) for one in bought] == asked
    applied = [(one.measure, one.units) for one in bodies if isinstance(one, events.MeasureApplied)]
    assert sorted(applied) == sorted([*asked, ("repair-crews", 1)])


@pytest.mark.parametrize("language", TOLD)
def test_the_story_and_the_report_tell_it(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    assert main(["replay", str(folder), "--language", language]) == 0
    story = capsys.readouterr().out.lower()
    report = tmp_path / "report.html"
    asked = ["report", str(folder), "--language", language, "--output", str(report)]
    assert main(asked) == 0
    page = report.read_text(encoding="utf-8").lower()
    for told in TOLD[language]:
        assert told in story
        assert told.partition("× ")[2] in page
