"""What columns of an MSEL are called, in English and Dutch.

Gathered from header rows of published MSELs, of exercise tools and of Dutch exercise scripts
(`draaiboek`). A synonym is written as `plainly` makes it.
"""

import re
import unicodedata
from typing import Literal, get_args

Field = Literal[
    "id",
    "at",
    "day",
    "time",
    "title",
    "body",
    "from",
    "to",
    "channel",
    "kind",
    "expected",
    "objective",
    "track",
    "phase",
    "controller",
    "actual",
    "status",
    "notes",
    "offset",
    "contingency",
    "trigger",
]
FIELDS: tuple[Field, ...] = get_args(Field)

SEVERAL: frozenset[Field] = frozenset({"objective"})
"""Fields that more than one column may tell of."""

SYNONYMS: dict[Field, tuple[str, ...]] = {
    "id": (
        *("event #", "event number", "event no", "msel #", "msel number", "msel no", "inject #"),
        *("inject number", "inject no", "inj #", "control number", "seq no", "sequence number"),
        *("no", "nr", "#", "id", "source reference", "number", "inject id", "event id"),
        *("nummer", "injectnummer", "inject nr", "volgnummer", "volgnr", "inject nummer"),
        *("gebeurtenisnummer", "regelnummer", "code"),
    ),
    "at": (
        *("inject dtg", "dtg", "event time", "scheduled time", "delivery time", "timeline"),
        *("designated scenario time", "real time", "local time", "inject time", "start time"),
        *("t", "t plus", "minute", "minuut"),
        *("time", "planned time", "date time", "date and time", "time of inject", "timing"),
        *("tijd", "tijdstip", "starttijd", "oefentijd", "injecttijd", "inject tijd", "tijdlijn"),
        *("geplande tijd", "datum tijd", "datum en tijd", "tijd inject", "moment", "aanvang"),
    ),
    "day": (
        *("day", "scenario day", "exercise day", "date", "event date", "inject date"),
        *("dag", "datum", "oefendag", "scenariodag"),
    ),
    "time": ("time", "scenario time", "time of day", "tijd", "scenariotijd", "kloktijd"),
    "title": (
        *("subject", "title", "event title", "inject title", "action to be taken", "headline"),
        *("event name", "inject name", "short description", "short title"),
        *("onderwerp", "titel", "titel inject", "naam inject", "korte omschrijving", "kop"),
        *("gebeurtenis", "inject onderwerp", "injecttitel", "uit te voeren actie"),
    ),
    "body": (
        *("description", "event description", "description script", "message", "script"),
        *("content", "details", "event summary", "inject", "detailed statement", "inject text"),
        *("message text", "inject description", "narrative", "summary", "text", "event"),
        *("omschrijving", "beschrijving", "omschr", "inhoud", "tekst", "bericht", "boodschap"),
        *("inhoud inject", "inhoud bericht", "omschrijving inject", "injecttekst", "toelichting"),
        *("wat gebeurt er", "wat gebeurt", "wat"),
        *("berichttekst", "beschrijving inject", "details inject", "melding"),
    ),
    "from": (
        *("send from", "sent from", "from", "from org", "from source", "source", "originator"),
        *("initiated by", "sender", "from organization", "from organisation"),
        *("door", "rol", "door wie"),
        *(
            "van",
            "afzender",
            "bron",
            "van wie",
            "tegenspeler",
            "rol afzender",
            "zender",
        ),
        *("herkomst", "verzonden door"),
    ),
    "to": (
        *("send to", "sent to", "to", "to org", "to target", "target", "teams", "player"),
        *("recipient", "recipients", "recipient players", "players", "team", "audience"),
        *("to organization", "to organisation", "cell", "target audience"),
        *("aan", "ontvanger", "ontvangers", "doelgroep", "speler", "spelers", "aan wie"),
        *("naar", "voor", "voor wie", "naar wie"),
        *(
            "bestemd voor",
            "geadresseerde",
            "doelteam",
            "cel",
            "gericht aan",
            "ontvangende partij",
        ),
    ),
    "channel": (
        *("inject mode", "inject method", "method", "delivery method", "means", "modality"),
        *("mode", "channel", "medium", "delivery", "delivery mode", "means of delivery"),
        *("kanaal", "middel", "communicatiemiddel", "wijze", "methode", "via"),
        *("hoe", "hoe ingebracht"),
        *("wijze van inbrengen", "injectmiddel", "verzendwijze", "vorm"),
    ),
    "kind": (
        *("event type", "type", "inject type", "category", "type of inject", "kind"),
        *("soort", "soort inject", "type inject", "injecttype", "categorie", "aard"),
    ),
    "expected": (
        *("expected action", "expected actions", "expected outcomes", "expected outcome"),
        *("expected participant response", "expected reaction to inject", "expected response"),
        *("expectation description", "expected player action", "expected player actions"),
        *("expected reaction", "anticipated response", "expected result", "expected results"),
        *("verwachte actie reactie", "verwachte reacties"),
        *(
            "verwachte actie",
            "verwachte acties",
            "verwachte reactie",
            "verwachte uitkomst",
        ),
        *("verwacht resultaat", "verwachte respons", "verwachting", "gewenste actie"),
        *("gewenste acties", "gewenste reactie", "verwacht handelen", "verwachte handeling"),
        *("gewenst gedrag", "verwacht gedrag"),
        *("verwachte actie spelers", "beoogde actie", "verwachte besluiten"),
    ),
    "objective": (
        *("exercise objective", "exercise objectives", "objective", "objectives"),
        *("1st objective supported", "2nd objective supported", "3rd objective supported"),
        *("related objective", "objective supported", "objectives supported", "training objective"),
        *("leerdoel", "leerdoelen", "oefendoel", "oefendoelen", "doelstelling", "doelstellingen"),
        *("doel", "oefendoelstelling", "bijbehorend leerdoel"),
    ),
    "track": (
        *("storyline thread", "storyline", "thread", "esf", "track", "lane", "functional area"),
        *("verhaallijn", "lijn", "spoor", "thema", "proces", "scenariolijn"),
    ),
    "phase": (
        "phase",
        "move",
        "turn",
        "round",
        "ronde",
        "stage",
        "exercise phase",
        "fase",
        "oefenfase",
        "scenariofase",
    ),
    "controller": (
        *("injected by", "controller", "responsible controller", "inject implementer"),
        *("assigned to", "inject poc", "poc", "responsible", "point of contact"),
        *("ingebracht door", "verantwoordelijke", "verantwoordelijk", "uitvoerder", "actiehouder"),
        *("inspeler", "door", "door wie", "wie speelt in", "tegenspeler"),
        *(
            "inbrenger",
            "oefenstaf",
            "wie brengt in",
            "responscel",
            "uitgevoerd door",
        ),
    ),
    "actual": (
        *("implementer narrative", "actual narrative", "actual", "actual response"),
        *("implementer actual narrative", "what happened"),
        *("werkelijk verloop", "werkelijke reactie", "verloop", "waarneming", "feitelijk verloop"),
    ),
    "status": ("status", "done to do", "state", "inject status", "stand", "voortgang", "gereed"),
    "notes": (
        *("notes remarks", "comments notes", "questions comments", "notes", "comments"),
        *("background information", "remarks", "note", "remark", "comment", "controller notes"),
        *("opm", "opmerkingen", "opmerking", "notities", "aantekeningen", "bijzonderheden"),
        *("achtergrondinformatie", "aandachtspunten", "aandachtspunten oefenleiding"),
    ),
    "offset": ("offset t", "scenario offset", "exercise offset"),
    "trigger": ("trigger type", "trigger", "release trigger", "aanleiding", "soort trigger"),
    "contingency": ("contingency of", "contingency for", "reserve voor", "reserve bij"),
}

