"""What columns and rows of spreadsheets hold that importers stumble over; each hazard by itself."""

from pathlib import Path

from msels import HEAD, PLAIN, at, book_of, buckets, came, injects, row, sheet_of
from openpyxl.styles import Font, PatternFill

from oefening.interop.msel import Profile

HOUR = 3600


# what columns are


def test_the_title_is_not_taken_from_the_number_or_the_time(tmp_path: Path) -> None:
    head = ["EVENT #", "INJECT DTG", "SUBJECT", "INJECT MODE", "DESCRIPTION", "SEND TO"]
    result = came(tmp_path, [head, [1, "0900", "Power is out", "Phone", "It is dark.", "EOC"]])
    assert result.inject("inject-1").title.in_("en") == "Power is out"


def test_notes_are_no_number_because_they_begin_alike(tmp_path: Path) -> None:
    head = ["Notes", "Time", "Title", "To"]
    result = came(tmp_path, [head, ["mind the dog", "0900", "Power is out", "EOC"]])
    only = result.scenario.injects[0]
    assert only.notes is not None
    assert (only.id, only.notes.in_("en")) == ("row-2", "mind the dog")


def test_a_source_reference_is_no_source(tmp_path: Path) -> None:
    head = ["SourceReference", "ScheduledTime", "Title", "Target"]
    result = came(tmp_path, [head, ["R7", "0900", "Power is out", "EOC"]])
    assert (result.scenario.injects[0].id, result.scenario.injects[0].from_) == ("r7", "")


def test_of_two_columns_of_times_the_one_that_is_filled_in(tmp_path: Path) -> None:
    head = ["Event time", "Scheduled time", "Title", "To"]
    rows = [["", f"{hour:02}00", f"Event {hour}", "EOC"] for hour in range(8, 12)]
    rows[0][0] = "0700"
    result = came(tmp_path, [head, *rows])
    assert list(result.moments.values()) == [0, HOUR, 2 * HOUR, 3 * HOUR]
    assert result.scenario.injects[0].extra == {"Event time": "0700"}


def test_a_day_and_a_time_that_are_left_out_of_account_are_kept(tmp_path: Path) -> None:
    head = ["Inject #", "Title", "Scheduled Time", "Scenario Day", "Scenario Time", "To / Target"]
    rows = [[1, "Bridge shut", at("2027-06-01 08:00"), 1, "10:30", "Desk"]]
    result = came(tmp_path, [head, *rows])
    assert result.scenario.start == "2027-06-01 08:00"
    assert result.inject("inject-1").extra == {"Scenario Day": "1", "Scenario Time": "10:30"}


def test_a_title_with_a_hundred_blanks_in_it(tmp_path: Path) -> None:
    head = ["Nr", f"Verwachte{' ' * 100}actie", "Tijd", "Titel", "Aan"]
    result = came(tmp_path, [head, [1, "Opschalen", "09:00", "Stroom weg", "ROT"]])
    assert [one.text.in_("nl") for one in result.inject("inject-1").expected] == ["Opschalen"]


def test_a_title_that_occurs_twice_is_kept_twice(tmp_path: Path) -> None:
    result = came(tmp_path, [[*HEAD, "Foto", "Foto", ""], [*PLAIN[0], "a.jpg", "b.jpg", "los"]])
    assert result.inject("inject-1").extra == {"Foto": "a.jpg", "Foto (H)": "b.jpg", "I": "los"}


def test_several_columns_of_objectives(tmp_path: Path) -> None:
    head = [*HEAD, "1st Objective Supported", "2nd Objective Supported"]
    rows = [[*PLAIN[0], "Opschalen", "Beeld"], [*PLAIN[1], "Beeld", ""]]
    result = came(tmp_path, [head, *rows])
    assert [one.id for one in result.scenario.objectives] == ["opschalen", "beeld"]
    assert result.inject("inject-1").objectives == ("opschalen", "beeld")
    assert result.inject("inject-2").objectives == ("beeld",)


