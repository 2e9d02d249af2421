"""The fields of an inject of the library, with what one use gives in place of its holes."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from pydantic import JsonValue, ValidationError

from oefening.errors import Place, Problem, closest
from oefening.scenario.reuse.filler import Filler, Written, begins_a_sentence
from oefening.scenario.reuse.model import EACH, HOLE, ID, LISTED, InjectParameter, LibraryInject
from oefening.scenario.reuse.reading import Reusable
from oefening.scenario.reuse.words import Value, Vocabulary, value_of
from oefening.source import Bilingual, in_words
from oefening.source.document import Source, placed
from oefening.source.tree import Mapping as Fields
from oefening.source.tree import Node, Scalar, plain, tree
from oefening.source.tree import Sequence as List
from oefening.text import LANGUAGES, BadValue, Language, Phrase, phrase
from oefening.text.phrases import capital

Entries = dict[str, tuple[Scalar, Node]]

TRIGGERS = frozenset({"at", "after", "when", "on-call"})
"""What brings an inject: of these it has one, so another takes the place of the library's."""


@dataclass(slots=True)
class Filling(Filler):
    """One use of an inject of the library, which stands at its `name` in the file `source`."""

    moved = True

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
        node = tree(said) if given is None else given
        if parameter.type == LISTED and isinstance(node, Scalar):
            node = List(node.start, [node], flow=True)  # one that is written alone
        self._nodes[name] = node
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
        if isinstance(given, List) and wrong.at:
            place = placed(given.items[int(wrong.at[0])], self.source)
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
                entries[key] = self._scalar(key), self.fill(node)
        return entries

    def key(self, written: Scalar) -> Scalar:
        return self._scalar(written.value)

    def kept(self, node: Fields) -> list[str]:
        if not node.entries.keys() <= set(LANGUAGES):
            return list(node.entries)
        kept = [key for key in node.entries if not self._lacks(node, key)]
        return kept or list(node.entries)

    def _lacks(self, text: Fields, language: str) -> bool:
        """Whether `text` could be said in `language` in part only.

        Something that is given for it has no such language; a sentence in two is no help.
        """
        _, part = text.entries.get(language, (None, None))
        holes = HOLE.findall(part.value) if isinstance(part, Scalar) else []
        given = [self._nodes.get(hole) for hole in holes]
        return any(isinstance(one, Fields) and language not in one.entries for one in given)

    def whole(self, written: Written) -> Node | None:
        hole = written.holes[0]
        node = None if written.language is not None or hole in EACH else self._nodes[hole]
        if node is None or isinstance(node, Scalar):
            return None
        return node if hole in self._given else self.fill(node)  # a text in its languages

    def put(self, written: Written, text: str) -> Scalar:
        given = [self._nodes[hole] for hole in written.holes if hole in self._given]
        return self._scalar(text, given[-1] if given else self.name)

    def said(self, hole: "re.Match[str]", language: Language | None) -> str:
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


def _default(parameter: InjectParameter) -> JsonValue:
    """What is given unless something else is, as written."""
    default = parameter.default
    if isinstance(default, Bilingual):
        return {key: text for key, text in (("nl", default.nl), ("en", default.en)) if text}
    return default


def _code(wrong: BadValue) -> str:
    key = wrong.phrase.key
    return key if key in {"missing-inject-parameter", "bad-choice"} else "bad-inject-parameter"
