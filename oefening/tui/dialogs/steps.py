"""A dialog as data: one question after another, each following from the answers so far."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from oefening.commands import Command
from oefening.text import Language, say
from oefening.tui.frames.frame import Choice
from oefening.world.nodes import place_of

DIGITS = 9
"""How many options of a list have a digit."""

MORE = "more"
"""What was answered where Tab picked."""

Answers = Mapping[str, str]
"""What was answered, by name of the step."""


@dataclass(frozen=True, slots=True)
class Option:
    """Something to pick."""

    id: str
    text: str
    digit: str = ""
    """A digit that picks it: at once, or by Enter where something can be written as well."""
    lead: str = ""
    """What stands before the text in a column of its own."""
    under: str = ""
    """The heading that it stands under, with those before and after it that have the same."""
    also: str = ""
    """Other words that it is found by."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What can be written at once where something is to be picked, without picking that first."""

    option: str
    """The one that asks for it."""
    begins: str
    """The characters that it begins with; a digit of an option only once more is typed."""


@dataclass(frozen=True, slots=True)
class Pick:
    """One of several."""

    name: str
    title: str
    options: tuple[Option, ...]
    start: str = ""
    """The option to stand on at first; empty or unknown: the first."""
    above: tuple[str, ...] = ()
    """Lines to read before choosing."""
    search: bool = False
    """Whether typing narrows the list; letters and digits choose nothing then."""
    where: bool = False
    """Whether it offers places or nodes: then it stands on what is chosen in the pane in front."""
    writing: Writing | None = None
    more: str = ""
    """The answer beside its own that is `MORE` where it was picked with Tab, to be asked more."""
    again: "Callable[[], Step] | None" = field(default=None, compare=False)
    """The same question as it is by now, where time changes it while it is asked."""


def nothing(_: object) -> str:
    """No words, whatever is answered: no objection to it, and none to be written of it."""
    return ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A question amid writing: Tab asks it, and then the writing goes on.

    Its answer is among the answers under the name of `step`.
    """

    step: "Step"
    hint: str
    """What the line of keys says of Tab: the key of a text."""
    kept: Callable[[str, str], str]
    """What becomes of what was answered to it before and is answered now; empty: no answer."""
    words: Callable[[str], str] = nothing
    """What goes into what is written, of what is answered."""


@dataclass(frozen=True, slots=True)
class Fill:
    """A line of text."""

    name: str
    title: str
    start: str = ""
    above: tuple[str, ...] = ()
    objection: Callable[[str], str] = field(default=nothing, compare=False)
    """What is wrong with a text, in words; empty: nothing."""
    aside: Aside | None = field(default=None, compare=False)
    again: "Callable[[], Step] | None" = field(default=None, compare=False)
    """The same question as it is by now, where time changes it while it is asked."""
    comes_to: Callable[[str], str] = field(default=nothing, compare=False)
    """What a text comes to, told while it is written; empty: nothing to tell."""
    whole: bool = False
    """Whether it begins with a value, which what is typed first takes the place of."""


Step = Pick | Fill

Plan = Callable[[Answers], Step | None]
"""The next question after these answers; None: that was all."""

Worded = Callable[[Language], Plan]
"""A plan in each language; what is answered in one holds in the other."""


@dataclass(frozen=True, slots=True)
class Form:
    """A plan with the command, or the several, that its answers make."""

    plan: Plan
    build: Callable[[Answers], Command | tuple[Command, ...] | None]
    """None: the person thought better of it."""
    again: bool = True
    """Whether a refusal asks again with the same answers, since some of them were typed."""
    then: "Callable[[Answers], Form | None] | None" = None
    """What is asked next, once it was obeyed."""
    given: Answers = field(default_factory=dict)
    """What was answered ahead of it; the last of that is asked again, to be kept or changed."""


Asked = Callable[[Language], Form | None]
"""A form in each language; None where there is nothing to ask about."""


def once(step: Step) -> Plan:
    """The plan that asks `step` and no more."""
    return lambda answers: None if step.name in answers else step


class Filling:
    """A form that is being filled in, in the language in which it is asked by now."""

    def __init__(self, asked: Asked, form: Form, language: Language) -> None:
        self._asked = asked
        self.form = form
        self._language = language

    def worded(self, language: Language) -> Plan:
        """The plan of the form in `language`."""
        if language != self._language:
            self.form, self._language = self._asked(language) or self.form, language
        return self.form.plan


def following(form: Form | None, answers: Answers) -> Form | None:
    """What is asked behind `form`, once what it was answered was obeyed."""
    return form.then(answers) if form is not None and form.then is not None else None


def numbered(pairs: Iterable[tuple[str, str]], most: int = DIGITS) -> tuple[Option, ...]:
    """Options of (id, text), with a digit for each of the first `most`."""
    return tuple(
        Option(id, text, str(number) if number <= most else "")
        for number, (id, text) in enumerate(pairs, start=1)
    )


def choices(among: Sequence[Choice]) -> tuple[Option, ...]:
    """`among` as options."""
    return numbered((choice.id, choice.text) for choice in among)


def offered(key: str, names: Iterable[str], language: Language) -> tuple[Option, ...]:
    """Options by `names`, with digits; the key of what each says is `key` and its name."""
    return numbered((name, say(language, f"{key}{name}")) for name in names)


STEM, ENDING = 4, 3
"""Letters of a word that have to be found, and at its end those that may differ."""


def nearest(options: tuple[Option, ...], here: str) -> str:
    """Which of `options`, places and nodes, is `here`: itself, its place or a node there.

    Empty where none is.
    """
    place = place_of(here)
    known = {option.id for option in options}
    there = (option.id for option in options if option.id.startswith(f"{place}."))
    return next((one for one in (here, place) if one in known), next(there, ""))


def matching(options: tuple[Option, ...], typed: str) -> tuple[Option, ...]:
    """Those of `options` that contain every word of `typed`, however capitalised.

    Where none do, ids count too, as scenarios have them: `mobile-gen` finds `Emergency generators`.
    Where still none do, words may end otherwise: `ziekenhuis` finds `Ziekenhuizen`.
    """
    words = typed.casefold().split()
    named = {option: f"{option.text} {option.also}".casefold() for option in options}
    called = {option: f"{told} {option.id.casefold()}" for option, told in named.items()}
    for ending in range(ENDING + 1):
        stems = [word[: max(STEM, len(word) - ending)] for word in words]
        for told in (named, called):
            found = tuple(one for one in options if all(stem in told[one] for stem in stems))
            if found:
                return found
    return ()
