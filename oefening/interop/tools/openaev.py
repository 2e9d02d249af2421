"""Scenarios and simulations of OpenAEV (once OpenBAS and OpenEx), as its export writes them."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from oefening.interop.sheets import About, Workbook
from oefening.interop.tools.objects import (
    Object,
    number_at,
    object_at,
    objects_at,
    text_at,
    texts_at,
)
from oefening.interop.tools.pages import plain
from oefening.interop.tools.people import People
from oefening.interop.tools.tables import Happening, since_start, some, table
from oefening.text import Phrase, phrase

KINDS = ("scenario", "exercise")
"""What keys begin with: an exercise is what a simulation was called."""
COLUMNS = {
    "Inject #": "id",
    "Timeline": "at",
    "Event type": "kind",
    "Subject": "title",
    "Content": "body",
    "From": "from",
    "Teams": "to",
    "Means": "channel",
    "Expectations": "expected",
    "Tags": "track",
    "Comments": "notes",
    "Status": "status",
}
DISABLED = "Reserve (disabled)"
"""The state of an inject that is switched off."""
_CHANNELS = (
    ("email", "e-mail"),
    ("sms", "SMS"),
    ("channel", "media"),
    ("mastodon", "social media"),
    ("twitter", "social media"),
    ("challenge", "challenge"),
)
"""Means by a part of the type of what injects."""
_TECHNICAL = re.compile(r"implant|caldera|nmap|nuclei|http|aws|tanium|crowdstrike|agent")
"""In the types of what runs something on machines."""
_BY_MACHINES = {"PREVENTION", "DETECTION", "VULNERABILITY"}
"""Kinds of expectations that machines meet."""
_SAID = ("subject", "body", "message", "content", "text", "title")
_TO_PEOPLE = ("articles", "challenges", "expectations")
"""What else the content of an inject for people may have."""
_OBJECTIVE = ("objective_title", "objective_description")
_VARIABLE = re.compile(r"\$\{\s*([\w.]+)\s*\}")


def is_openaev(value: Object) -> bool:
    """Whether `value` looks like an export of OpenAEV."""
    return any(f"{kind}_{part}" in value for kind in KINDS for part in ("information", "injects"))


def read_openaev(value: Object, name: str, *, keep_people: bool = False) -> Workbook:
    """The table of what happens in the export `value`; raise `InputError` if it is too much.

    Without `keep_people` those who play are left out of it, also where texts name them.
    """
    reading = _Export(value, keep_people=keep_people)
    happenings = some(reading.happenings(), name)
    about = reading.about()
    sheet = table(about.title, "injects", happenings, name)
    return Workbook(name, (sheet,), tuple(reading.notices(happenings)), about)


@dataclass(frozen=True, slots=True)
class _Named:
    """The names of what injects refer to, by id."""

    teams: Mapping[str, str]
    tags: Mapping[str, str]
    channels: Mapping[str, str]
    documents: Mapping[str, str]
    articles: Mapping[str, Object] = field(default_factory=dict)


class _Export:
    def __init__(self, value: Object, *, keep_people: bool) -> None:
        self._value = value
        users = {text_at(one, "user_id"): one for one in self._listed("users")}
        self._people = People(users, keep=keep_people)
        self._keep = keep_people
        self._named = _Named(
            _by_id(self._listed("teams"), "team"),
            _by_id(self._listed("tags"), "tag"),
            _by_id(self._listed("channels"), "channel"),
            _by_id(self._listed("documents"), "document"),
            {text_at(one, "article_id"): one for one in self._listed("articles")},
        )
        self._variables = {
            text_at(one, "variable_key"): text_at(one, "variable_value")
            for one in self._listed("variables")
        }
        self._titles = {
            text_at(one, "inject_id"): text_at(one, "inject_title") for one in self._injects()
        }
        self._told: set[str] = set()
        """Articles that an inject brings."""

    def _listed(self, what: str) -> list[Object]:
        return objects_at(self._value, *(f"{kind}_{what}" for kind in KINDS))

    def _injects(self) -> list[Object]:
        """The injects, each once, as files have had them twice."""
        seen: dict[str, Object] = {}
        for number, one in enumerate(self._listed("injects")):
            seen.setdefault(text_at(one, "inject_id") or f"#{number}", one)
        return list(seen.values())

    def _said(self, text: str) -> str:
        """`text` without tags, with the values of its variables, and without people."""
        filled = _VARIABLE.sub(lambda found: self._variables.get(found[1]) or found[0], text)
        return self._people.without(plain(filled))

    def about(self) -> About:
        """What the exercise is about, its objectives in their order, and what is asked after it."""
        told: Object = {}
        for kind in KINDS:
            told = told or object_at(self._value, f"{kind}_information")
        title = text_at(told, *(f"{kind}_name" for kind in KINDS))
        summary = [
            self._said(text_at(told, *(f"{kind}_{part}" for kind in KINDS)))
            for part in ("subtitle", "description")
        ]
        summary += self._around()
        aims = sorted(
            self._listed("objectives"), key=lambda one: number_at(one, "objective_priority") or 0
        )
        asked = sorted(
            self._listed("lessons_questions"),
            key=lambda one: number_at(one, "lessons_question_order") or 0,
        )
        return About(
            self._said(title),
            "\n".join(filter(None, summary)),
            _all(self._said(_both(one, *_OBJECTIVE)) for one in aims),
            _all(self._said(text_at(one, "lessons_question_content")) for one in asked),
            COLUMNS,
        )

    def _around(self) -> list[str]:
        """What stands above and below every message."""
        told: Object = {}
        for kind in KINDS:
            told = told or object_at(self._value, f"{kind}_information")
        parts = ("message_header", "message_footer")
        texts = (text_at(told, *(f"{kind}_{part}" for kind in KINDS)) for part in parts)
        return [said for text in texts if (said := self._said(text))]

    def happenings(self) -> list[Happening]:
        """A row for each inject, and for each article that none of them brings."""
        found = [self._happening(one, number) for number, one in enumerate(self._injects(), 1)]
        unused = [one for id, one in self._named.articles.items() if id not in self._told]
        return found + [
            Happening({"Inject #": f"Article {number}", **self._article(one)})
            for number, one in enumerate(unused, 1)
        ]

    def _happening(self, inject: Object, number: int) -> Happening:
        contract = object_at(inject, "inject_injector_contract")
        content = object_at(inject, "inject_content")
        by = text_at(contract, "injector_contract_injector_type")
        by = by or text_at(object_at(object_at(contract, "convertedContent"), "config"), "type")
        if _technical(by, contract, content) or _says_nothing(by, inject, content):
            title = text_at(inject, "inject_title")
            named = phrase("foreign.openaev.technical", by=by)
            why = named if by else phrase("foreign.openaev.not-for-people")
            return Happening({"Subject": self._said(title)}, why)
        texts = {
            "Inject #": str(number),
            "Timeline": self._when(inject),
            "Event type": "Controller Action" if "manual" in by else "Inject",
            "Subject": self._said(text_at(content, "subject") or text_at(inject, "inject_title")),
            "Content": self._said(text_at(content, "body", "message", "content", "text")),
            "Teams": self._teams(inject),
            "Means": next((means for part, means in _CHANNELS if part in by), ""),
            "Expectations": self._expectations(content),
            "Tags": _joined(self._named.tags, texts_at(inject, "inject_tags")),
            "Comments": self._comments(inject),
            "Status": DISABLED if inject.get("inject_enabled") is False else "",
            "Place": ", ".join(
                filter(None, (text_at(inject, "inject_city"), text_at(inject, "inject_country")))
            ),
            "Documents": self._documents(inject),
        }
        if self._keep:
            texts["Players"] = self._players(inject)
        return Happening(self._with_articles(texts, content))

    def _when(self, inject: Object) -> str:
        seconds = number_at(inject, "inject_depends_duration")
        return "" if seconds is None else since_start(seconds)

    def _comments(self, inject: Object) -> str:
        title, told = text_at(inject, "inject_title"), text_at(inject, "inject_description")
        subject = text_at(object_at(inject, "inject_content"), "subject")
        waits = [
            self._titles.get(id, id)
            for one in objects_at(inject, "inject_depends_on")
            if (id := text_at(object_at(one, "dependency_relationship"), "inject_parent_id"))
        ]
        parts = [
            self._said(told),
            self._said(title) if subject and subject != title else "",
            *(f"← {self._said(title)}" for title in waits),
        ]
        return "\n".join(filter(None, parts))

    def _teams(self, inject: Object) -> str:
        if inject.get("inject_all_teams") is True:
            return "All"
        ids = texts_at(inject, "inject_teams")
        ids += [text_at(one, "team_id") for one in objects_at(inject, "inject_teams")]
        return "\n".join(dict.fromkeys(self._named.teams.get(id, "") for id in ids)).strip()

    def _players(self, inject: Object) -> str:
        ids = set(texts_at(inject, "inject_teams"))
        every = inject.get("inject_all_teams") is True
        names = [
            self._people.named(id)
            for team in self._listed("teams")
            if every or text_at(team, "team_id") in ids
            for id in texts_at(team, "team_users")
        ]
        return ", ".join(dict.fromkeys(filter(None, names)))

    def _expectations(self, content: Object) -> str:
        told = [
            self._said(_both(one, "expectation_name", "expectation_description"))
            for one in objects_at(content, "expectations")
            if text_at(one, "expectation_type").upper() not in _BY_MACHINES
        ]
        told = list(dict.fromkeys(filter(None, told)))
        return told[0] if len(told) == 1 else "\n".join(f"- {one}" for one in told)

    def _documents(self, inject: Object) -> str:
        ids = texts_at(inject, "inject_documents")
        ids += [text_at(one, "document_id") for one in objects_at(inject, "inject_documents")]
        return _joined(self._named.documents, ids)

    def _with_articles(self, texts: dict[str, str], content: Object) -> dict[str, str]:
        """The texts of an inject with what is published by it."""
        found = [
            (id, self._named.articles[id])
            for id in texts_at(content, "articles")
            if id in self._named.articles
        ]
        self._told |= {id for id, _ in found}
        if not found:
            return texts
        told = [self._article(one) for _, one in found]
        bodies = [_both(one, "Subject", "Content") for one in told]
        texts["Content"] = "\n\n".join(filter(None, [texts["Content"], *bodies]))
        texts["From"] = told[0].get("From", "")
        texts["Means"] = "media"
        return texts

    def _article(self, article: Object) -> dict[str, str]:
        channel = self._named.channels.get(text_at(article, "article_channel"), "")
        author = text_at(article, "article_author") if self._keep else ""
        return {
            "Event type": "Inject",
            "Subject": self._said(text_at(article, "article_name")),
            "Content": self._said(text_at(article, "article_content")),
            "From": channel or author,
            "Means": "media",
        }

    def notices(self, happenings: list[Happening]) -> list[Phrase]:
        """What of the export is no part of the table."""
        told = []
        skipped = sum(one.aside is not None for one in happenings)
        if skipped:
            told.append(phrase("foreign.openaev.skipped", count=skipped))
        off = sum(one.get("inject_enabled") is False for one in self._injects())
        if off:
            told.append(phrase("foreign.openaev.disabled", count=off))
        if around := self._around():
            told.append(phrase("foreign.openaev.around", texts=" / ".join(around)))
        if self._people.count and not self._keep:
            told.append(phrase("foreign.people-left-out", count=self._people.count))
        if challenges := len(self._listed("challenges")):
            told.append(phrase("foreign.openaev.challenges", count=challenges))
        if documents := len(self._named.documents):
            told.append(phrase("foreign.openaev.documents", count=documents))
        ids = Counter(text_at(one, "inject_id") for one in self._listed("injects"))
        if twice := sum(count - 1 for id, count in ids.items() if id):
            told.append(phrase("foreign.openaev.twice", count=twice))
        return told


def _technical(by: str, contract: Object, content: Object) -> bool:
    """Whether an inject is for machines: it runs something, and says nothing to anybody."""
    if _TECHNICAL.search(by):
        return True
    runs = contract.get("injector_contract_needs_executor") is True or bool(
        contract.get("injector_contract_payload")
        or contract.get("injector_contract_attack_patterns")
    )
    return runs and not text_at(content, *_SAID)


def _says_nothing(by: str, inject: Object, content: Object) -> bool:
    """Whether an inject of no known means has content, but none that is for people."""
    told = text_at(content, *_SAID) or any(content.get(key) for key in _TO_PEOPLE)
    return not by and bool(content) and not told and not text_at(inject, "inject_description")


def _by_id(listed: list[Object], what: str) -> dict[str, str]:
    return {
        id: text_at(one, f"{what}_name") for one in listed if (id := text_at(one, f"{what}_id"))
    }


def _joined(names: Mapping[str, str], ids: list[str]) -> str:
    return ", ".join(dict.fromkeys(filter(None, (names.get(id, "") for id in ids))))


def _both(among: Mapping[str, object], first: str, second: str) -> str:
    """`first: second`, as far as there are any."""
    parts = [among.get(first), among.get(second)]
    return ": ".join(part.strip() for part in parts if isinstance(part, str) and part.strip())


def _all(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
