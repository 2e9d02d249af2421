"""What a command led to, among all that followed from it at once."""

from collections.abc import Iterable

from oefening.events import InjectClosed
from oefening.record import Record


def outcome(records: Iterable[Record]) -> Record | None:
    """The event that a command asked for, of the `records` behind it; None where none followed.

    What ENDEX closes stands ahead of it in the log, but is not what was asked for.
    """
    followed = (record for record in records if not record.command)
    return next((one for one in followed if not isinstance(one.body, InjectClosed)), None)