def test_unknown_columns_are_kept_as_they_are(tmp_path: Path) -> None:
    result = came(tmp_path, [[*HEAD, "Prioriteit"], [*PLAIN[0], "hoog"]])
    assert result.inject("inject-1").extra == {"Prioriteit": "hoog"}
    assert "kept-columns" in result.notices


def test_a_profile_sets_right_what_was_taken_wrongly(tmp_path: Path) -> None:
    rows = [
        ["Nr", "Tijd", "Titel", "Kleur", "Aan"],
        [1, "09:00", "Stroom weg", "rood", "ROT"],
    ]
    profile = Profile(columns={"Kleur": "track", "Aan": None}, header_row=1)
    only = came(tmp_path, rows, profile=profile).scenario.injects[0]
    assert only.track is not None
    assert (only.track.in_("nl"), only.to, only.extra) == ("rood", (), {"Aan": "ROT"})


# what rows are


def test_section_rows_are_phases(tmp_path: Path) -> None:
    rows = [HEAD, ["Fase 1: de storing"], PLAIN[0], ["Fase 2: herstel"], PLAIN[1]]
    result = came(tmp_path, rows)
    told = [(one.title.in_("nl"), one.start) for one in result.scenario.phases]
    assert told == [("Fase 1: de storing", "D1 09:00"), ("Fase 2: herstel", "D1 10:00")]
    assert result.inject("inject-2").extra == {"Onderdeel": "Fase 2: herstel"}
    assert buckets(result)[2] == "skipped"


def test_a_phase_that_is_only_a_number_is_called_by_the_heading_above_it(tmp_path: Path) -> None:
    rows = [["Opkomst"], [*PLAIN[0], 1], [*PLAIN[1], 2]]
    result = came(tmp_path, [[*HEAD, "Fase"], *rows])
    assert [one.title.in_("nl") for one in result.scenario.phases] == ["Opkomst"]
    result = came(tmp_path, [[*HEAD, "Fase"], *rows[1:]], "b.xlsx")
    assert [one.title.in_("nl") for one in result.scenario.phases] == ["Fase 1", "Fase 2"]


def test_sections_that_go_back_in_time_are_told_but_are_no_phases(tmp_path: Path) -> None:
    rows = [HEAD, ["Pers", *[None] * 5], PLAIN[1], ["Netbeheer"], PLAIN[0]]
    result = came(tmp_path, rows)
    assert result.scenario.phases == ()
    assert [one.extra["Onderdeel"] for one in result.scenario.injects] == ["Pers", "Netbeheer"]


def test_a_section_in_a_merged_cell_over_the_column_of_titles(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, [None, None, "Nacht"], *PLAIN])
    sheet_of(book).merge_cells("C2:F2")
    assert [one.id for one in came(tmp_path, book).scenario.phases] == ["nacht"]


def test_a_legend_at_the_bottom_is_reported_and_not_imported(tmp_path: Path) -> None:
    legend = [["Legenda"], ["rood = kritiek", "geel = let op"], ["Vragen? Bel de oefenleiding"]]
    result = came(tmp_path, [HEAD, *PLAIN, [], *legend])
    assert injects(result) == ["inject-1", "inject-2"]
    assert [bucket for number, bucket in buckets(result).items() if number > 4] == ["skipped"] * 3
    assert "kritiek" in result.said()


