"""What is drawn otherwise for who looks back: the clock line, and lines of story and trace."""

from collections.abc import Sequence

from oefening.projections.trace import TraceLine
from oefening.text import Language, say
from oefening.tui.frames.frame import Clock, Replay, StoryLine
from oefening.tui.keys.legend import mark
from oefening.tui.widgets.draw import BLANK, Part, Row, fit, line, wrap


def standing(replay: Replay, now: Clock, moment: str, language: Language) -> tuple[Part, ...]:
    """Whether time goes by and which way, the `moment`, what the clock did, and which record it is.

    Where there is no room for all, the record goes first.
    """
    goes = "backward" if replay.backwards else "onward"
    glyph = mark(goes if replay.rolling else "still")
    where = say(language, "tui.replay.record", number=replay.number, last=replay.last)
    # What is told of the exercise itself is told as past, so that nobody takes it for live.
    then = say(language, f"tui.replay.then.{now.state}")
    return (
        (f" {glyph} {say(language, 'tui.replay.mark')} ×{replay.speed} ", "strong"),
        (f"│ {moment} ", "strong"),
        (f"│ {then} ", "dim"),
        (f"│ {where} ", ""),
    )


def story_line(told: StoryLine, *, here: bool, ahead: bool) -> Row:
    """A line of the story, marked where one stands; what is still ahead is fainter."""
    text = "dim" if ahead else "strong" if here else ""
    beside = "" if told.spot is None else f"{mark('beside')} "
    return (
        _mark(here=here, ahead=ahead),
        (f"{told.at} ", "dim"),
        (beside, "key"),
        (line(told.text), text),
    )


def trace_line(told: TraceLine, digits: int, *, here: bool, ahead: bool) -> Row:
    """A record in the log's own words, its number in so many `digits`; a command has a giver."""
    kind = "dim" if ahead else "strong" if here or told.who else ""
    who = f"{line(told.who)} " if told.who else ""
    return (
        _mark(here=here, ahead=ahead),
        (f"{told.number:>{digits}} {told.when} ", "dim"),
        (f"{told.kind} ", kind),
        (who, "dim" if ahead else "key"),
        (line(told.said), "dim" if ahead else ""),
    )


def parts(told: StoryLine | TraceLine, sentences: Sequence[str]) -> tuple[str, str, str]:
    """When a line was told, what it says, and what can stand below that."""
    if not isinstance(told, TraceLine):
        return told.at, told.text, ""
    sentence = sentences[told.number - 1] if sentences else ""
    return told.when, sentence or told.text, told.text if sentence else ""


def in_full(
    told: StoryLine | TraceLine | None, sentences: Sequence[str], width: int, lead: str = ""
) -> list[Row]:
    """A line on two lines, as far as it goes, behind a `lead`; of nothing, nothing.

    A record is told by its sentence, and in the log's own words as far as these have room below.
    """
    if told is None:
        return [BLANK, BLANK]
    when, said, below = parts(told, sentences)
    first, *rest = wrap(f"{lead}{when} {said}", width - 2)
    second = fit(" ".join(rest) or below, width - 2)
    return [(("  ", ""), (text, "")) for text in (first, second)]


def _mark(*, here: bool, ahead: bool) -> Part:
    return (f"{mark('here')} " if here else "  " if ahead else f"{mark('passed')} ", "key")
