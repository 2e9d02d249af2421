"""A small exercise that the screen can show: its words in both languages, and its plan."""

from oefening.clock import Calendar
from oefening.state import InjectStatus

CALENDAR = Calendar.of("2027-01-19 06:30", "Europe/Amsterdam")

WORDS: dict[str, tuple[str, str]] = {
    "title": ("Kabelbrug Utrecht", "Cable bridge Utrecht"),
    "brief": (
        "Het vriest zes graden. Om half zeven valt de stroom uit in de zuidelijke wijken.",
        "It is six degrees below zero. At half past six the southern districts lose power.",
    ),
    "outage": ("Stroom weg in drie wijken", "Power lost in three districts"),
    "outage-body": (
        (
            "De netbeheerder meldt dat de voeding van de zuidelijke wijken is weggevallen. "
            "De oorzaak is onbekend; herstel duurt zeker tot morgen."
        ),
        (
            "The grid operator reports that the supply of the southern districts is gone. "
            "The cause is unknown; repair takes until tomorrow at least."
        ),
    ),
    "hospital": ("Ziekenhuis vraagt brandstof", "Hospital asks for fuel"),
    "mayor": ("De burgemeester wil een besluit", "The mayor wants a decision"),
    "press": ("RTV Utrecht belt", "The regional broadcaster calls"),
    "shops": ("Winkels raken leeg", "Shops run empty"),
    "alert": ("Stuurt een NL-Alert uit", "Sends an NL-Alert"),
    "scale": ("Schaalt op naar GRIP 2", "Scales up to GRIP 2"),
    "question": ("Wordt er een opvanglocatie geopend?", "Will a reception site be opened?"),
    "open-site": ("Ja, de Jaarbeurs", "Yes, the exhibition halls"),
    "wait": ("Nee, afwachten", "No, wait"),
    "rot": ("Regionaal operationeel team", "Regional operational team"),
    "rbt": ("Regionaal beleidsteam", "Regional policy team"),
    "lever": ("Noodaggregaten inzetten", "Deploy generators"),
    "lever-meaning": (
        "Levert een gebied noodstroom; de ROL beslist; 2h aanlooptijd.",
        "Gives an area emergency power; the commander decides; 2h lead time.",
    ),
    "where": ("waar", "where"),
    "how-many": ("hoeveel", "how many"),
    "south": ("Utrecht-Zuid", "Utrecht South"),
    "rest": ("rest van VR Utrecht", "rest of VR Utrecht"),
    "region": ("VR Utrecht", "VR Utrecht"),
    "power": ("elektriciteit", "power"),
    "mobile": ("mobiel netwerk", "mobile network"),
    "started": ("STARTEX: de oefening is begonnen", "STARTEX: the exercise has begun"),
    "fell": ("Elektriciteit in Utrecht-Zuid valt uit", "Power in Utrecht South is out"),
    "grid": ("netbeheerder", "grid operator"),
    "phone": ("telefoon", "telephone"),
    "energy": ("Energie", "Energy"),
    "communications": ("(Tele)communicatie", "Communications"),
    "food": ("Voedsel en water", "Food and water"),
    "casualties": ("Opvang van gewonden", "Mass-casualty care"),
    "people": ("Grootschalige opvang van personen", "Movement of people"),
    "transport": ("Transport", "Transport"),
    "government": ("Continuïteit van de overheid", "Continuity of government"),
}

SEVEN = ("energy", "communications", "food", "casualties", "people", "transport", "government")

PLAN: tuple[tuple[str, InjectStatus, int | None, bool], ...] = (
    ("outage", "due", 0, False),
    ("hospital", "waiting", 5_400, False),
    ("shops", "waiting", 9_000, True),
    ("mayor", "waiting", None, False),
    ("press", "waiting", None, False),
)
"""Inject, status, when due and whether it is automatic."""

GROUPS = {"outage": "now", "hospital": "next", "shops": "next", "mayor": "waiting"}
