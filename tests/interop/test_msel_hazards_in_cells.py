"""What cells of spreadsheets hold that importers stumble over; each hazard by itself."""

from pathlib import Path

from msels import HEAD, PLAIN, Came, at, book_of, buckets, came, injects, row, sheet_of
from openpyxl.comments import Comment
from workbooks import saved

from oefening.interop.msel import Wishes, import_workbook, read_profile
from oefening.interop.sheets import read_workbook

HOUR = 3600


# what times are


def test_bare_numbers_that_are_on_no_clock_are_minutes_since_startex(tmp_path: Path) -> None:
    rows = [row(at, number, f"Rij {at}") for at, number in enumerate((0, 45, 90, 120), 1)]
    result = came(tmp_path, [HEAD, *rows])
    assert list(result.moments.values()) == [0, 45 * 60, 90 * 60, 2 * HOUR]
    assert "counted" in result.notices
    clock = [row(at, number, f"Rij {at}") for at, number in enumerate((900, 945, 1120), 1)]
    assert list(came(tmp_path, [HEAD, *clock]).moments.values()) == [0, 45 * 60, 8400]
    since = [[*HEAD[:1], "T+ (min)", *HEAD[2:]], *(row(at, f"T+{at}", "Rij") for at in (0, 15))]
    assert list(came(tmp_path, since).moments.values()) == [0, 15 * 60]
    hours = [[*HEAD[:1], "Tijd (uren)", *HEAD[2:]], *(row(at, at, "Rij") for at in (0, 1, 2))]
    assert list(came(tmp_path, hours).moments.values()) == [0, HOUR, 2 * HOUR]


def test_bare_numbers_that_begin_anew_in_each_turn_follow_the_turn_before(tmp_path: Path) -> None:
    told = ((1, 0), (1, 69), (2, 5), (2, 70), (3, 0))
    rows = [[*row(at, time, f"Rij {at}"), turn] for at, (turn, time) in enumerate(told, 1)]
    result = came(tmp_path, [[*HEAD, "Turn"], *rows])
    minutes = [None if one is None else one // 60 for one in result.moments.values()]
    assert minutes == [0, 69, 74, 139, 139]
    assert "counted-turns" in result.notices
    assert [result.note(f"B{at}") for at in range(2, 7)] == [[], [], *[["turn"]] * 3]


def test_times_that_go_on_beyond_midnight_by_a_formula(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *(row(at, time, "x") for at, time in enumerate((0.9375, 1.0625)))])
    for cell in sheet_of(book)["B"]:
        cell.number_format = "hh:mm"
    result = came(tmp_path, book)
    assert list(result.moments.values()) == [0, 3 * HOUR]
    assert "beyond-clock" in result.notices


def test_points_in_times_of_day_do_not_turn_days_around(tmp_path: Path) -> None:
    rows = [[*row(1, "9.30", "Een"), "4/3/2027"], [*row(2, "10.15", "Twee"), "5/3/2027"]]
    result = came(tmp_path, [[*HEAD, "Datum"], *rows])
    assert result.imported.scenario.count("2027-03-04 09:30") == 1
    assert list(result.moments.values()) == [0, 24 * HOUR + 45 * 60]


