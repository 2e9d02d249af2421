"""How long a story takes, in it and in the room, and the phases that it has."""

from collections.abc import Sequence

from oefening.clock import COVERED, DAY, HOUR, MINUTE, show_duration
from oefening.interop.msel.building import Built
from oefening.interop.msel.lines import Line
from oefening.interop.msel.moments import Course
from oefening.interop.msel.naming import LONGEST_NAME, one_line
from oefening.source import Data
from oefening.source.ids import Ids, slug
from oefening.text import Language, say


def phases(lines: Sequence[Line], built: Built, course: Course, end: int) -> list[Data]:
    """The phases that sections or a column tell of, if they follow each other in time."""
    begun: dict[str, int] = {}
    for line in lines:
        title = _title(line, built.language)
        second = line.timed.second
        if title and second is not None and second >= 0 and title not in begun:
            begun[title] = second
    starts = list(begun.values())
    if not starts or len(set(starts)) != len(starts) or starts != sorted(starts):
        return []
    ids = Ids()
    made: list[Data] = []
    for (title, start), until in zip(begun.items(), [*starts[1:], end], strict=True):
        length = max(until - start, MINUTE)
        made.append(
            {
                "id": ids.give(slug(title) or "fase"),
                "title": built.text(title),
                "start": course.written(start),
                "table": show_duration(max(length // MINUTE * MINUTE // pace(end), MINUTE)),
                "speed": pace(end),
            }
        )
    return made


def _title(line: Line, language: Language) -> str:
    """What the phase of a line is called: a bare number says less than the heading above it."""
    told, section = one_line(line.entry.texts.get("phase", "")), one_line(line.entry.section)
    if told.isdigit():
        told = section or f"{say(language, 'import.field.phase').capitalize()} {told}"
    return (told or section)[:LONGEST_NAME]


def pace(end: int) -> int:
    """Exercise seconds per second at which a story of this length fits in a morning."""
    return max(1, -(-end // (4 * HOUR)))


def length_of(lines: Sequence[Line]) -> int:
    """Seconds of the story: up to an hour after the last thing in it, or ENDEX."""
    seconds = [line.timed.second for line in lines if line.timed.second is not None]
    last = max([*seconds, 0])
    ended = any(line.ends and line.timed.second == last for line in lines)
    whole = last if ended and last else (last // HOUR + 1) * HOUR
    return min(max(whole, HOUR), COVERED - COVERED % DAY)


def table_time(length: int) -> int:
    """Seconds in the room for a story of `length`: as long as it lasts, or a morning."""
    return max(length // pace(length) // MINUTE * MINUTE, MINUTE)
