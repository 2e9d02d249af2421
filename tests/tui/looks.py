"""Looking at the small exercises of the tests, as a feed does, without a screen."""

from shown import Playing

from oefening.text import Language
from oefening.tui.scenes.look import Look, Sight


def look_at(playing: Playing, language: Language = "en") -> Look:
    """How the exercise stands at this moment."""
    sight = Sight.of(playing.header)
    for record in playing.records:
        sight.history.hear(record)
        sight.names.learn(record)
    return Look(sight, playing.state, playing.engine.now, language)
