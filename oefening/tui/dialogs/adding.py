"""An inject of the moment: one that the scenario does not have, made up in play."""

from oefening.commands import AddInject
from oefening.text import Language, say
from oefening.tui.dialogs.moments import it_is_now, to_come
from oefening.tui.dialogs.objections import something
from oefening.tui.dialogs.steps import Answers, Fill, Form, Pick, Step, numbered, offered
from oefening.tui.frames.feed import Catalogue, PlayFeed
from oefening.tui.widgets.draw import line

TO = "to:"
ALL = "all"
NONE = "none"
DONE = "done"


def add(feed: PlayFeed, language: Language) -> Form:
    """An inject that the scenario does not have: title, words, to whom, and when."""
    dialog = _Adding(feed, language)
    return Form(dialog.plan, dialog.build)


class _Adding:
    def __init__(self, feed: PlayFeed, language: Language) -> None:
        self._feed = feed
        self._language: Language = language
        self._catalogue: Catalogue = feed.catalogue(language)

    def plan(self, answers: Answers) -> Step | None:
        """The next question; cells are asked for one by one."""
        language = self._language
        if "title" not in answers:
            title = say(language, "tui.dialog.add-title")
            return Fill("title", title, objection=something(language))
        if "text" not in answers:
            return Fill("text", say(language, "tui.dialog.add-text"), above=(answers["title"],))
        asked = self._to(answers) if self._catalogue.cells else None
        if asked is not None:
            return asked
        if "when" not in answers:
            return self._when()
        if answers["when"] == "later" and "due" not in answers:
            return self._due()
        return None

    def build(self, answers: Answers) -> AddInject:
        """The inject as answered."""
        picked = self._picked(answers)
        every = tuple(cell.id for cell in self._catalogue.cells)
        return AddInject(
            title=answers["title"].strip(),
            body=answers["text"].strip(),
            to=every if ALL in picked else tuple(cell for cell in picked if cell in every),
            due=None if answers["when"] == "now" else self._feed.moment(answers["due"], ahead=True),
        )

    @staticmethod
    def _picked(answers: Answers) -> list[str]:
        return [value for name, value in answers.items() if name.startswith(TO)]

    def _to(self, answers: Answers) -> Pick | None:
        """The next cell that it goes to; None when there is no other."""
        picked = self._picked(answers)
        left = [cell for cell in self._catalogue.cells if cell.id not in picked]
        if not left or {ALL, NONE, DONE} & set(picked):
            return None
        language, name = self._language, f"{TO}{len(picked)}"
        cells = [(cell.id, line(cell.text)) for cell in left]
        if picked:
            options = numbered(((DONE, say(language, "tui.dialog.add-done")), *cells))
            return Pick(name, say(language, "tui.dialog.add-also"), options, above=self._so(picked))
        others = ((id, say(language, f"tui.dialog.add-{id}")) for id in (ALL, NONE))
        return Pick(name, say(language, "tui.dialog.add-to"), numbered((*cells, *others)))

    def _so(self, picked: list[str]) -> tuple[str, ...]:
        """The cells so far, a line each."""
        return tuple(f"  {line(cell.text)}" for cell in self._catalogue.cells if cell.id in picked)

    def _when(self) -> Pick:
        options = offered("tui.dialog.add-", ("now", "later"), self._language)
        return Pick("when", say(self._language, "tui.dialog.add-when"), options)

    def _due(self) -> Fill:
        language = self._language
        above = (it_is_now(self._feed, language),)
        title = say(language, "tui.dialog.add-due")
        objection = to_come(self._feed, language)
        return Fill("due", title, above=above, objection=objection, again=self._due)
