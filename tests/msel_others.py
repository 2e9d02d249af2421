"""More of them, and one as Dutch exercise staff keep it."""

from msel_headers import Family, H, I, K, L, M

HOUR, MINUTE = 3600, 60

OTHERS: dict[str, Family] = {
    "H": Family(
        H,
        {
            "id": "Control Number",
            "phase": "Move",
            "at": "Delivery Time",
            "status": "Status",
            "controller": "Assigned To",
            "title": "Title",
            "body": "Description",
            "from": "From Org",
            "to": "To Org",
            "expected": "Expected Actions",
        },
        [
            [
                *("101", "1", "A", "+ 00:10:00", "", "Simcell", "Approved", "Alarm"),
                *("An alarm at the plant.", "Plant", "Fire service", "Siren", "Turn out"),
            ],
            [
                *("102", "2", "A", "+ 1 02:30:00", "", "Simcell", "Pending", "Plume"),
                *("A plume drifts north.", "Plant", "Fire service", "", "Measure"),
            ],
        ],
        second=(10 * MINUTE, 26 * HOUR + 30 * MINUTE),
    ),
    "I": Family(
        I,
        {
            "id": "ID",
            "at": "Local Time",
            "channel": "Delivery Method",
            "to": "Target",
            "title": "Title",
            "body": "Description",
            "notes": "Notes",
            "expected": "Expected Actions",
        },
        [
            [
                *("C1", "09:00", "Email", "Help desk", "Odd mail", "Staff report an odd mail."),
                *("Mail works", "", "Warn all staff", "Minutes until the warning"),
            ],
            ["C2", "10:15", "Phone", "Help desk", "Screens lock", "Screens lock one by one."],
        ],
        second=(0, 75 * MINUTE),
    ),
    "K": Family(
        K,
        {"id": "No.", "body": "Inject", "expected": "Expected Outcome"},
        [
            [1, "The fire bell rings in the gymnasium.", "Pupils go out", "Drill", 10, ""],
            [2, "A pupil is missing at the count.", "Count again", "Lists", 15, ""],
        ],
        second=(None, None),
    ),
    "L": Family(
        L,
        {
            "title": "Action to be taken",
            "at": "Timeline",
            "to": "Teams",
            "body": "Content",
            "notes": "Comments",
            "expected": "Expectation Description",
            "status": "Done/To do",
        },
        [
            ["Planner / Prepare the exercise"],
            ["", "Book the rooms", "J-60", "Staff", "", "", "", "", "", "", "Done"],
            ["Exercise"],
            [
                *("", "Press calls", "J H+1", "Communication", "A question", "What is going on?"),
                *("", "An answer within the hour", "Answer", 100, "To do"),
            ],
            ["", "Send the report", "J+1 H+2 M-5", "Staff", "", "The report is due."],
        ],
        above=[["Tableau 1"]],
        second=(-60 * 24 * HOUR, HOUR, 26 * HOUR - 5 * MINUTE),
        asides=2,
    ),
    "M": Family(
        M,
        {
            "id": "#",
            "at": "Real Time",
            "day": "Date",
            "title": "Subject",
            "from": "From",
            "to": "Player",
            "body": "Script",
        },
        [
            [
                *(1, "07:29 PM", "Monday 9:30 AM", "Locked files", "SOC", "IT desk"),
                *("Files are locked.", "", "", "", "Pay | Do not pay"),
            ],
            [2, "07:45 PM", "Tuesday 8:00 AM", "A demand", "Unknown", "Board", "They ask money."],
        ],
        second=(0, 22 * HOUR + 30 * MINUTE),
    ),
}

DUTCH = (
    *("Nr.", "Tijdstip", "Soort", "Onderwerp", "Omschrijving", "Van", "Aan", "Communicatiemiddel"),
    *("Verwachte actie", "Leerdoel", "Ingebracht door", "Opmerkingen", "Foto"),
)
OTHERS["Dutch"] = Family(
    DUTCH,
    {
        "id": "Nr.",
        "at": "Tijdstip",
        "kind": "Soort",
        "title": "Onderwerp",
        "body": "Omschrijving",
        "from": "Van",
        "to": "Aan",
        "channel": "Communicatiemiddel",
        "expected": "Verwachte actie",
        "objective": "Leerdoel",
        "controller": "Ingebracht door",
        "notes": "Opmerkingen",
    },
    [
        [
            *(1, "09.05 uur", "Inject", "Stroom valt uit", "In drie wijken is het donker."),
            *("Meldkamer", "ROT / GHOR", "telefonisch", "1. Opschalen\n2. Beeld maken"),
            *("Tijdig opschalen", "Responscel", "Let op de toon", "brug.jpg"),
        ],
        [
            *(2, "10u15", "Spelersactie", "Er komt een noodopvang", "Een sporthal gaat open."),
            *("", "Bevolkingszorg", "", "", "Tijdig opschalen", "", "", ""),
        ],
    ],
    second=(0, 70 * MINUTE),
)
