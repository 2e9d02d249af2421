"""The dialogs that end in a command: which questions they ask, and what the answers come to."""

from collections.abc import Sequence

from oefening.commands import (
    AcknowledgeInject,
    AddNote,
    EndExercise,
    HoldInject,
    ReleaseInject,
    SkipInject,
)
from oefening.journal import ANEW
from oefening.projections import tags
from oefening.text import Language, Phrase, say
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import (
    Answers,
    Fill,
    Form,
    Option,
    Pick,
    Plan,
    Step,
    choices,
    offered,
    once,
)
from oefening.tui.frames.feed import Catalogue, Sent
from oefening.tui.frames.frame import Card, Passed
from oefening.tui.widgets.draw import line

REASONS = (
    ("1", "overtaken"),
    ("2", "time"),
    ("3", "difficulty"),
    ("4", "irrelevant"),
    ("5", "technical"),
    ("6", "safety"),
    ("9", "other"),
)
"""Why facilitators hold and skip, with the digit of each."""


def release(card: Card, language: Language) -> Form:
    """Whether to release an inject well before its time, or with a text that is not right now.

    Of the latter a note is kept, since the text is right or wrong only at that moment.
    """
    title = line(card.title)
    above: list[str] = []
    if card.early:
        above.append(say(language, "tui.dialog.release-early", title=title, early=card.early))
    if card.broken:
        above.append(say(language, "tui.dialog.release-broken", title=title))
        above += [f"{point.mark}  {point.text}" for point in card.broken]
    first, *others = above
    points = "; ".join(point.text for point in card.broken)
    kept = AddNote(say(language, "note.released-broken", title=title, points=points))
    released = ReleaseInject(card.inject)
    commands = (released, kept) if card.broken else released
    options = (
        Option("yes", say(language, "tui.dialog.release-now")),
        Option("no", say(language, "tui.dialog.release-not")),
    )
    return Form(
        once(Pick("sure", first, options, above=tuple(others))),
        lambda answers: commands if answers["sure"] == "yes" else None,
        again=False,
    )


def hold(card: Card, language: Language) -> Form:
    """Why to hold an inject."""
    title = say(language, "tui.dialog.hold", title=line(card.title))
    return Form(
        _reason(title, language),
        lambda answers: HoldInject(card.inject, _said(answers, language)),
    )


def skip(card: Card, language: Language) -> Form:
    """Why to skip an inject."""
    title = say(language, "tui.dialog.skip", title=line(card.title))
    return Form(
        _reason(title, language),
        lambda answers: SkipInject(card.inject, _said(answers, language)),
    )


def _reason(title: str, language: Language) -> Plan:
    def plan(answers: Answers) -> Step | None:
        if "reason" not in answers:
            options = tuple(
                Option(name, say(language, f"tui.reason.{name}"), digit) for digit, name in REASONS
            )
            return Pick("reason", title, options)
        if answers["reason"] == "other" and "words" not in answers:
            return Fill("words", say(language, "tui.dialog.reason"), objection=something(language))
        return None

    return plan


def _said(answers: Answers, language: Language) -> str:
    if answers["reason"] == "other":
        return answers["words"].strip()
    return say(language, f"tui.reason.{answers['reason']}")


def acknowledge(card: Card, language: Language) -> Form:
    """Which cell has taken note of an inject."""
    title = say(language, "tui.dialog.acknowledge", title=line(card.title))
    options = choices(card.awaiting)
    return Form(
        once(Pick("cell", title, options)),
        lambda answers: AcknowledgeInject(card.inject, answers["cell"]),
        again=False,
    )


def note(catalogue: Catalogue, language: Language) -> Form:
    """An observation, and how to say which cell it is about and whether it went well."""
    title = say(language, "tui.dialog.note")
    cells = {cell.id for cell in catalogue.cells}
    hint = say(language, "tui.dialog.note-cell", cells=" ".join(f"@{id}" for id in sorted(cells)))
    marks = say(
        language, "tui.dialog.note-marks", **{one: tags.told(one, language) for one in tags.MARKS}
    )
    above = (hint, marks) if cells else (marks,)
    step = Fill("text", title, above=above, objection=something(language))
    return Form(once(step), lambda answers: AddNote.typed(answers["text"].strip(), cells))


def endex(catalogue: Catalogue, language: Language) -> Form:
    """The word that ends the exercise, below what is left open by that."""

    def objection(text: str) -> str:
        return "" if text.strip().upper() == "ENDEX" else say(language, "tui.dialog.endex-not")

    title = say(language, "tui.dialog.endex")
    above = _left_open(catalogue, language)
    step = Fill("word", title, above=above, objection=objection)
    return Form(once(step), lambda _: EndExercise())


