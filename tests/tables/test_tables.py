"""An exercise as tables: what a program reads back of them is what was told."""

import csv
import json
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shown import shown_header
from small_disk import room_for

from oefening.commands import AddNote
from oefening.errors import FileTrouble
from oefening.journal import Journal
from oefening.projections.harm import harm
from oefening.projections.levels import Levels
from oefening.projections.reviews import Reviews, Spot
from oefening.seats import Reviewer, read_reviews
from oefening.session import Session, StoryClock, play
from oefening.source.guards import unguarded
from oefening.study.tidy import Table
from oefening.study.units import written
from oefening.tables.export import export
from oefening.tables.registry import MORE, TABLES
from oefening.tables.source import Source
from oefening.text import LANGUAGES, Language
from oefening.world.model import NATION, REQUIREMENTS

HEADER = shown_header()
FORMULAS = ("=1+1", "+31 30", "-x", "@rot", "\tx", "'=x", "a\nb", 'say "x", y; z', "|x", "%x")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An exercise that was played, with notes and annotations that look like formulas."""
    folder = tmp_path_factory.mktemp("tables") / "exercise"
    clock = StoryClock(HEADER.calendar)
    with Session.create(folder, HEADER, clock) as session:
        for text in FORMULAS:
            session.send(AddNote(text))
        for _ in play(session, HEADER.scenario.plays["average"], clock):
            pass
    reviewer = Reviewer(Journal.read(folder))
    for text in FORMULAS:
        reviewer.annotate(text, Spot(7_200, 20))
    reviewer.bookmark("=here", Spot(3_600, 18))
    reviewer.take_back(2, "-no")
    reviewer.close()
    return folder


@pytest.fixture(scope="module")
def journal(folder: Path) -> Journal:
    return Journal.read(folder)


@pytest.fixture(scope="module")
def source(journal: Journal) -> Source:
    return Source.of(journal, read_reviews(journal), "en")


@pytest.fixture
def read(tmp_path: Path, journal: Journal, source: Source) -> "Read":
    export(tmp_path, journal, source, nodes=True)
    return Read(tmp_path)


class Read:
    """Tables as another program reads them."""

    def __init__(self, folder: Path) -> None:
        (metadata,) = folder.glob("*-metadata.json")
        self.metadata = json.loads(metadata.read_text(encoding="utf-8"))
        self.of = {one["url"]: one for one in self.metadata["tables"]}
        self.folder = folder

    def rows(self, name: str) -> list[dict[str, str]]:
        (path,) = self.folder.glob(f"*-{name}-OEFENING-EXERCISE.csv")
        columns = self.of[path.name]["tableSchema"]["columns"]
        texts = {one["name"] for one in columns if one["datatype"] == "string"}
        with path.open(encoding="utf-8", newline="") as file:
            return [
                {name: unguarded(cell) if name in texts else cell for name, cell in row.items()}
                for row in csv.DictReader(file)
            ]


def cells(table: Table) -> list[dict[str, str]]:
    names = [one.name for one in table.columns]
    return [dict(zip(names, row, strict=True)) for row in table.rows]


# ── round trip ───────────────────────────────────────────────────────────────────────────────────


def test_what_is_read_back_is_what_was_told(read: Read, source: Source) -> None:
    for make in (*TABLES, *MORE):
        table = make(source)
        assert read.rows(table.name) == cells(table)


def test_no_cell_begins_as_a_formula_and_every_text_comes_back(read: Read) -> None:
    for path in read.folder.glob("*.csv"):
        columns = read.of[path.name]["tableSchema"]["columns"]
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                for cell, column in zip(row, columns, strict=True):
                    number = column["datatype"] in {"integer", "decimal"}
                    assert number or not cell.startswith(tuple("=+-@\t\r\n|%"))
    annotated = [row["text"] for row in read.rows("annotations") if row["kind"] != "bookmark"]
    assert annotated == [text.strip() for text in FORMULAS]
    story = [row["text"] for row in read.rows("story")]
    assert "Note: =1+1" in story


def test_cells_are_of_the_kind_that_their_column_says(read: Read) -> None:
    for path in read.folder.glob("*.csv"):
        schema = read.of[path.name]["tableSchema"]
        kinds = {one["name"]: one["datatype"] for one in schema["columns"]}
        seen = set()
        for row in read.rows(path.name.removesuffix("-OEFENING-EXERCISE.csv").rpartition("-")[2]):
            key = tuple(row[name] for name in schema["primaryKey"])
            assert key not in seen
            seen.add(key)
            for name, cell in row.items():
                if cell and kinds[name] == "integer":
                    int(cell)
                elif cell and kinds[name] == "decimal":
                    Decimal(cell)
                elif kinds[name] == "boolean":
                    assert cell in {"true", "false"}


def test_the_mark_stands_in_names_and_in_what_tells_of_them_and_in_no_row(read: Read) -> None:
    assert read.metadata["dc:type"] == "OEFENING – EXERCISE"
    for path in read.folder.iterdir():
        assert "OEFENING-EXERCISE" in path.name
        if path.suffix == ".csv":
            assert "OEFENING" not in path.read_text(encoding="utf-8")
    assert all(len(one["dc:description"]) == 2 for one in read.metadata["tables"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_log_gives_the_same_bytes(
    tmp_path: Path, journal: Journal, language: Language
) -> None:
    made = []
    for name in ("one", "other"):
        source = Source.of(Journal.read(journal.path), read_reviews(journal), language)
        paths = export(tmp_path / name, journal, source)
        made.append([path.read_bytes() for path in paths])
    assert made[0] == made[1]


# ── what they say ────────────────────────────────────────────────────────────────────────────────


def test_curves_are_what_the_state_was_at_the_end_of_each_step(read: Read, source: Source) -> None:
    world = source.header.world
    rows = {
        (int(row["second"]), row["place"], row["measure"], row["of"]): row
        for row in read.rows("curves")
    }
    seconds = sorted({second for second, *_ in rows})
    assert seconds[-1] == source.end
    assert len({after - before for before, after in pairwise(seconds)}) <= 2
    table = Levels(world)
    for second in seconds:
        state = source.past.moments.at(source.past.moments.by(second))
        for place in table.in_play(source.header.scenario.regions):
            for requirement, heat in zip(REQUIREMENTS, table.row(state, place).heats, strict=True):
                row = rows.get((second, place, "level", requirement))
                assert (row is None) == (heat is None)
                if row is not None and heat is not None:
                    assert row["value"] == written(heat.level, "ppm")
                    assert Decimal(row["lowest"]) <= Decimal(row["value"])
        unmet = harm(world, state, second)
        assert rows[second, NATION, "unmet", "all"]["value"] == written(
            unmet.total.person_seconds, "person-seconds"
        )
        for need, lack in unmet.needs.items():
            assert rows[second, NATION, "without", need]["value"] == str(lack.persons)


def test_person_hours_of_all_needs_add_up_to_all_of_them(source: Source, read: Read) -> None:
    end, total = str(source.end), harm(source.header.world, source.state, source.end).total
    of_needs = [
        Decimal(row["value"])
        for row in read.rows("curves")
        if (row["second"], row["place"], row["measure"]) == (end, NATION, "unmet")
        and row["of"] != "all"
    ]
    exact = Decimal(total.person_seconds) / 3_600
    assert exact > 0
    assert abs(sum(of_needs) - exact) < Decimal("0.01") * len(of_needs)


def test_levels_tell_every_change_and_none_twice(read: Read, source: Source) -> None:
    now: dict[tuple[str, str], str] = {}
    for row in read.rows("levels"):
        spot = row["place"], row["requirement"]
        assert now.get(spot) != row["level_percent"]
        now[spot] = row["level_percent"]
    assert {row["record"] for row in read.rows("levels")} != {"0"}
    table = Levels(source.header.world)
    for place in {place for place, _ in now}:
        for requirement, heat in zip(
            REQUIREMENTS, table.row(source.state, place).heats, strict=True
        ):
            if heat is not None:
                assert now[place, requirement] == written(heat.level, "ppm")


def test_decisions_and_injects_say_what_became_of_them(read: Read, source: Source) -> None:
    decisions = read.rows("decisions")
    assert [int(row["number"]) for row in decisions] == list(range(1, len(decisions) + 1))
    assert [int(row["record"]) for row in decisions] == [
        taken.number for taken in source.state.taken
    ]
    injects = {row["inject"]: row for row in read.rows("injects")}
    assert injects.keys() == source.state.injects.keys()
    for id, there in source.state.injects.items():
        assert injects[id]["status"] == there.status
        if there.released_at is not None:
            assert injects[id]["released_second"]


def test_up_to_a_moment_they_tell_nothing_later(tmp_path: Path, journal: Journal) -> None:
    source = Source.of(journal, read_reviews(journal), "en", 7_300)
    export(tmp_path, journal, source)
    read = Read(tmp_path)
    for name in ("story", "levels", "curves"):
        assert max(int(row["second"]) for row in read.rows(name)) <= 7_300
    assert {row["second"] for row in read.rows("annotations")} == {"3600", "7200"}
    assert read.metadata["dc:provenance"]["until-second"] <= 7_300


def test_of_an_exercise_that_has_not_begun_there_are_tables_too(tmp_path: Path) -> None:
    with Journal.create(tmp_path / "exercise", HEADER) as journal:
        export(tmp_path / "tables", journal, Source.of(journal, Reviews(), "nl"), nodes=True)
    assert not Read(tmp_path / "tables").rows("story")


# ── where they go ────────────────────────────────────────────────────────────────────────────────


def test_an_older_export_of_the_same_log_gives_way(
    tmp_path: Path, journal: Journal, source: Source
) -> None:
    export(tmp_path, journal, Source.of(journal, Reviews(), "nl", 7_300))
    paths = export(tmp_path, journal, source)
    again = tmp_path / "again"
    assert [path.read_bytes() for path in paths] == [
        path.read_bytes() for path in export(again, journal, source)
    ]


def test_no_table_of_an_older_export_stays_beside_those_of_another_moment(
    tmp_path: Path, journal: Journal, source: Source
) -> None:
    export(tmp_path, journal, source, nodes=True)
    (tmp_path / "mine.csv").write_text("mine")
    paths = export(tmp_path, journal, Source.of(journal, Reviews(), "en", 7_300))
    assert {one.name for one in tmp_path.iterdir()} == {"mine.csv", *(one.name for one in paths)}
    told = Read(tmp_path).metadata["tables"]
    assert {one["url"] for one in told} == {one.name for one in paths if one.suffix == ".csv"}


def files(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}


def others(journal: Journal, source: Source, folder: Path) -> Iterator[None]:
    """What may stand in a folder that is no export of this log."""
    header = HEADER.model_copy(update={"seed": 7})
    with Journal.create(folder.parent / "other", header) as other:
        export(folder, other, Source.of(other, Reviews(), "en"))
    yield
    (metadata,) = folder.glob("*-metadata.json")
    for wrong in (b"", b"[]", b"\xff", b"[" * 9_999, b'{"dc:provenance": 3}'):
        metadata.write_bytes(wrong)
        yield
    metadata.unlink()
    yield


def test_what_is_no_older_export_of_it_stays(
    tmp_path: Path, journal: Journal, source: Source
) -> None:
    folder = tmp_path / "tables"
    for _ in others(journal, source, folder):
        before = files(folder)
        with pytest.raises(FileTrouble, match="no earlier export of this log"):
            export(folder, journal, source)
        assert files(folder) == before


def test_a_file_in_the_place_of_the_folder_stays(
    tmp_path: Path, journal: Journal, source: Source
) -> None:
    file = tmp_path / "mine"
    file.write_text("mine")
    with pytest.raises(FileTrouble, match="is a file and no folder"):
        export(file, journal, source)
    assert file.read_text() == "mine"


def test_on_a_full_disk_it_is_said_and_nothing_is_half_written(
    tmp_path: Path, journal: Journal, source: Source
) -> None:
    with room_for(2_000), pytest.raises(FileTrouble, match="the disk is full"):
        export(tmp_path, journal, source)
    assert all(path.stat().st_size for path in tmp_path.iterdir())
    assert not list(tmp_path.glob(".*"))


@given(text=st.text(max_size=80))
@settings(max_examples=40)
def test_any_words_come_back_as_they_are_shown(
    text: str, source: Source, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    with Journal.create(folder / "exercise", HEADER) as journal:
        pass
    reviewer = Reviewer(journal)
    entry = reviewer.annotate(f"{text}\ud800x", Spot(0, 0))
    reviewer.close()
    made = Source.of(journal, read_reviews(journal), "en")
    export(folder / "tables", journal, made)
    (row,) = Read(folder / "tables").rows("annotations")
    assert row["text"] == entry.text
