"""Which lever is pulled, and with what: the questions of any dialog in which one can be."""

from oefening.clock import as_shown
from oefening.projections.prices import in_all
from oefening.text import Language, say
from oefening.tui.dialogs.objections import IN_FULL, unread
from oefening.tui.dialogs.steps import Answers, Fill, Option, Pick, Step, choices
from oefening.tui.frames.choices import LeverChoice
from oefening.tui.widgets.draw import line
from oefening.world.costs import cost
from oefening.world.levers import LeverUse

WITH = "with:"
"""What the name of a question begins with that asks for a parameter of the lever."""


class Pulling:
    """The questions about one of `levers`, each with its parameters."""

    def __init__(self, levers: tuple[LeverChoice, ...], language: Language) -> None:
        self._levers = {lever.id: lever for lever in levers}
        self._language: Language = language

    def __bool__(self) -> bool:
        """Whether there is any lever."""
        return bool(self._levers)

    def step(self, answers: Answers) -> Step | None:
        """The next question; None: that was all."""
        if "lever" not in answers:
            options = tuple(Option(lever.id, line(lever.name)) for lever in self._levers.values())
            title = say(self._language, "tui.dialog.which-lever")
            return Pick("lever", title, options, search=True)
        return self._parameter(self._levers[answers["lever"]], answers)

    def _parameter(self, lever: LeverChoice, answers: Answers) -> Step | None:
        asked = next((p for p in lever.parameters if WITH + p.id not in answers), None)
        if asked is None:
            return None
        title = f"{line(lever.name)}: {line(asked.meaning)}"
        above = (lever.meaning,)
        if asked.values:
            options = choices(asked.values)
            start = asked.default
            return Pick(WITH + asked.id, title, options, start, above, search=True, where=True)
        objection = unread(asked.kind, self._language, asked.least, asked.most)
        length = asked.kind == "duration"
        start = as_shown(asked.default, self._language) if length else asked.default
        return Fill(WITH + asked.id, title, start, above, objection, whole=True)

    def asks(self, answers: Answers) -> str:
        """What the lever asks in all, when it is known how much of it is pulled."""
        use = self.pulled(answers)
        chosen = self._levers[use.lever]
        asked = in_all(cost(chosen.lever, use))
        return say(self._language, "tui.lever.in-all", lever=line(chosen.name), cost=asked)

    def pulled(self, answers: Answers) -> LeverUse:
        """The lever as answered; what was left empty stands in the log no more than it was said."""
        kinds = {one.id: one.kind for one in self._levers[answers["lever"]].parameters}
        said = {
            name.removeprefix(WITH): value.strip()
            for name, value in answers.items()
            if name.startswith(WITH) and value.strip()
        }
        with_ = {name: IN_FULL.get(kinds[name], str)(value) for name, value in said.items()}
        return LeverUse.model_validate({"lever": answers["lever"], "with": with_})
