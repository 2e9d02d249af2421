"""Which dialog each action opens."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from oefening.text import Language
from oefening.tui.dialogs import forms, mending
from oefening.tui.dialogs.adding import add
from oefening.tui.dialogs.deciding import decide
from oefening.tui.dialogs.jumping import jump
from oefening.tui.dialogs.preparing import prepare
from oefening.tui.dialogs.questioning import question
from oefening.tui.dialogs.seeing import seen
from oefening.tui.dialogs.shifting import shift
from oefening.tui.dialogs.steps import Form
from oefening.tui.dialogs.stopping import over, stop
from oefening.tui.dialogs.together import together
from oefening.tui.frames.feed import Catalogue, PlayFeed
from oefening.tui.frames.frame import Card, Frame


@dataclass(frozen=True, slots=True)
class Asking:
    """What a dialog is about."""

    frame: Frame
    """What is on the screen."""
    feed: PlayFeed
    language: Language
    opened: int
    """The exercise second at which it began to be asked."""

    @property
    def card(self) -> Card | None:
        """The one that is open."""
        return self.frame.card

    @property
    def question(self) -> str:
        """Id of the decision that the open card asks for; empty where it asks for none."""
        return self.card.question.decision if self.card and self.card.question else ""

    @property
    def catalogue(self) -> Catalogue:
        """What there is to choose from."""
        return self.feed.catalogue(self.language)


def _of_card(form: Callable[[Card, Language], Form]) -> Callable[[Asking], Form | None]:
    return lambda now: None if now.card is None else form(now.card, now.language)


FORMS: Mapping[str, Callable[[Asking], Form | None]] = {
    "hold": _of_card(forms.hold),
    "skip": _of_card(forms.skip),
    "correct": _of_card(mending.correct),
    "retime": lambda now: (
        None if now.card is None else mending.retime(now.card, now.feed, now.language)
    ),
    "retract": lambda now: mending.retract(now.card, now.catalogue, now.language),
    "decide": lambda now: decide(now.question, now.feed, now.language, now.opened),
    "seen": lambda now: seen(now.card, now.feed, now.language, now.opened),
    "note": lambda now: forms.note(now.catalogue, now.language),
    "question": lambda now: question(now.feed, now.language),
    "add": lambda now: add(now.feed, now.language),
    "together": lambda now: together(now.frame, now.language),
    "jump": lambda now: jump(now.feed, now.language),
    "freeze": lambda now: mending.freeze(now.catalogue, now.language),
    "unfreeze": lambda now: mending.unfreeze(now.catalogue, now.language),
    "override": lambda now: mending.override(now.catalogue, now.language),
    "prepare": lambda now: prepare(now.feed, now.language),
    "shift": lambda now: shift(now.feed, now.language),
    "stop": lambda now: stop(now.feed, now.frame.view, now.language),
    "over": lambda now: over(now.language),
    "endex": lambda now: forms.endex(now.catalogue, now.language),
}
"""By the action's name; None where there is nothing to ask about."""
