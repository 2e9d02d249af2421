"""What an exported MSEL tells of decisions, and of what injects and decisions bring about."""

from pathlib import Path

import pytest
from exported import filed, lasting, texts, went
from msels import PLACES

from oefening.cli.exercises import header_of
from oefening.interop.exports import table_of
from oefening.interop.msel import Wishes, import_workbook
from oefening.interop.sheets import read_workbook
from oefening.text import Language


def test_what_was_decided_stands_with_the_inject_that_put_it_in_whatever_words() -> None:
    exercise = lasting()
    rows = {
        row["Event Number"]: row
        for row in texts(
            filed(table_of(exercise.header, "en", went(exercise)), "csv", "en"), "x.csv"
        )
    }
    assert rows["first"]["Decision Taken"] == "we do"
    assert rows["first"]["Reason"] == "D1 07:00 decided: no choice"
    assert rows["fifth"]["Decision Taken"] == "=in our own words"
    assert rows["fifth"]["Decision Recorded At"] == "2027-01-19 07:00"
    assert rows["fourth"]["Reason"] == "D1 06:30 held"


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_decision_of_no_inject_has_a_row_of_its_own_behind_all_injects(
    kind: str, tmp_path: Path
) -> None:
    exercise = lasting()
    name = f"a.{kind}"
    data = filed(table_of(exercise.header, "en", went(exercise)), kind, "en")
    *injects, loose, bulletin, away = texts(data, name)
    assert all(row["Event Type"] == "Inject" for row in injects)
    assert loose == {
        "Event Number": "decision.loose",
        "Event Type": "Decision",
        "To": "ROT",
        "Title": "without an inject?",
        "Exercise Objective": "Decide in time",
        "Critical Task": "Closes in time",
        "Decision": "without an inject?\n- all out\n- nothing",
        "Effects": "On “all out”:\n- Frozen: power in VR09\n- Fuel (VR09)",
        "Reason": "D1 07:00 decided: at once",
        "Decision Recorded At": "2027-01-19 07:00",
        "Decision Taken": "all out",
    }
    assert bulletin == {
        "Event Number": bulletin["Event Number"],
        "Event Type": "Decision",
        "To": "ROT",
        "Title": "a bulletin",
        "Effects": "Fuel (VR09)",
        "Decision Recorded At": "2027-01-19 07:00",
        "Decision Taken": "a bulletin, Fuel (VR09)",
    }
    assert away["Decision Taken"] == "send for help (retracted)"
    wishes = Wishes(places=PLACES, regions=("VR09",), language="en")
    account = import_workbook(read_workbook(data, name), wishes).account
    skipped = {
        fate.row: fate.skipped.render("en") for fate in account.fates if fate.skipped is not None
    }
    assert [row for row in skipped if row > 1] == [row + len(injects) + 2 for row in range(3)]
    assert "decision that no inject puts" in skipped[len(injects) + 2]
    assert skipped[len(injects) + 2].endswith("without an inject?")


def test_a_scenario_that_was_not_played_has_rows_of_its_decisions_of_no_inject_too() -> None:
    table = table_of(lasting().header, "nl")
    *_, last = texts(filed(table, "xlsx"), "x.xlsx")
    assert (last["Event Number"], last["Effects"]) == (
        "decision.loose",
        "Bij “all out”:\n- Vastgezet: power in VR09\n- Brandstof (VR09)",
    )
    assert "Decision Taken" not in last


def test_effects_tell_in_the_language_what_an_inject_and_its_options_bring_about() -> None:
    header = header_of("kabelbrug-utrecht", 1)
    words: dict[Language, tuple[str, str]] = {
        "nl": ("Uitgevallen: ziekenhuizen in Utrecht, 6%", "Bij “"),
        "en": ("Out: hospitals in Utrecht, 6%", "On “"),
    }
    for language, (told, begins) in words.items():
        rows = {
            row["Event Number"]: row.get("Effects", "")
            for row in texts(filed(table_of(header, language), "csv", language), "x.csv")
        }
        assert rows["noodstroom-hapert"].startswith(f"{told}\n{begins}")
        assert "\n- " in rows["noodstroom-hapert"]
    brings = {one.id for one in header.scenario.injects if one.effects or one.levers}
    assert {id for id, effects in rows.items() if effects} >= brings
