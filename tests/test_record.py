import json
from dataclasses import MISSING, fields

import pytest
from bodies import ANY_RECORD, records
from exercises import rich_header
from hypothesis import given, settings
from hypothesis import strategies as st

from oefening import commands, events
from oefening.commands import Command
from oefening.errors import JournalError
from oefening.events import CrewsChanged, Event, InjectReleased
from oefening.record import (
    FORMAT,
    KINDS,
    LATER,
    Parent,
    Record,
    Redraw,
    Seat,
    canonical,
    decode,
    decode_header,
    digest,
    encode,
    encode_header,
)

PREV = "0" * 64


def released(number: int = 18) -> Record:
    return Record(number, 5400, InjectReleased("power-loss", "scenario"))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_line_says_exactly_its_record(kind: type[Command | Event]) -> None:
    @given(record=records(kind))
    @settings(max_examples=10)
    def check(record: Record) -> None:
        line = encode(record, PREV)
        assert decode(line) == (record, PREV)
        assert decode(line.encode()) == (record, PREV)
        assert encode(*decode(line)) == line
        assert "\n" not in line

    check()


def test_a_line_reads_as_documented() -> None:
    assert encode(released(), "9f") == (
        '{"at":5400,"by":"scenario","inject":"power-loss",'
        '"kind":"InjectReleased","n":18,"prev":"9f"}'
    )


def test_a_line_that_is_older_than_a_field_reads_as_before_and_is_written_as_before() -> None:
    line = canonical(
        {"at": 0, "cell": "", "expectation": "alarm", "kind": "ExpectationMet", "n": 1, "prev": "9"}
    )
    record, prev = decode(line)
    assert record.body == events.ExpectationMet("alarm", "")
    assert encode(record, prev) == line


def test_a_command_says_who_asked_and_when() -> None:
    record = Record(1, 0, commands.StartExercise(), Seat(), "2027-01-19T05:30:00.000Z")
    assert json.loads(encode(record, "9f")) == {
        "at": 0,
        "kind": "StartExercise",
        "n": 1,
        "prev": "9f",
        "seat": {"cell": "exercise-control", "function": "facilitator"},
        "wall": "2027-01-19T05:30:00.000Z",
    }


def test_text_stands_in_a_line_as_it_is() -> None:
    record = Record(1, 0, commands.AddNote("ijzel – “brug dicht” \u2028 €"), Seat())
    assert "ijzel – “brug dicht”".replace("“", "“") in encode(record, PREV)


def test_no_field_of_a_body_hides_one_of_the_line() -> None:
    taken = {"kind", "n", "at", "prev", "seat", "wall"}
    assert not [kind for kind in KINDS.values() if taken & {part.name for part in fields(kind)}]


def test_commands_and_events_have_names_of_their_own() -> None:
    assert len(KINDS) == len(commands.Command.__args__) + len(events.Event.__args__)


def broken(**changes: object) -> str:
    said = json.loads(encode(released(), PREV)) | changes
    return canonical({key: value for key, value in said.items() if value != "gone"})


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("", "not a JSON object"),
        ("{", "not a JSON object"),
        ("[1]", "does not say what it is"),
        ("[" * 100_000, "not a JSON object"),
        ('{"n":1}', "does not say what it is"),
        (broken(kind="InjectLost"), "'InjectLost' is no record"),
        (broken(inject="gone", due=3), "of InjectReleased these fields are"),
        (broken(inject="gone", due=3), "inject, due"),
        (broken(by="nobody"), "by"),
        (broken(at="5400"), "at"),
        (broken(at=5400.0), "at"),
        (broken(n=True), "n"),
        (broken(seat={"cell": "rot", "function": "leader"}), "seat"),
        ('{"n":"\xff"}'.encode("latin-1"), "not a JSON object"),
    ],
)
def test_a_line_that_is_wrong_is_told_so(line: str | bytes, complaint: str) -> None:
    with pytest.raises(JournalError, match=complaint):
        decode(line)


def test_an_inner_error_names_the_field_it_is_in() -> None:
    line = encode(Record(1, 0, commands.Intervene((), "why"), Seat()), PREV)
    with pytest.raises(JournalError, match="effects"):
        decode(line.replace('"effects":[]', '"effects":[{"damage":"VR09.power","share":-1}]'))


def test_a_header_says_exactly_its_exercise() -> None:
    header = rich_header().model_copy(
        update={
            "parent": Parent(digest=PREV, at=7),
            "redraw": Redraw.model_validate({"after": 60, "with": 3}),
        }
    )
    line = encode_header(header)
    assert decode_header(line) == header
    assert encode_header(decode_header(line)) == line


def test_a_header_always_says_its_format_engine_and_program() -> None:
    said = json.loads(encode_header(rich_header()))
    assert {"format", "engine", "program", "seed"} <= said.keys()


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("nonsense", "not a JSON object"),
        ('{"kind":"StartExercise"}', "not the first line of a log"),
        (canonical({"format": FORMAT + 1}), "has format 2; this version of oefening knows them"),
        (canonical({"format": FORMAT, "seed": 1}), "the scenario or the world"),
    ],
)
def test_a_first_line_that_is_wrong_is_told_so(line: str | bytes, complaint: str) -> None:
    with pytest.raises(JournalError, match=complaint):
        decode_header(line)


@settings(max_examples=50)
@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_there_is_one_text_for_a_value(value: object) -> None:
    assert canonical(json.loads(canonical(value))) == canonical(value)
    assert len(digest(canonical(value))) == 64


@given(ANY_RECORD, ANY_RECORD)
@settings(max_examples=50)
def test_records_that_differ_have_lines_that_differ(one: Record, other: Record) -> None:
    assert (encode(one, PREV) == encode(other, PREV)) == (one == other)


def test_a_field_that_came_later_says_nothing_where_it_is_absent() -> None:
    body = CrewsChanged("VR01", "grid", 2, "inject/crews", ())
    line = encode(Record(1, 60, body), "0")
    assert "owners" not in line
    assert decode(line)[0].body == body


def test_every_field_that_came_later_can_be_absent() -> None:
    for name, kind in KINDS.items():
        later = {part.name: LATER[part.name] for part in fields(kind) if part.name in LATER}
        for part in fields(kind):
            if part.name in later and part.default is not MISSING:
                assert later[part.name] == part.default, f"{name}.{part.name}"
