"""Lines of a journal, packed, are what they were, wherever a block ends."""

from hypothesis import given
from hypothesis import strategies as st

from oefening.events import NoteAdded
from oefening.journal.packed import BLOCK, NEAR, Packed
from oefening.record import Record, digest, encode

HEADER = '{"format":1,"title":"Zuid én noord"}'.encode()
MOST = BLOCK * (NEAR + 2)


def written(count: int) -> tuple[list[bytes], list[Record]]:
    """So many records, and the line of each."""
    lines, records, prev = list[bytes](), list[Record](), digest(HEADER)
    for number in range(1, count + 1):
        records.append(Record(number, number * 7, NoteAdded(f"note {number}: café\u2028", "rot")))
        lines.append(encode(records[-1], prev).encode())
        prev = digest(lines[-1])
    return lines, records


LINES, RECORDS = written(MOST)


def packed(count: int) -> Packed:
    made = Packed(HEADER)
    for line, record in zip(LINES[:count], RECORDS[:count], strict=True):
        made.add(line, record)
    return made


@given(
    count=st.sampled_from((0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, MOST - 1, MOST)),
    asked=st.lists(st.integers(-MOST, MOST - 1), max_size=20),
    part=st.slices(MOST),
)
def test_packed_lines_say_what_they_said(count: int, asked: list[int], part: slice) -> None:
    made, lines, records = packed(count), LINES[:count], RECORDS[:count]
    digests = [digest(line) for line in (HEADER, *lines)]
    assert list(made.lines()) == [HEADER, *lines]
    assert list(made.records) == records
    assert list(made.digests) == digests
    for index in asked:
        if -count <= index < count:
            assert made.records[index] == records[index]
            assert made.digests[index] == digests[index]
    assert made.records[part] == records[part]
    assert made.records[part][::-1] == records[part][::-1]
    assert made.digests[part] == digests[part]


def test_beyond_the_last_there_is_nothing() -> None:
    made = packed(BLOCK)
    for row in (made.records, made.digests, made.records[3:9]):
        for index in (len(row), -len(row) - 1):
            try:
                row[index]
            except IndexError:
                continue
            raise AssertionError(index)


def test_a_part_stays_what_it_was_when_more_is_added() -> None:
    made = packed(BLOCK - 2)
    part = made.records[BLOCK - 4 :]
    for line, record in zip(LINES[BLOCK - 2 : 2 * BLOCK], RECORDS[BLOCK - 2 :], strict=False):
        made.add(line, record)
    assert part == RECORDS[BLOCK - 4 : BLOCK - 2]
