"""What reviewers write beside a log: annotations and bookmarks that last, and can be taken back."""

from pathlib import Path

import pytest
from exercises import rich_header
from hypothesis import given, settings
from hypothesis import strategies as st

from oefening.commands import AddNote, StartExercise
from oefening.errors import FileTrouble, JournalError, Refused
from oefening.events import ExerciseStarted, NoteAdded
from oefening.journal import Journal, files_in
from oefening.projections.names import Names
from oefening.projections.reviews import Entry, Spot
from oefening.record import Record, Seat
from oefening.seats import Reviewer, read_reviews, seat_called, seats_of
from oefening.text import LANGUAGES, BadValue

HEADER = rich_header()
NAMES = Names(HEADER)
RECORDS = [
    Record(1, 0, StartExercise(), Seat(), "now"),
    Record(2, 0, ExerciseStarted()),
    Record(3, 60, AddNote("ijzel", "rot"), Seat(), "now"),
    Record(4, 60, NoteAdded("ijzel", "rot")),
    Record(5, 3_600, AddNote("sneeuw", ""), Seat(), "now"),
    Record(6, 3_600, NoteAdded("sneeuw", "")),
]
SPOT = Spot(60, 4)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return made(tmp_path / "exercise")


def made(folder: Path) -> Journal:
    with Journal.create(folder, HEADER) as journal:
        journal.append(RECORDS, sync=False)
    return Journal.read(folder)


def reviewer(journal: Journal, seat: str = "reviewer") -> Reviewer:
    return Reviewer(journal, seat, wall=lambda: 1_800_340_200.5)


def told(entry: Entry) -> str:
    return entry.told(NAMES).render("en")


def test_who_only_looks_leaves_nothing_behind(journal: Journal) -> None:
    reviewer(journal).close()
    assert not seats_of(journal).exists()


def test_what_was_written_is_there_next_time(journal: Journal) -> None:
    first = reviewer(journal)
    first.annotate("too late", SPOT)
    first.bookmark("turning point", Spot(3_600, 6))
    first.close()
    again = reviewer(journal)
    assert [told(one) for one in again.reviews.entries] == [
        "Annotation by reviewer (observation): too late",
        "Bookmark by reviewer: turning point",
    ]
    assert [one.spot for one in again.own] == [SPOT, Spot(3_600, 6)]
    assert [one.wall for one in again.own] == ["2027-01-19T06:30:00.500Z"] * 2
    assert {one.seen for one in again.own} == {6}
    line = again.path.read_text(encoding="utf-8").splitlines()[1]
    assert f'"of":"{journal.fingerprint}"' in line


def test_entries_come_by_their_moments_whoever_wrote_them(journal: Journal) -> None:
    one, other = reviewer(journal, "one"), reviewer(journal, "other")
    one.annotate("late", Spot(3_600, 6))
    other.annotate("first", Spot(0, 2))
    one.annotate("early", SPOT)
    one.close()
    other.close()
    read = read_reviews(journal)
    assert [(entry.seat, entry.text) for entry in read.entries] == [
        ("other", "first"),
        ("one", "early"),
        ("one", "late"),
    ]
    assert [seat.name for seat in read.seats] == ["one", "other"]


def test_what_is_taken_back_stays_in_the_file_and_does_not_stand(journal: Journal) -> None:
    seat = reviewer(journal)
    seat.annotate("wrong", SPOT)
    seat.annotate("right", SPOT)
    before = seat.path.read_bytes()
    gone = seat.take_back(1, "mistaken")
    assert not gone.stands
    assert gone.retracted is not None
    assert gone.retracted.reason == "mistaken"
    assert seat.path.read_bytes().startswith(before)
    assert [one.text for one in seat.reviews.standing] == ["right"]
    with pytest.raises(Refused, match="taken back already"):
        seat.take_back(1)
    for number in (3, 0, 99):
        with pytest.raises(Refused, match="no annotation or bookmark"):
            seat.take_back(number)
    seat.close()
    assert [one.text for one in read_reviews(journal).standing] == ["right"]


