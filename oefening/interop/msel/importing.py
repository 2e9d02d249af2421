"""A workbook made into a scenario, with an account of every row: from cells to text, no more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from oefening.clock import Calendar, show_duration
from oefening.errors import OefeningError
from oefening.interop.msel.accounts import Account, Fate, Note, Scored, Taken
from oefening.interop.msel.bounds import hold_cells, hold_nodes, hold_rows, hold_size
from oefening.interop.msel.braces import squared
from oefening.interop.msel.building import Built, Injects
from oefening.interop.msel.choosing import (
    Candidate,
    candidates,
    chosen,
    header_of,
    iterations,
    named,
    other_titles,
    unused,
)
from oefening.interop.msel.fields import FIELDS
from oefening.interop.msel.headers import Header
from oefening.interop.msel.invented import Found, Invented, told_regions
from oefening.interop.msel.languages import language_of
from oefening.interop.msel.lines import Line, kinds, name_all
from oefening.interop.msel.moments import Given, civil_in, settle
from oefening.interop.msel.naming import one_line
from oefening.interop.msel.people import Pseudonyms
from oefening.interop.msel.persons import names_in
from oefening.interop.msel.phases import length_of, phases, table_time
from oefening.interop.msel.profile import Profile, write_profile
from oefening.interop.msel.remarks import remarks, tells_details, without_texts
from oefening.interop.msel.rows import Aside, Entry, More, Under
from oefening.interop.msel.scenarios import scenario_of
from oefening.interop.msel.timing import Timing
from oefening.interop.msel.titles import WHOLE
from oefening.interop.sheets import Sheet, Workbook
from oefening.source import write
from oefening.text import BadValue, Language, Phrase, phrase

SOME_ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True)
class Wishes:
    """What somebody asks of an import."""

    sheet: str | None = None
    startex: str | None = None
    year: int | None = None
    zone: str | None = None
    regions: tuple[str, ...] = ()
    language: Language | None = None
    """Of the texts in the spreadsheet; None: the one that they look most like."""
    profile: Profile = field(default_factory=Profile)
    pseudonymise: bool = False
    places: Mapping[str, str] = field(default_factory=dict)
    """Names of regions by code, to find which the sheet is about."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import."""

    id: str
    scenario: str
    """The text of its file."""
    profile: str
    account: Account
    language: Language


class Undecided(OefeningError):
    """Which sheet is the MSEL cannot be said; `sheets` tells how each was scored.

    `notices` tells which of them hold the same lines.
    """

    def __init__(
        self, said: Phrase, sheets: Sequence[Scored], notices: Sequence[Phrase] = ()
    ) -> None:
        super().__init__(said)
        self.sheets = tuple(sheets)
        self.notices = tuple(notices)


def import_workbook(workbook: Workbook, wishes: Wishes) -> Imported:
    """The scenario that `workbook` holds, as text, and the account of how it was read.

    Raise `Undecided` where it is not clear which sheet is the MSEL, `OefeningError` where none is
    or what is asked cannot be, `BadValue` for a STARTEX or a zone that is none.
    """
    told = {
        title: field
        for title, meant in workbook.about.columns.items()
        for field in FIELDS
        if field == meant
    }
    columns = {**told, **wishes.profile.columns}
    asked = wishes.profile.columns
    wishes = replace(wishes, profile=replace(wishes.profile, columns=columns))
    every = candidates(workbook, columns)
    candidate = _wanted(workbook, every, wishes)
    header = candidate.header
    assert header is not None
    sheet, notices = candidate.sheet, list(workbook.notices)
    hold_size(sum(len(cell.text) for cell in sheet.cells()), len(sheet.rows))
    language = wishes.language or workbook.about.language or language_of(sheet, header)
    names = names_in(workbook, sheet, header)
    scored = tuple(one.scored for one in every)
    again = tuple(iterations(candidate, every))
    rest = [*unused(asked, header), *other_titles(candidate), *again]
    if wishes.pseudonymise:
        others = Pseudonyms(names, language)
        workbook = others.workbook(replace(workbook, sheets=(sheet,)))
        (sheet,), notices = workbook.sheets, list(workbook.notices)
        rest = [others.phrase(one) for one in rest]
        header, scored = others.header(header), tuple(map(others.scored, scored))
        often = [f"{name} {count}×" for name, count in others.replaced.items()]
        count = sum(others.replaced.values())
        notices.append(phrase("import.pseudonymised", count=count, people=", ".join(often) or "–"))
    elif names:
        notices.append(phrase("import.has-names", count=len(names)))
    notices += rest
    shifts = any(one.key == "import.iteration-shifted" for one in again)
    made = _Import(workbook, sheet, header, wishes, notices, language=language).make(shifts=shifts)
    return replace(made, account=replace(made.account, sheets=scored))