LOGGED: frozenset[str] = frozenset({"planned release", "actual release"})
"""Titles of an MSEL that tells how it was played: its states are no plan, and its rows are whole.

The program's own exports are such.
"""

GENERIC: frozenset[str] = frozenset(
    {
        *("inject", "time", "date", "day", "type", "id", "no", "nr", "#", "number", "source"),
        *("target", "content", "details", "message", "title", "text", "event", "player", "means"),
        *("mode", "method", "team", "cell", "actual", "status", "state", "notes", "note", "kind"),
        *("subject", "description", "tijd", "datum", "dag", "tekst", "soort", "code", "doel"),
        *("comment", "comments", "middel", "wijze", "vorm", "moment", "lijn", "phase", "fase"),
        *("voor", "naar", "door", "rol", "gereed", "wat", "hoe"),
        *(
            "move",
            "turn",
            "round",
            "ronde",
            "stage",
            "summary",
            "delivery",
            "poc",
            "nummer",
            "stand",
            "verloop",
            "proces",
        ),
    }
)
"""Words that say little beside another, so that they count as the last word of a title only."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_WORD = re.compile(r"[^\W_]+|#")
_PLAIN = str.maketrans(
    dict.fromkeys((*range(0x2010, 0x2016), 0x2212), "-")
    | dict.fromkeys((0x2018, 0x2019, 0x201A, 0xB4, 0x60), "'")
    | dict.fromkeys((0x201C, 0x201D, 0x201E, 0xAB, 0xBB), '"')
)
"""Dashes and quotation marks of every kind, as keys of a keyboard have them."""


def tidied(text: str) -> str:
    """`text` on one line with single spaces, its letters composed, quotes and dashes plain."""
    if text.isascii():
        return " ".join(text.replace("`", "'").split())
    composed = unicodedata.normalize("NFKC", text)
    return " ".join(composed.translate(_PLAIN).split())


def plainly(title: str, *, aside: bool = True) -> str:
    """A column's title as synonyms are written: words in lower case, what is in brackets left out.

    >>> plainly("SEND FROM (Simulated)"), plainly("ScheduledTime:"), plainly("Inject #")
    ('send from', 'scheduled time', 'inject #')
    """
    text = tidied(title)
    without = _ASIDE.sub(" ", text) if aside else text
    words = _WORD.findall(_CAMEL.sub(" ", without if _WORD.search(without) else text))
    return " ".join(words).lower()