def test_meaning_that_is_in_colours_only_is_told(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    for cell in sheet_of(book)[2]:
        cell.fill = PatternFill("solid", fgColor="FFC000")
    result = came(tmp_path, book)
    assert "fills" in result.notices
    assert "FFC000 (1)" in result.said()
    assert "oranje FFC000 (1): rij 2" in result.said("nl")


def test_placeholders_are_nothing(tmp_path: Path) -> None:
    rows = [
        ["---", "09:00", "Stroom weg", "- - -", "n.v.t.", "—"],
        row(2, "10:00", "Pers belt"),
    ]
    only = came(tmp_path, [HEAD, *rows]).scenario.injects[0]
    assert (only.id, only.body, only.from_, only.to) == ("row-2", None, "", ())


def test_numbers_that_occur_more_than_once_get_a_letter(tmp_path: Path) -> None:
    rows = [row("KEY EVENT", f"{hour:02}:00", f"Uur {hour}") for hour in range(8, 11)]
    result = came(tmp_path, [HEAD, *rows])
    assert injects(result) == ["key-event", "key-event-b", "key-event-c"]
    assert result.note("A3") == ["same-id"]
    assert buckets(result) == {1: "skipped", 2: "imported", 3: "guessed", 4: "guessed"}


def test_blank_numbers_and_zeros_are_named_after_their_rows(tmp_path: Path) -> None:
    rows = [row(None, "08:00", "Eén"), row(0, "09:00", "Twee"), row(3, "10:00", "Drie")]
    assert injects(came(tmp_path, [HEAD, *rows])) == ["row-2", "row-3", "inject-3"]


def test_a_part_of_a_number_is_a_contingency_of_the_whole(tmp_path: Path) -> None:
    rows = [
        row(5, "09:00", "Vraag"),
        row("5-A", "09:30", "Nog eens"),
        row("6b", "10:00", "Los"),
    ]
    result = came(tmp_path, [HEAD, *rows])
    part = result.inject("inject-5-a")
    assert (part.kind, part.contingency_of, part.at) == ("contingency", "inject-5", "D1 09:30")
    assert result.inject("inject-6b").contingency_of is None


def test_numbers_that_are_formulas_without_a_result(tmp_path: Path) -> None:
    rows = [row(f"=ROW()-{at}", f"{at:02}:00", f"Uur {at}") for at in range(8, 10)]
    result = came(tmp_path, [HEAD, *rows])
    assert injects(result) == ["row-2", "row-3"]
    assert set(result.note("A2")) == {"no-value"} or "no-id" in result.note("2")


def test_other_formulas_without_a_result_and_errors_are_told(tmp_path: Path) -> None:
    rows = [row(1, "09:00", "Stroom weg"), row(2, "10:00", "Pers belt")]
    rows[0][3] = "=CONCAT(A1,B1)"
    rows[1][4] = "#REF!"
    result = came(tmp_path, [HEAD, *rows])
    assert result.note("D2") == ["no-value"]
    assert result.inject("inject-1").body is None
    assert result.inject("inject-2").from_ in {"", "ref"}


def test_player_actions_are_expectations_and_not_injects(tmp_path: Path) -> None:
    head = [*HEAD, "Soort"]
    rows = [
        [*row(1, "09:00", "Rook op vak C", "Rook.", "Steward", "ROT"), "Inject"],
        [*row(2, None, "Vak C wordt ontruimd", "Ontruimd.", "", "ROT"), "Player Action"],
        [*row(3, "09:00", "Deuren open", "Open.", "", "Stewards"), "Spelersactie"],
        [*row(4, "09:20", "Iedereen is buiten", "Buiten.", "", "ROT"), "Player Action"],
    ]
    result = came(tmp_path, [head, *rows])
    assert injects(result) == ["inject-1", "inject-4"]
    assert [one.cell for one in result.inject("inject-1").expected] == ["rot", "stewards"]
    assert [one.id for one in result.inject("inject-1").expected] == ["inject-2", "inject-3"]
    alone = result.inject("inject-4")
    assert (alone.kind, alone.at, alone.to) == ("expected-action", "D1 09:20", ("rot",))
    assert set(buckets(result).values()) == {"skipped", "imported"}


def test_an_expectation_that_nothing_comes_before_and_without_a_time(tmp_path: Path) -> None:
    rows = [
        [*row(1, None, "Team komt bijeen"), "Player Action"],
        [*row(2, "10:00", "Brand"), ""],
    ]
    result = came(tmp_path, [[*HEAD, "Soort"], *rows])
    assert (result.inject("inject-1").kind, result.inject("inject-1").on_call) == (
        "information",
        True,
    )
    assert result.note("2") == ["expected-without-time"]


def test_a_kind_that_stands_in_the_column_of_states(tmp_path: Path) -> None:
    rows = [
        [*row(1, "09:00", "Brand"), "definitief"],
        [*row("1a", "09:30", "Nog eens"), "reserve"],
        [*row(2, None, "Team rukt uit"), "spelersactie"],
    ]
    result = came(tmp_path, [[*HEAD, "Status"], *rows])
    assert injects(result) == ["inject-1", "inject-1a"]
    assert [one.id for one in result.inject("inject-1").expected] == ["inject-2"]


def test_the_end_of_the_exercise_without_a_time_is_when_the_last_thing_happens(
    tmp_path: Path,
) -> None:
    result = came(tmp_path, [HEAD, *PLAIN, row(3, "einde", "Einde oefening")])
    assert result.inject("inject-3").at == "D1 10:00"
    assert result.note("B4") == ["no-time"]


def test_a_text_that_tells_the_state_of_its_row(tmp_path: Path) -> None:
    rows = [
        row(1, "09:00", "Not Injected - press call", "Call."),
        row(2, "10:00", "Pers belt"),
    ]
    result = came(tmp_path, [HEAD, *rows])
    assert result.inject("inject-1").on_call
    assert result.note("C2") == ["state-in-text"]


def test_states_are_reported_and_what_was_dropped_is_kept_in_reserve(tmp_path: Path) -> None:
    states = ["Injected", "Omitted", "DRAFT", "Contingency", "Deferred", "Iets anders"]
    rows = [[*row(at, f"{at + 8:02}:00", f"Uur {at}"), one] for at, one in enumerate(states)]
    result = came(tmp_path, [[*HEAD, "Status"], *rows])
    reserve = [one.extra["Status"] for one in result.scenario.injects if one.on_call]
    assert reserve == ["Omitted", "Contingency"]
    assert result.scenario.injects[1].extra["Tijd"] == "09:00"
    assert result.scenario.injects[3].kind == "contingency"
    assert "states" in result.notices


def test_hidden_rows_are_imported_and_told(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    sheet_of(book).row_dimensions[3].hidden = True
    result = came(tmp_path, book)
    assert injects(result) == ["inject-1", "inject-2"]
    assert result.note("3") == ["hidden-row"]


def test_startex_and_endex_are_marks_of_the_clock(tmp_path: Path) -> None:
    rows = [
        row(1, "2027-03-04 08:30", "Techniek testen"),
        row(2, "2027-03-04 09:00", "STARTEX"),
        row(3, "2027-03-04 09:10", "Stroom weg"),
        row(4, "2027-03-04 11:30", "Einde oefening"),
    ]
    result = came(tmp_path, [HEAD, *rows])
    assert result.scenario.start == "2027-03-04 09:00"
    assert result.scenario.duration == 150 * 60
    assert [one.kind for one in result.scenario.injects] == [
        *("administrative", "administrative", "inject", "administrative")
    ]
    assert result.note("B2") == ["before-startex"]


def test_rows_that_say_nothing_are_told_and_not_imported(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, PLAIN[0], [2, "10:00", None, None, "Pers", "ROT"], PLAIN[1]])
    assert buckets(result)[3] == "skipped"
    assert "10:00" in result.said()
    assert len(result.scenario.injects) == 2


def test_a_row_that_is_struck_through_goes_to_the_reserve(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    for cell in sheet_of(book)[2]:
        cell.font = Font(strike=True)
    result = came(tmp_path, book)
    assert [one.on_call for one in result.scenario.injects] == [True, False]
    assert result.note("2") == ["struck"]


def test_a_row_that_is_longer_than_the_titles_is_told(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, [*row(7, "08:00", "Een"), "te veel"], *PLAIN])
    assert result.note("G2") == ["beyond-titles"]
    alone = came(tmp_path, [HEAD, [*row(7, "08:00", "Een"), "te veel"]])
    assert alone.note("G2") == ["beyond-titles"]
