"""Where an exercise stands that is taken up again, in words."""

from collections.abc import Sequence

from oefening.projections import taken_up
from oefening.projections.emergencies import stopped
from oefening.projections.story import Line
from oefening.state import Resumed
from oefening.text import Phrase, say
from oefening.tui.scenes.look import Look


def greeting(
    look: Look, resumed: Resumed, story: Sequence[Line], fork: Phrase | None = None
) -> tuple[str, ...]:
    """Where a resumed exercise stands: what was done last, what is due, what is open.

    `fork` says of what it is one, if it is.
    """
    language = look.language
    stands = "tui.greeting.ended" if resumed.ended else "tui.greeting.at"
    told = [say(language, stands, when=look.calendar.show(resumed.at))]
    if stopped(look.state):
        told.append(say(language, "tui.greeting.emergency"))
    if fork is not None:
        told.append(look.say(fork))
    if resumed.broke_off:
        told.append(say(language, "tui.greeting.broke-off"))
    if resumed.notice is not None:
        told.append(look.say(resumed.notice))
    for part, lines in taken_up.parts(resumed, story, look.names, language):
        if lines:
            told += [say(language, f"tui.greeting.{part}"), *(f"  {line}" for line in lines)]
    return tuple(told)
