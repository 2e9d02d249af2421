"""The dialogs that mend: an inject's words or time, what was done, and the model itself."""

from collections.abc import Callable, Mapping

from oefening.commands import (
    Command,
    CorrectInject,
    Intervene,
    RetimeInject,
    RetractDecision,
    RetractExpectation,
    RetractInject,
    RetractNote,
)
from oefening.source import parse_share, with_percent
from oefening.text import Language, say
from oefening.tui.dialogs.moments import it_is_now, to_come
from oefening.tui.dialogs.objections import something, unread
from oefening.tui.dialogs.steps import Answers, Fill, Form, Option, Pick, Plan, Step, choices, once
from oefening.tui.frames.feed import Catalogue, PlayFeed
from oefening.tui.frames.frame import Card, Choice
from oefening.tui.widgets.draw import line
from oefening.world.effects import Effect, Freeze, SetLevel, Unfreeze

ACTION, DECISION, INJECT, NOTE = "action", "decision", "inject", "note"
"""What can be retracted."""

RETRACTS: Mapping[str, Callable[[str, str], Command]] = {
    ACTION: RetractExpectation,
    DECISION: lambda number, reason: RetractDecision(int(number), reason),
    INJECT: RetractInject,
    NOTE: lambda number, reason: RetractNote(int(number), reason),
}
"""How, by its id or the number of its record, and why."""


def correct(card: Card, language: Language) -> Form:
    """Other words for an inject that was released; a correction says nothing of its title."""
    title = say(language, "tui.dialog.correct", title=line(card.title))
    stays = say(language, "tui.dialog.correct-title")
    step = Fill("text", title, line(card.body), above=(stays,), objection=something(language))
    return Form(once(step), lambda answers: CorrectInject(card.inject, answers["text"].strip()))


def retime(card: Card, feed: PlayFeed, language: Language) -> Form:
    """Another time for an inject that was not released."""
    title = say(language, "tui.dialog.retime", title=line(card.title))

    def step() -> Fill:
        above = tuple(part for part in (it_is_now(feed, language), line(card.when)) if part)
        return Fill(
            "when", title, above=above, objection=to_come(feed, language), again=step, whole=True
        )

    return Form(
        lambda answers: None if "when" in answers else step(),
        lambda answers: RetimeInject(card.inject, feed.moment(answers["when"], ahead=True)),
    )


def retract(card: Card | None, catalogue: Catalogue, language: Language) -> Form:
    """Which inject or decision to end the effects of, or what was not seen or noted, and why.

    It stands on the inject whose card is open. After ENDEX there are no effects left to end.
    """
    done = (
        [(INJECT, played.id, line(played.text)) for played in catalogue.played]
        + [(DECISION, taken.id, line(taken.text)) for taken in catalogue.taken]
        if not catalogue.ended
        else []
    )
    for kind, written in ((ACTION, catalogue.seen), (NOTE, catalogue.notes)):
        key = f"tui.dialog.retract-{kind}"
        done += [(kind, one.id, say(language, key, what=line(one.text))) for one in written]
    which = Pick(
        "what",
        say(language, "tui.dialog.retract"),
        tuple(Option(f"{kind}:{id}", text) for kind, id, text in done),
        f"{INJECT}:{card.inject}" if card else "",
        (say(language, "tui.dialog.retract-stays"),),
        search=True,
    )

    def build(answers: Answers) -> Command:
        kind, _, what = answers["what"].partition(":")
        return RETRACTS[kind](what, answers["reason"].strip())

    return Form(_then_reason(which, language=language), build)


def freeze(catalogue: Catalogue, language: Language) -> Form:
    """Which node to hold as it is, and why."""
    node = _node(catalogue.nodes, "tui.dialog.freeze", language)
    return _by_hand(
        lambda answers: Freeze.model_validate({"freeze": answers["node"]}), node, language=language
    )


def unfreeze(catalogue: Catalogue, language: Language) -> Form:
    """Which node to let follow the model again, and why."""
    node = _node(catalogue.held, "tui.dialog.unfreeze", language)
    return _by_hand(
        lambda answers: Unfreeze.model_validate({"unfreeze": answers["node"]}),
        node,
        language=language,
    )


def override(catalogue: Catalogue, language: Language) -> Form:
    """Which node to hold at which level, and why."""
    node = _node(catalogue.nodes, "tui.dialog.override", language)

    objection = unread("share", language)
    level = Fill("level", say(language, "tui.dialog.level"), objection=objection, whole=True)
    return _by_hand(
        lambda answers: SetLevel.model_validate(
            {"set-level": answers["node"], "at": parse_share(with_percent(answers["level"]))}
        ),
        node,
        level,
        language=language,
    )


def _node(among: tuple[Choice, ...], key: str, language: Language) -> Pick:
    return Pick("node", say(language, key), choices(among), search=True, where=True)


def _by_hand(effect: Callable[[Answers], Effect], *steps: Step, language: Language) -> Form:
    """Work on the model, which is told as such."""
    told = say(language, "tui.dialog.by-hand")
    return Form(
        _then_reason(*steps, language=language, above=(told,)),
        lambda answers: Intervene((effect(answers),), answers["reason"].strip()),
    )


def _then_reason(*steps: Step, language: Language, above: tuple[str, ...] = ()) -> Plan:
    reason = Fill("reason", say(language, "tui.dialog.reason-optional"), above=above)
    asked = (*steps, reason)
    return lambda answers: next((step for step in asked if step.name not in answers), None)