def test_hidden_columns_are_told(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    sheet_of(book).column_dimensions["E"].hidden = True
    assert "hidden-columns" in came(tmp_path, book).notices


def test_what_cannot_be_read_as_a_time_goes_to_the_reserve_though_a_day_is_told(
    tmp_path: Path,
) -> None:
    head = ["Nr", "Datum", "Tijd", "Titel", "Aan"]
    rows = [[1, "4-3-2027", "09:00", "Een", "ROT"], [2, "4-3-2027", "00900", "Twee", "ROT"]]
    result = came(tmp_path, [head, *rows, [3, 43530, "na de lunch", "Drie", "ROT"]])
    assert list(result.moments.values()) == [0, None, None]
    assert result.note("C3") == ["bad-military"]
    assert (result.note("B4"), result.note("C4")) == (["serial-day"], ["no-time"])


def test_startex_and_endex_in_a_column_of_texts_mark_the_clock(tmp_path: Path) -> None:
    rows = [["08:30", "Inloop", "ROT"], ["09:00", "STARTEX", "ROT"], ["09:10", "Donker", "ROT"]]
    result = came(tmp_path, [["Tijd", "Inject", "Aan"], *rows, ["10:00", "ENDEX", "ROT"]])
    assert result.scenario.start.endswith("09:00")
    assert result.note("3") == ["startex-row"]
    assert result.note("5") == ["endex-row"]
    assert result.scenario.duration == HOUR


def test_a_profile_tells_whether_days_or_months_stand_first(tmp_path: Path) -> None:
    head = [*HEAD, "Datum"]
    rows = [[*row(at, "09:00", f"Rij {at}"), f"03/0{at + 3}/2027"] for at in (1, 2, 3)]
    result = came(tmp_path, [head, *rows])
    assert list(result.moments.values()) == [0, 24 * HOUR, 48 * HOUR]
    assert "days such as 03/04/2027 lie close together if the month stands first" in result.said()
    asked = read_profile(b"format: 1\ndates: day-first\n", "p.yaml")
    other = came(tmp_path, [head, *rows[:2]], profile=asked)
    assert list(other.moments.values()) == [0, 30 * 24 * HOUR]
    assert "month-first" not in other.notices
    assert "dates: day-first" in other.imported.profile


def test_of_days_only_that_is_called_doubtful_which_may_be_another(tmp_path: Path) -> None:
    def said(*days: str) -> Came:
        return came(
            tmp_path, [HEAD, *(row(at, day, f"Rij {at}") for at, day in enumerate(days, 1))]
        )

    iso = said("2027-03-04T09:00", "4-3-2027 13:00")
    assert "B3: days such as 4-3-2027 13:00 do not show" in iso.said()
    assert buckets(iso)[3] == "imported"
    assert not {"day-first", "month-first"} & set(said("2027-03-04T09:00", "3-3-2027").notices)
    mixed = said("27-03-2027 09:00", "02/04/2027 13:00", "3/29/2027 13:00")
    assert "B3: days such as 02/04/2027 13:00 do not show" in mixed.said()
    assert mixed.note("B3") == ["either-day"]
    assert "may be 4 February too" in mixed.said()
    assert [buckets(mixed)[at] for at in (2, 3, 4)] == ["imported", "guessed", "imported"]


def test_times_above_the_first_with_a_day_are_put_on_that_day_as_a_guess(tmp_path: Path) -> None:
    whens = ("09:00", "2027-03-04 10:00", "10:30")
    result = came(tmp_path, [HEAD, *(row(at, when, "Rij") for at, when in enumerate(whens, 1))])
    assert "startex-first-day" in result.notices
    assert result.note("B2") == ["on-first-day", "before-startex"]
    assert (
        "B2: a time without a day, above the first with a day: put on 2027-03-04" in result.said()
    )
    assert list(result.moments.values()) == [-HOUR, 0, HOUR // 2]
    assert buckets(result)[4] == "imported"
    whole = came(tmp_path, [HEAD, row(1, "2027-03-04 10:00", "Rij"), row(2, "10:30", "Rij")])
    assert "startex-first" in whole.notices


def test_texts_beyond_midnight_are_read_as_cells_with_such_times_are(tmp_path: Path) -> None:
    rows = [row(at, time, f"Rij {at}") for at, time in enumerate(("22:30", "25:30"), 1)]
    result = came(tmp_path, [HEAD, *rows])
    assert list(result.moments.values()) == [0, 3 * HOUR]
    assert "beyond-clock" in result.notices


# what cells hold


def test_a_text_without_a_title_is_kept_whole(tmp_path: Path) -> None:
    only = came(tmp_path, [["Tijd", "Inject", "Aan"], ["09:00", "Stroom weg", "ROT"]])
    (inject,) = only.scenario.injects
    assert inject.body is not None
    assert (inject.title.nl, inject.body.nl) == ("Stroom weg", "Stroom weg")
    (inject,) = came(tmp_path, [HEAD, row(1, "09:00", "Uitval", "Uitval")]).scenario.injects
    assert inject.body is not None
    assert (inject.title.nl, inject.body.nl) == ("Uitval", "Uitval")


def test_cells_of_several_lines_with_smart_quotes_and_odd_blanks(tmp_path: Path) -> None:
    body = "“Wie\u00a0is daar?”  \r\n\r\n\r\n\r\n\tNiemand \u2028weet\u200b het\u202e"
    only = came(tmp_path, [HEAD, row("1 ", "09:00 ", " Stroom\u00a0weg\n(vak C) ", body)])
    inject = only.inject("inject-1")
    assert inject.title.in_("nl") == "Stroom weg (vak C)"
    assert inject.body is not None
    text = inject.body.in_("nl")
    assert text.startswith("“Wie is daar?”\n\nNiemand")
    assert "weet" in text
    assert not set(text) & set("\r\t\u2028\u202e\u00a0")


def test_text_that_looks_like_a_formula_or_markup_stays_text(tmp_path: Path) -> None:
    odd = ["@SUM(A1)", "+31 is het netnummer", "[/] vet", "!!python/object"]
    for text in odd:
        result = came(tmp_path, [HEAD, row(1, "09:00", text, text)])
        assert result.inject("inject-1").title.in_("nl") == text


def test_recipients_in_every_form(tmp_path: Path) -> None:
    rows = [
        row(1, "09:00", "Een", "x y.", "", "ROT; GHOR,Politie/Brandweer\nROT"),
        row(2, "10:00", "Twee", "x y.", "", "rot "),
        row(3, "11:00", "Drie", "x y.", "", "All players"),
        row(4, "12:00", "Vier", "x y.", "", "Iedereen"),
    ]
    result = came(tmp_path, [HEAD, *rows])
    cells = ("rot", "ghor", "politie", "brandweer")
    assert tuple(cell.id for cell in result.scenario.cells) == cells
    assert [one.to for one in result.scenario.injects] == [cells, ("rot",), cells, cells]


def test_a_sender_is_a_cell_or_a_voice(tmp_path: Path) -> None:
    rows = [
        row(1, "09:00", "Een", "x y.", "Pers (landelijk)"),
        row(2, "09:30", "Twee", "", "rot"),
    ]
    result = came(tmp_path, [HEAD, *rows])
    assert [one.from_ for one in result.scenario.injects] == ["pers-landelijk", "rot"]
    assert list(result.scenario.voices) == ["pers-landelijk"]


def test_channels_are_kept_as_they_are_written(tmp_path: Path) -> None:
    written = ["Email", "E-Mail", "EMITS - changed to phone", "LMR/Land Line/OC", "telefonisch"]
    rows = [[*row(at, "09:00", f"Uur {at}"), one] for at, one in enumerate(written, start=1)]
    result = came(tmp_path, [[*HEAD, "Kanaal"], *rows])
    channels = [one.channel for one in result.scenario.injects if one.channel]
    assert [one.in_("nl") for one in channels] == written
    assert [one.in_("en") for one in channels][::4] == ["e-mail", "telephone"]


def test_a_list_in_one_cell_is_several_expectations(tmp_path: Path) -> None:
    listed = "1. Opschalen naar GRIP 2\n2. Beeld maken\n   in LCMS\n3. Pers te woord staan"
    rows = [[*row(1, "09:00", "Een"), listed], [*row(2, "10:00", "Twee"), "Bel 112 - meteen"]]
    result = came(tmp_path, [[*HEAD, "Verwachte actie"], *rows])
    texts = [one.text.in_("nl") for one in result.inject("inject-1").expected]
    assert texts == ["Opschalen naar GRIP 2", "Beeld maken\nin LCMS", "Pers te woord staan"]
    assert len(result.inject("inject-2").expected) == 1


def test_a_time_merged_over_several_rows_holds_for_all_of_them(tmp_path: Path) -> None:
    book = book_of(
        MSEL=[HEAD, row(1, "09:00", "Een"), row(2, None, "Twee"), row(3, "11:00", "3 is")]
    )
    sheet_of(book).merge_cells("B2:B3")
    assert list(came(tmp_path, book).moments.values()) == [0, 0, 2 * HOUR]


def test_comments_on_cells_go_with_the_notes(tmp_path: Path) -> None:
    book = book_of(MSEL=[HEAD, *PLAIN])
    sheet_of(book)["D2"].comment = Comment("Eerst bellen", "Jan")
    notes = came(tmp_path, book).inject("inject-1").notes
    assert notes is not None
    assert "Eerst bellen" in notes.in_("nl")


def test_a_text_that_is_longer_than_a_text_may_be(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, row(1, "09:00", "Een", "woord " * 1000)])
    inject = result.inject("inject-1")
    assert inject.body is not None
    assert len(inject.body.in_("nl")) == 4000
    assert len(inject.extra["Tekst"]) > 5900
    assert result.note("2") == ["cut"]


def test_a_long_story_in_a_column_of_channels_is_kept_whole_besides(tmp_path: Path) -> None:
    story = "Bel eerst de meldkamer en daarna het ziekenhuis. " * 500
    rows = [[*row(1, "09:00", "Een"), story, story, story]]
    head = [*HEAD, "Kanaal", "Verhaallijn", "Foto"]
    inject = came(tmp_path, [head, *rows]).inject("inject-1")
    assert inject.channel is not None
    assert len(inject.channel.in_("nl")) == 200
    assert {title: len(text) for title, text in inject.extra.items()} == {
        "Kanaal": 20_000,
        "Verhaallijn": 20_000,
        "Foto": 20_000,
    }


# times


def test_a_military_time_with_a_digit_too_many_is_not_guessed(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, row(1, "00900", "Een"), row(2, "1000", "Twee")])
    assert result.note("B2") == ["bad-military"]
    assert result.moments["inject-1"] is None
    assert "09:00" in result.said()