def _left_open(catalogue: Catalogue, language: Language) -> tuple[str, ...]:
    """What the end will say of expected actions, and the open decisions by their questions."""
    questions = [line(one.question) for one in catalogue.decisions if one.open]
    told = [*catalogue.foretold]
    if questions:
        told.append(say(language, "tui.dialog.endex-decisions", count=len(questions)))
    return (*told, *(f"  {question}" for question in questions))


# ── what the program has to say ──────────────────────────────────────────────────────────────────


def greeting(told: tuple[str, ...], language: Language, *, ended: bool) -> Plan:
    """What whoever takes over has to know first, to be read."""
    title = "tui.greeting.title-ended" if ended else "tui.greeting.title"
    return read(say(language, title), told, language)


def passed(jump: Passed, language: Language) -> Plan:
    """What changed during a jump, to be read."""
    return read(jump.heading, jump.lines, language)


def covered(told: tuple[str, ...], language: Language) -> Plan:
    """How far objectives have been played, to be read."""
    none = (say(language, "tui.coverage.none"),)
    return read(say(language, "tui.coverage.title"), told or none, language)


def read(title: str, told: tuple[str, ...], language: Language) -> Plan:
    """What is `told` below a `title`, to be read."""
    options = (Option("go-on", say(language, "tui.dialog.go-on")),)
    return once(Pick("then", title, options, above=told))


def sought(before: str, language: Language) -> Plan:
    """Which words what is shown of the queue must have to do with it; none: all of it.

    Those that were sought `before` are told, not written: so / and enter show all again.
    """
    above = [say(language, "tui.dialog.filter-queue-hint")]
    if before:
        above.append(say(language, "tui.dialog.filter-queue-now", words=line(before)))
    return once(Fill("words", say(language, "tui.dialog.filter-queue"), above=tuple(above)))


def leaving(language: Language, *, running: bool, begun: bool) -> Plan:
    """Whether to leave an exercise whose clock runs, or a dialog that was begun: `yes` or `no`."""
    stands = "running" if running else "paused"
    options = offered(f"tui.dialog.leave-{stands}-", ("yes", "no"), language)
    above = (say(language, "tui.dialog.leave-begun"),) if begun else ()
    return once(Pick("then", say(language, f"tui.dialog.leave-{stands}"), options, above=above))


def undone(sent: Sent, language: Language) -> Plan:
    """Which of several commands were refused and why, then what was done, to be read."""
    count = len(sent.refused)
    title = say(language, "tui.undone.title", count=count, all=count + len(sent.done))
    above = _listed(sent.refused, language)
    if sent.told:
        above = (*above, say(language, "tui.undone.done"), *_listed(sent.told, language))
    return read(title, above, language)


def trouble(
    why: Phrase, language: Language, *, unkept: Sequence[Phrase] = (), begun: bool = False
) -> Plan:
    """What becomes of an exercise that cannot be kept: `retry` or `leave`.

    What is `unkept`, and a dialog that was `begun`, would be lost by leaving. That is asked once
    more then, where letters and digits choose nothing: whoever was writing may still be at it.
    """
    above = [why.render(language), say(language, "tui.dialog.trouble-safe")]
    lost = [say(language, "tui.dialog.leave-begun")] if begun else []
    if unkept:
        lost += [say(language, "tui.dialog.trouble-unkept"), *_listed(unkept, language)]
    options = offered("tui.dialog.", ("retry", "leave"), language)
    title = say(language, f"tui.dialog.trouble{'-anew' if why.key in ANEW else ''}")
    then = Pick("then", title, options, above=(*above, *lost))
    stay, go = (
        Option(id, say(language, f"tui.dialog.leave-{name}"))
        for id, name in (("no", "trouble-no"), ("yes", "paused-yes"))
    )
    sure = Pick(
        "sure", say(language, "tui.dialog.leave-paused"), (stay, go), above=tuple(lost), search=True
    )

    def plan(answers: Answers) -> Step | None:
        if "then" not in answers:
            return then
        return sure if lost and answers["then"] == "leave" and "sure" not in answers else None

    return plan


def _listed(told: Sequence[Phrase], language: Language) -> tuple[str, ...]:
    """Each of `told` on a line of its own."""
    return tuple(f"  {line(one.render(language))}" for one in told)
