"""What the public is told."""

from functools import partial

from oefening import events
from oefening.engine.estimates import tell
from oefening.engine.run import Run
from oefening.engine.undoing import Doer, Does, Undoing
from oefening.world import effects
from oefening.world.nodes import WHOLE


class Messages:
    """Messages to the public, and estimates of when something is restored."""

    def __init__(self, run: Run, undoing: Undoing) -> None:
        self._run = run
        self._undoing = undoing

    @property
    def does(self) -> Does:
        """What is done for each kind of effect."""
        return {
            effects.Inform: self._inform,
            effects.Estimate: self._estimate,
        }

    def _inform(self, effect: effects.Inform, doer: Doer) -> None:
        self._run.readings.append(partial(self._tell_public, effect, doer.owner))

    def _tell_public(self, effect: effects.Inform, owner: str) -> None:
        place = self._run.places[effect.inform]
        level = self._run.kernel.by_address[f"{place.id}.{effect.by}"].level
        reached = place.persons * level * effect.reach // (WHOLE * WHOLE)
        message = {
            language: text
            for language, text in (("nl", effect.message.nl), ("en", effect.message.en))
            if text
        }
        self._run.emit(events.PublicInformed(place.id, effect.by, reached, message, owner))

    def _estimate(self, effect: effects.Estimate, doer: Doer) -> None:
        tell(self._run, effect.estimate, effect.restored_in, doer.owner)