def test_a_serial_day_in_a_column_of_texts_that_the_name_of_the_sheet_contradicts(
    tmp_path: Path,
) -> None:
    rows = [["#", "Date", "Time", "Title", "To"], [1, 43530, "0700L", "Power is out", "EOC"]]
    result = came(tmp_path, book_of(**{"05MAR-A": rows}))
    assert result.scenario.start == "2019-03-06 07:00"
    said = [note.said.key for fate in result.imported.account.fates for note in fate.guesses]
    assert said == ["import.other-day", "import.serial-day"]


def test_an_msel_without_any_time_is_on_call_in_order_and_says_so_once(tmp_path: Path) -> None:
    rows = [["#", "Day", "Title", "Send to"], [1, "", "One", "EOC"], [2, "", "Two", "EOC"]]
    result = came(tmp_path, rows)
    assert [one.on_call for one in result.scenario.injects] == [True, True]
    assert injects(result) == ["inject-1", "inject-2"]
    assert result.notices.count("no-times") == 1
    assert set(buckets(result).values()) == {"skipped", "imported"}


def test_a_time_that_goes_back_over_midnight(tmp_path: Path) -> None:
    rows = [row(1, "22:00", "Een"), row(2, "01:00", "Twee"), row(3, "00:30", "Drie")]
    result = came(tmp_path, [HEAD, *rows])
    assert [one.at for one in result.scenario.injects] == ["D1 22:00", "D2 01:00", "D2 00:30"]
    assert (result.note("B3"), result.note("B4")) == (["rolled"], [])