def test_an_annotation_says_what_it_is_and_whom_it_is_about(journal: Journal) -> None:
    seat = reviewer(journal)
    written = [
        seat.annotate("@rot waited #improve", SPOT),
        seat.annotate("well done #sterk", SPOT, about="decision/3"),
        seat.annotate("@rot decided", SPOT, "strength", "inject/power-loss"),
        seat.annotate("dark", SPOT, about="place/VR01"),
        seat.annotate("dark", SPOT, about="node/VR01.power"),
        seat.annotate("what?", SPOT, about="moon/[/]"),
    ]
    seat.close()
    inject = NAMES.inject("power-loss").render("en")
    place, node = NAMES.place("VR01"), NAMES.explained("VR01.power")
    assert [told(one).removeprefix("Annotation by reviewer ") for one in written] == [
        "(area for improvement, on ROT): waited #improve",
        "(strength, on decision 3): well done #sterk",
        f"(strength, on inject “{inject}”): @rot decided",
        f"(observation, on {place.render('en', begins=False)}): dark",
        f"(observation, on {node.render('en', begins=False)}): dark",
        "(observation, on moon/[/]): what?",
    ]


@given(text=st.text(max_size=60), name=st.text(max_size=60))
@settings(max_examples=40)
def test_any_words_are_kept_and_can_be_shown(
    text: str, name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    journal = made(tmp_path_factory.mktemp("any") / "exercise")
    seat = reviewer(journal)
    words = text + "\ud800[/]\x1b[31m"
    seat.annotate(words, SPOT)
    seat.bookmark(name, SPOT)
    seat.close()
    read = read_reviews(journal)
    assert not read.troubles
    assert len(read.standing) == 2
    for entry in read.standing:
        for language in LANGUAGES:
            shown = entry.told(NAMES).render(language)
            assert "\x1b" not in shown
            shown.encode()


def test_nothing_and_too_much_are_refused(journal: Journal) -> None:
    seat = reviewer(journal)
    for words, said in (("  \n", "without words"), ("x" * 20_001, "room for 20,000 characters")):
        with pytest.raises(Refused, match=said):
            seat.annotate(words, SPOT)
    seat.annotate("x" * 20_000, SPOT)
    seat.close()


def test_a_seat_has_one_writer_and_others_have_their_own(journal: Journal) -> None:
    first, second = reviewer(journal), reviewer(journal)
    first.annotate("mine", SPOT)
    with pytest.raises(FileTrouble, match="somebody writes as reviewer already"):
        second.annotate("mine too", SPOT)
    third = reviewer(journal, "con")
    third.annotate("by a name that Windows keeps for itself", SPOT)
    assert third.path.name == "con_.jsonl"
    first.close()
    second.annotate("behind what the other wrote", SPOT)
    assert [one.text for one in second.own] == ["mine", "behind what the other wrote"]
    for one in (second, third):
        one.close()
    assert [seat.name for seat in read_reviews(journal).seats] == ["con", "reviewer"]


@pytest.mark.parametrize("name", ["", "Two Words", "../up", "a/b", "café", "x" * 65, ".", "-"])
def test_what_can_be_no_name_of_a_file_is_no_name_of_a_seat(name: str) -> None:
    with pytest.raises(BadValue) as bad:
        seat_called(name)
    assert bad.value.phrase.key == "seats.bad-name"
    assert seat_called("second-reader-2") == "second-reader-2"


def test_a_damaged_file_is_told_and_left_out_and_the_others_are_read(journal: Journal) -> None:
    for name in ("bad", "good"):
        seat = reviewer(journal, name)
        seat.annotate("words", SPOT)
        seat.close()
    bad, _ = files_in(seats_of(journal))
    bad.write_bytes(bad.read_bytes().replace(b"words", b"\xff"))
    read = read_reviews(journal)
    assert [seat.name for seat in read.seats] == ["good"]
    assert [one.render("en") for one in read.troubles] == [f"{bad}:2: this is not a JSON object"]
    with pytest.raises(JournalError, match="not a JSON object"):
        reviewer(journal, "bad").annotate("more", SPOT)


def test_a_file_of_another_log_is_told_and_left_out(journal: Journal, tmp_path: Path) -> None:
    other = made(tmp_path / "other")
    seat = reviewer(other)
    seat.annotate("elsewhere", SPOT)
    seat.close()
    with Journal.create(tmp_path / "third", HEADER.model_copy(update={"seed": 7})) as third:
        third.append(RECORDS, sync=False)
    seats_of(other).rename(tmp_path / "third" / "seats")
    read = read_reviews(Journal.read(tmp_path / "third"))
    assert not read.seats
    assert "belongs to another log" in read.troubles[0].render("en")


def test_an_annotation_on_a_moment_that_is_not_there_is_told_and_left_out(
    journal: Journal,
) -> None:
    for at, record in ((-1, 0), (10**18, 2), (60, 7), (60, -1)):
        seat = reviewer(journal, "far")
        seat.annotate("nowhere", Spot(at, record))
        seat.close()
        read = read_reviews(journal)
        assert not read.seats
        assert "a moment that the log does not have" in read.troubles[0].render("en")
        seat.path.unlink()


def test_a_log_that_went_on_keeps_what_was_written_beside_it(journal: Journal) -> None:
    seat = reviewer(journal)
    seat.annotate("so far", SPOT)
    seat.close()
    with Journal.open(journal.path.parent) as more:
        more.append([Record(7, 7_200, NoteAdded("later", ""))], sync=False)
    again = Journal.read(journal.path.parent)
    seat = reviewer(again)
    seat.annotate("and later", Spot(7_200, 7))
    seat.close()
    assert [(one.text, one.seen) for one in seat.own] == [("so far", 6), ("and later", 7)]


def test_the_moment_of_a_second_is_behind_all_that_happened_in_it(journal: Journal) -> None:
    assert Spot.by(journal.records, 0) == Spot(0, 2)
    assert Spot.by(journal.records, 59) == Spot(59, 2)
    assert Spot.by(journal.records, 60) == Spot(60, 4)
    assert Spot.by(journal.records, 10**9) == Spot(3_600, 6)
    assert Spot.by([], 10) == Spot(0, 0)


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("annotate"), st.sampled_from([SPOT, Spot(0, 2), Spot(3_600, 6)])),
        st.tuples(st.just("bookmark"), st.sampled_from([SPOT, Spot(0, 2)])),
        st.tuples(st.just("take back"), st.integers(1, 8)),
        st.tuples(st.just("leave"), st.none()),
    ),
    max_size=10,
)