def _wanted(workbook: Workbook, every: Sequence[Candidate], wishes: Wishes) -> Candidate:
    """The sheet to import; raise `Undecided` or `OefeningError` if there is none that is it."""
    scored = [one.scored for one in every]
    asked = wishes.sheet or wishes.profile.sheet
    found = named(every, asked) if asked else chosen(every)
    if found is None and wishes.sheet is None and wishes.profile.sheet:
        found = chosen(every)
    if found is None:
        key = "import.no-such-sheet" if asked else "import.which-sheet"
        if not asked and not any(one.score for one in scored):
            key = "import.no-msel"
        best = max(every, key=lambda one: one.scored.score)
        again = iterations(best, every) if key == "import.which-sheet" else ()
        raise Undecided(phrase(key, file=workbook.name, sheet=asked or ""), scored, tuple(again))
    if wishes.profile.header_row is not None:
        known = wishes.profile.columns
        header = header_of(found.sheet, known, wishes.profile.header_row)
        found = replace(found, header=header or found.header)
    if found.header is None:
        said = phrase("import.no-titles", file=workbook.name, sheet=found.sheet.name)
        raise Undecided(said, scored)
    below = sum(row.number > found.header.row for row in found.sheet.rows)
    hold_rows(below, workbook.name, found.sheet.name)
    return found


def _sound(start: str, zone: str) -> bool:
    """Whether there is such a civil time in such a zone."""
    try:
        Calendar.of(start, zone)
    except BadValue:
        return False
    return True


