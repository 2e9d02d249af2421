"""The fields of an inject of the library, with what one use gives in place of its holes."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from pydantic import JsonValue, ValidationError

from oefening.errors import Place, Problem, closest
from oefening.scenario.live import HOLE as LIVE
from oefening.scenario.reuse.model import EACH, HOLE, ID, InjectParameter, LibraryInject
from oefening.scenario.reuse.reading import Reusable
from oefening.scenario.reuse.words import Value, Vocabulary, value_of
from oefening.source import Bilingual, in_words
from oefening.source.compose import LONGEST
from oefening.source.document import Source, placed
from oefening.source.tree import Mapping as Fields
from oefening.source.tree import Node, Scalar, plain, tree
from oefening.source.tree import Sequence as List
from oefening.text import LANGUAGES, BadValue, Language, Phrase, phrase
from oefening.text.phrases import capital

Entries = dict[str, tuple[Scalar, Node]]

TRIGGERS = frozenset({"at", "after", "when", "on-call"})
"""What brings an inject: of these it has one, so another takes the place of the library's."""

_BEGINS = re.compile(r"(?:^|[.!?:]\s+)$")
"""What stands ahead of the beginning of a sentence."""


@dataclass(slots=True)
class Filling:
    """One use of an inject of the library, which stands at its `name` in the file `source`."""

    name: Node
    source: Source
    vocabulary: Vocabulary
    problems: list[Problem] = field(default_factory=list)
    spoilt: list[Place] = field(default_factory=list)
    _nodes: dict[str, Node] = field(default_factory=dict)
    """What is given for each parameter as written, if by its default nowhere."""
    _given: set[str] = field(default_factory=set)
    _values: dict[str, Value] = field(default_factory=dict)

    def take(self, library: LibraryInject, given: Node | None, id: Node | None) -> None:
        """Take what is `given` for the parameters of `library`; what is wrong is noted.

        `id` is that of the use, none where it is called as in the library.
        """
        self._nodes[ID] = id if isinstance(id, Scalar) else self._scalar(library.id)
        called = str(plain(self._nodes[ID]))
        self._values[ID] = Value(called, dict.fromkeys(LANGUAGES, called))
        fields = given.entries if isinstance(given, Fields) else {}
        if given is not None and not isinstance(given, Fields) and plain(given) != "":
            message = phrase("not-mapping", noun=Phrase("noun.part"))
            self._note("not-mapping", placed(given, self.source), message)
        for name, (key, _) in fields.items():
            if name not in library.parameters:
                place = self.source.place(key.start, key.end)
                known = library.parameters
                message = phrase("unknown-inject-parameter", inject=library.id, parameter=name)
                meant = closest(name, known)
                hint = phrase("choose-from", names=", ".join(known)) if known else None
                hint = hint if meant is None else phrase("did-you-mean", name=meant)
                self._note("unknown-inject-parameter", place, message, hint)
        for name, parameter in library.parameters.items():
            self._take(library, name, parameter, fields[name][1] if name in fields else None)

    def _take(
        self, library: LibraryInject, name: str, parameter: InjectParameter, given: Node | None
    ) -> None:
        place = placed(self.name if given is None else given, self.source)
        said: JsonValue = _default(parameter) if given is None else plain(given)
        self._nodes[name] = tree(said) if given is None else given
        if given is not None:
            self._given.add(name)
        try:
            if said is None:
                about = {"inject": library.id, "parameter": name}
                raise BadValue(phrase("missing-inject-parameter", **about))  # noqa: TRY301
            self._values[name] = value_of(parameter, said, self.vocabulary)
        except ValidationError as error:
            wrong = in_words(error.errors(include_url=False)[0])
        except BadValue as bad:
            wrong = bad
        else:
            return
        written = said if isinstance(said, str) else "missing"
        self._values[name] = Value(written, dict.fromkeys(LANGUAGES, written))
        self.spoilt.append(place)
        if said != "":  # that nothing is written there is told by whoever reads it
            hint = wrong.hint
            if given is None and said is not None:
                hint = phrase("wrong-default", parameter=name)
            self._note(_code(wrong), place, wrong.phrase, hint)

    def unknown(self) -> Entries:
        """The least that an inject has, where nobody knows which one is meant."""
        id_, title = self._scalar("missing"), self._scalar("-")
        text = Fields(id_.start, {"en": (self._scalar("en"), title)}, flow=True)
        return {"id": (self._scalar("id"), id_), "title": (self._scalar("title"), text)}

    def filled(self, reusable: Reusable, without: Collection[str]) -> Entries:
        """The fields of the inject, but for those `without` which it is wanted."""
        entries: Entries = {"id": (self._scalar("id"), self._scalar(reusable.library.id))}
        left = {*without, *(TRIGGERS if TRIGGERS & set(without) else ())}
        for key, (_, node) in reusable.inject.entries.items():
            if key not in left:
                entries[key] = self._scalar(key), self._node(node, None)
        return entries

    def _node(self, node: Node, language: Language | None) -> Node:
        """`node` of the library filled in; in a text in this `language`, None: in a value."""
        mark = self.name.start
        match node:
            case Scalar():
                return self._filled(node.value, language)
            case List():
                return List(mark, [self._node(item, language) for item in node.items], flow=True)
            case Fields():
                languages: dict[str, Language] = {one: one for one in LANGUAGES}
                if not node.entries.keys() <= languages.keys():
                    languages = {}
                lacking = [key for key in languages if self._lacks(node, key)]
                lacking = [] if lacking == list(node.entries) else lacking
                entries = {
                    key: (self._scalar(key), self._node(part, languages.get(key) or language))
                    for key, (_, part) in node.entries.items()
                    if key not in lacking
                }
                return Fields(mark, entries, flow=True)

    def _lacks(self, text: Fields, language: str) -> bool:
        """Whether `text` could be said in `language` in part only.

        Something that is given for it has no such language; a sentence in two is no help.
        """
        _, part = text.entries.get(language, (None, None))
        holes = HOLE.findall(part.value) if isinstance(part, Scalar) else []
        given = [self._nodes.get(hole) for hole in holes]
        return any(isinstance(one, Fields) and language not in one.entries for one in given)

    def _filled(self, written: str, language: Language | None) -> Node:
        holes = [hole for hole in HOLE.findall(written) if hole not in EACH]
        if language is None and holes and HOLE.fullmatch(written):
            node = self._nodes[holes[0]]
            if not isinstance(node, Scalar):  # a text in its languages
                return node if holes[0] in self._given else self._node(node, None)
        live = [number.span() for number in LIVE.finditer(written)]
        filled = HOLE.sub(
            lambda hole: self._said(hole, None if within(hole, live) else language), written
        )
        if len(filled) > LONGEST:
            message = phrase("too-long", length=len(filled), limit=LONGEST)
            self._note("too-long", placed(self.name, self.source), message)
            filled = filled[:LONGEST]
        given = [self._nodes[hole] for hole in holes if hole in self._given]
        return self._scalar(filled, given[-1] if given else self.name)

    def _said(self, hole: "re.Match[str]", language: Language | None) -> str:
        if hole[1] in EACH:  # of something that is said for each of several places
            return hole[0]
        value = self._values[hole[1]]
        if language is None:
            return value.written
        told = value.told[language]
        return capital(told) if begins_a_sentence(hole) else told

    def _scalar(self, text: str, at: Node | None = None) -> Scalar:
        """A text that stands `at` another node, or where the use does."""
        node = self.name if at is None else at
        return Scalar(node.start, node.end if isinstance(node, Scalar) else node.start, text)

    def _note(self, code: str, place: Place, message: Phrase, hint: Phrase | None = None) -> None:
        self.problems.append(Problem(code, place, message, hint))


def begins_a_sentence(hole: "re.Match[str]") -> bool:
    """Whether what goes into the hole begins a sentence."""
    return _BEGINS.search(hole.string[: hole.start()]) is not None


def within(hole: "re.Match[str]", spans: Sequence[tuple[int, int]]) -> bool:
    """Whether the hole lies in one of `spans`, which are live numbers: these name by code."""
    return any(start <= hole.start() < end for start, end in spans)


def _default(parameter: InjectParameter) -> JsonValue:
    """What is given unless something else is, as written."""
    default = parameter.default
    if isinstance(default, Bilingual):
        return {key: text for key, text in (("nl", default.nl), ("en", default.en)) if text}
    return default


def _code(wrong: BadValue) -> str:
    key = wrong.phrase.key
    return key if key in {"missing-inject-parameter", "bad-choice"} else "bad-inject-parameter"