@given(acts=ACTS)
@settings(max_examples=25)
def test_whatever_is_done_the_file_only_grows_and_says_what_stands(
    acts: list[tuple[str, Spot | int | None]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    journal = made(tmp_path_factory.mktemp("acts") / "exercise")
    log = journal.path.read_bytes()
    seat, standing, lines, before = reviewer(journal), dict[int, Spot](), 0, b""
    for act, what in acts:
        match act, what:
            case "annotate", Spot() as spot:
                seat.annotate("words", spot)
                lines += 1
                standing[lines] = spot
            case "bookmark", Spot() as spot:
                seat.bookmark("", spot)
                lines += 1
                standing[lines] = spot
            case "take back", int() as number if number in standing:
                seat.take_back(number)
                lines += 1
                del standing[number]
            case "take back", int() as number:
                with pytest.raises(Refused):
                    seat.take_back(number)
            case _:
                seat.close()
                seat = reviewer(journal)
        written = seat.path.read_bytes() if seat.path.exists() else b""
        assert written.startswith(before)
        before = written
    seat.close()
    read = read_reviews(journal)
    assert not read.troubles
    assert {one.number: one.spot for one in read.standing} == standing
    assert list(read.standing) == sorted(read.standing, key=lambda one: (one.spot, one.number))
    assert journal.path.read_bytes() == log
