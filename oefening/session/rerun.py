"""Running a log again: the header and the commands give every record back."""

from collections.abc import Sequence

from oefening.commands import Command
from oefening.engine import Engine
from oefening.errors import Refused
from oefening.record import Record, digest, encode


class Astray(Exception):
    """Record `number` is not what the header and the commands before it give."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def rerun(engine: Engine, records: Sequence[Record]) -> tuple[list[Record], int | None]:
    """What `engine`, at its beginning, makes of the commands among `records`.

    It runs up to and including the second of the last record, so there can be more than there was.
    Also returns the number of the first command that it refused, behind which it did not go.
    """
    again: list[Record] = []
    for record in records:
        if record.seat is not None and isinstance(record.body, Command):
            again += engine.advance(record.at)
            try:
                again += engine.apply(record.body, record.seat, record.wall)
            except Refused:
                return again, record.number
    if records:
        again += engine.advance(records[-1].at)
    return again, None


def catch_up(engine: Engine, records: Sequence[Record], digests: Sequence[str]) -> list[Record]:
    """Bring `engine` to the last of `records`; return what follows in that second beyond them.

    `digests` are those of the header's line and of each record's, so that every byte of every line
    is compared. Raise `Astray` for the first that comes out otherwise.
    """
    again, refused = rerun(engine, records)
    for record, prev, recorded in zip(again, digests, digests[1:], strict=False):
        if digest(encode(record, prev)) != recorded:
            raise Astray(record.number)
    if len(again) < len(records):
        raise Astray(len(again) + 1)
    if refused is not None:
        raise Astray(refused)
    return again[len(records) :]