class _Import:
    """One import of one sheet."""

    def __init__(
        self,
        workbook: Workbook,
        sheet: Sheet,
        header: Header,
        wishes: Wishes,
        notices: list[Phrase],
        *,
        language: Language,
    ) -> None:
        self._workbook = workbook
        self._sheet = sheet
        self._header = header
        self._language: Language = language
        self._wishes = wishes
        self._notices = notices
        self._fates: dict[int, Fate] = {}
        self._mores: list[tuple[Fate, int]] = []
        """Of rows in which another goes on their fates, and which row that is."""

    def make(self, *, shifts: bool) -> Imported:
        """The scenario with its account; where it `shifts`, its times are told since STARTEX.

        Raise `OefeningError` where it would be more than a scenario may be.
        """
        lines = self._lines()
        kinds(lines, logged=self._header.logged)
        given = self._given()
        course = settle([line.timed for line in lines], given)
        self._notices += course.notices
        if shifts:
            course = replace(course, civil=False)
        for line in lines:
            line.fate.guesses += [line.note("at", doubt) for doubt in line.timed.doubts]
        name_all(lines, logged=self._header.logged)
        built = Built(self._language)
        origin = one_line(f"{self._file}, {self._sheet.name}")
        hold_cells(lines, self._header)
        logged, by_tool = self._header.logged, bool(self._workbook.about.columns)
        Injects(built, course, origin, logged=logged, by_tool=by_tool).add(lines)
        self._tell_fates(lines)
        length = length_of(lines)
        found = phases(lines, built, course, length)
        regions, how = self._regions()
        self._notices[:0] = without_texts(self._header, lines)
        self._notices += remarks(self._sheet, self._header, lines)
        value, comments = scenario_of(
            built,
            {
                "start": course.calendar.start,
                "zone": given.zone,
                "duration": show_duration(length),
                "table-time": show_duration(table_time(length)),
            },
            found,
            (regions, how in {"given", "file"}),
            self._named(),
            about=self._workbook.about,
        )
        file, sheet = self._workbook.name, self._sheet.name
        hold_nodes(value, len(lines), len(built.cells), file, sheet)
        text = write(squared(value), comments)
        hold_size(len(text.encode()), len(lines))
        return Imported(
            str(value["id"]),
            text,
            self._profile(given),
            self._account(lines, self._invented(lines, built, length, len(found), (regions, how))),
            self._language,
        )

    def _tell_fates(self, lines: Sequence[Line]) -> None:
        """Note what was said of each row while it was read, and what rows that go on became."""
        for line in lines:
            line.fate.guesses[:0] = line.entry.guesses
            line.fate.notes[:0] = line.entry.notes
        made = {line.entry.number: line.fate.made for line in lines}
        for fate, number in self._mores:
            fate.made = made[number]

    def _invented(
        self,
        lines: Sequence[Line],
        built: Built,
        length: int,
        phases: int,
        regions: tuple[tuple[str, ...], Found],
    ) -> Invented:
        """What nothing said, and was chosen."""
        return Invented(
            regions=regions,
            language=None if self._told_language() else self._language,
            zone=None if self._zone() else SOME_ZONE,
            cells=len(built.cells),
            named=any("to" in line.entry.texts for line in lines),
            length=length,
            phases=phases,
        )

    def _given(self) -> Given:
        """What was said of time besides the sheet, now or in the profile."""
        wishes, profile = self._wishes, self._wishes.profile
        startex, year = wishes.startex or profile.startex, wishes.year or profile.year
        zone = self._zone() or SOME_ZONE
        if startex is None and (told := self._workbook.about.start):
            civil = civil_in(zone, told) if told.endswith("Z") and _sound(told[:-1], zone) else told
            startex = civil if _sound(civil, zone) else None
        return Given(startex, year, zone)

    def _told_language(self) -> Language | None:
        """The language that somebody or the file says."""
        return self._wishes.language or self._workbook.about.language

    def _zone(self) -> str:
        """The zone that somebody, the profile or the file says; "" where none does."""
        told = self._workbook.about.zone
        said = self._wishes.zone or self._wishes.profile.zone
        return said or (told if told and _sound("2027-01-18 09:00", told) else "")

    def _profile(self, given: Given) -> str:
        """The profile by which the sheet is read alike next time."""
        name, asked = one_line(self._sheet.name), self._wishes.profile
        return write_profile(name, self._header, given, self._language, asked)

    @property
    def _file(self) -> str:
        return self._workbook.name.replace("\\", "/").rpartition("/")[2]

    def _named(self) -> Mapping[str, str]:
        """What the file, the sheet and the text above the titles call the exercise."""
        above = (
            cell.text
            for row in self._sheet.rows
            if row.number < self._header.first
            for cell in row.cells
            if any(letter.isalpha() for letter in cell.text)
        )
        return {"file": self._file, "sheet": self._sheet.name, "above": next(above, "")}

    def _regions(self) -> tuple[tuple[str, ...], Found]:
        """The regions in play, and how they were found."""
        if self._wishes.regions:
            return self._wishes.regions, "given"
        texts = " ".join(cell.text for cell in self._sheet.cells())
        return told_regions(self._workbook.about.regions, texts, self._wishes.places)

    def _lines(self) -> list[Line]:
        """The rows of the MSEL, each with when it says that it is.

        Raise `OefeningError` where there is none.
        """
        lines: list[Line] = []
        asked = self._wishes.profile
        timing = Timing(self._sheet, self._header, asked.unit, asked.dates)
        for found in Under(self._sheet, self._header).read():
            fate = self._fates[found.number] = Fate(found.number)
            match found:
                case Aside():
                    fate.skipped = found.why
                    timing.section(found.section)
                case More():
                    fate.kind = "import.as.more"
                    fate.guesses.append(Note(str(found.number), phrase("import.more")))
                    self._mores.append((fate, found.of.number))
                case Entry():
                    line = Line(found, timing.of(found), fate)
                    lines.append(line)
        if not lines:
            row = self._header.row
            raise OefeningError(phrase("import.no-rows", sheet=self._sheet.name, row=row))
        self._notices += timing.notices
        return lines

    def _account(self, lines: Sequence[Line], invented: Invented) -> Account:
        columns = tuple(
            Taken(column.letters, column.title, "details", WHOLE, "exact")
            if tells_details(column, self._header, lines)
            else Taken(column.letters, column.title, column.field or "", column.score, column.how)
            for column in self._header.columns
        )
        return Account(
            self._file,
            self._sheet.name,
            len(self._sheet.rows),
            self._header.row,
            (),
            columns,
            tuple(self._notices),
            tuple(self._fates.values()),
            invented.told(),
        )
