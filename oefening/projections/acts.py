"""What was done last in a past: an inject that came, or a decision that was taken or retracted."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from oefening import events
from oefening.projections.names import Names
from oefening.projections.words import words
from oefening.record import Record
from oefening.text import Phrase, phrase
from oefening.text.content import literal, unstopped

ACTS = (events.DecisionRecorded, events.DecisionRetracted, events.InjectReleased)


class Decided(NamedTuple):
    """A decision of a log."""

    ordinal: int
    """The how manieth it is, from 1, as reports number them."""
    number: int
    """Of its record."""
    at: int
    """Exercise second at which it was recorded."""
    about: str | None
    """Which of the scenario's it is; None: none of them."""

    @property
    def before(self) -> int:
        """The number of the last record ahead of it, and of the command that led to it."""
        return self.number - 2


def decisions(records: Sequence[Record]) -> Mapping[int, Decided]:
    """By the number of its record each decision that was taken, in order."""
    found: dict[int, Decided] = {}
    for record in records:
        if isinstance(record.body, events.DecisionRecorded):
            about = record.body.decision
            found[record.number] = Decided(len(found) + 1, record.number, record.at, about)
    return found


def last_act(
    records: Sequence[Record], number: int, names: Names, *, at_hand: bool = False
) -> Phrase | None:
    """What was done last up to record `number`, and if that is a decision how to fork ahead of it.

    That is by going back where the log is `at_hand` on the screen. `names` has learned of what was
    done. None: nothing was yet.
    """
    past = records[:number]
    found = next((one for one in reversed(past) if isinstance(one.body, ACTS)), None)
    if found is None:
        return None
    told = phrase("fork-last", when=names.moment(found.at), what=unstopped(_told(found, names)))
    if not isinstance(found.body, events.DecisionRecorded):
        return told
    if at_hand:
        return phrase("fork-last-looked-at", told=told)
    ordinal = len(decisions(past))
    ahead = names.moment(found.at - 1) if found.at else literal("")
    key = "fork-last-decided" if found.at else "fork-last-decided-at-once"
    return phrase(key, told=told, ordinal=ordinal, ahead=ahead)


def decided(taken: events.DecisionRecorded, names: Names) -> Phrase:
    """Who decided what, in short."""
    answer = unstopped(names.answer(taken))
    return phrase("fork-decided", cell=names.cell(taken.cell), answer=answer)


def _told(act: Record, names: Names) -> Phrase:
    if isinstance(act.body, events.DecisionRecorded):
        return decided(act.body, names)
    return words(act.body, names) or literal("")