def test_t_plus_a_number_may_mean_days(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, row(1, "T+1", "Verslag inleveren")])
    assert (result.inject("inject-1").at, result.note("B2")) == ("T+1h", ["t-plus"])


def test_a_day_without_a_year_needs_one(tmp_path: Path) -> None:
    rows = [
        ["#", "Date", "Time", "Title", "To"],
        [1, "4- Mar", "0700", "Power is out", "EOC"],
    ]
    assert "year-assumed" in came(tmp_path, rows).notices
    result = came(tmp_path, rows, "b.xlsx", year=2019)
    assert result.scenario.start == "2019-03-04 07:00"
    assert "year-assumed" not in result.notices


def test_the_time_of_day_of_a_date_is_kept(tmp_path: Path) -> None:
    rows = [row(1, at("2027-03-04 09:07"), "Een"), row(2, at("2027-03-05 00:00"), "Twee")]
    result = came(tmp_path, [HEAD, *rows])
    assert [one.at for one in result.scenario.injects] == ["D1 09:07", "D2 00:00"]


def test_a_given_startex_goes_before_all(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, *PLAIN], startex="2027-05-01 08:00")
    assert [one.at for one in result.scenario.injects] == ["D1 09:00", "D1 10:00"]
    assert result.scenario.start == "2027-05-01 08:00"


# files


def test_a_csv_file_as_spreadsheets_in_the_netherlands_write_them(tmp_path: Path) -> None:
    lines = [
        ";".join(HEAD),
        '1;9:05;"Stroom; weg";Donker in één wijk;Meldkamer;"ROT\nGHOR"',
        ";;;;;",
    ]
    book = read_workbook("\r\n".join(lines).encode("cp1252"), "draaiboek.csv")
    imported = import_workbook(book, Wishes())
    assert "Stroom; weg" in imported.scenario
    assert "één" in imported.scenario
    assert imported.account.totals["imported"] == 1


def test_the_region_that_the_sheet_is_about_is_in_play(tmp_path: Path) -> None:
    rows = [HEAD, row(1, "09:00", "Een", "Rotterdam-Rijnmond is donker.")]
    assert came(tmp_path, rows).scenario.regions == ("VR17",)
    assert came(tmp_path, rows, "b.xlsx", regions=("VR09",)).scenario.regions == ("VR09",)


def test_the_same_file_gives_the_same_scenario() -> None:
    data = saved(book_of(MSEL=[HEAD, *PLAIN]))
    made = [import_workbook(read_workbook(data, "a.xlsx"), Wishes()) for _ in range(2)]
    assert made[0] == made[1]


def test_a_zero_is_quoted_as_no_number_of_an_inject(tmp_path: Path) -> None:
    result = came(tmp_path, [HEAD, row(0, "09:00", "Stroom weg"), row(2, "10:00", "Pers belt")])
    assert injects(result) == ["row-2", "inject-2"]
    assert "A2: “0” is no number of an inject: named after row 2" in result.said()
