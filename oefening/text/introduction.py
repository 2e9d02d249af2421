"""The introduction: a screenful for who has never run an exercise with this program."""

TEXTS = {
    "tui.action.introduction": ("uitleg", "introduction"),
    "tui.help.introduction": (
        "de uitleg: hoe een oefening gaat, op één scherm",
        "the introduction: how an exercise goes, on one screen",
    ),
    "intro.title": ("Zo gaat een oefening", "How an exercise goes"),
    "intro.what": (
        "Er valt iets uit, en het programma rekent uit wat daarna uitvalt: waar, voor hoeveel "
        "mensen, hoe lang. U bent de oefenleider; de deelnemers zitten aan tafel.",
        "Something fails, and the program works out what fails next: where, for how many "
        "people, how long. You are the facilitator; the participants are at the table.",
    ),
    "intro.step.1": (
        "U geeft STARTEX. Komt een inject aan de beurt: lees voor en speel in.",
        "You give STARTEX. When an inject is due: read it out and release it.",
    ),
    "intro.step.2": (
        "De deelnemers overleggen. Leg hun besluit vast; u ziet wat ervan komt.",
        "Participants confer. Record what they decide, and see what comes of it.",
    ),
    "intro.step.3": (
        "Ga vooruit in de tijd tot de volgende inject; geef ten slotte ENDEX.",
        "Move ahead in time to the next inject; in the end, give ENDEX.",
    ),
    "intro.keys": ("Vijf toetsen die ertoe doen", "Five keys that matter"),
    "intro.key.start": ("STARTEX, pauze, verder", "STARTEX, pause, resume"),
    "intro.key.release": ("de gekozen inject inspelen", "release the chosen inject"),
    "intro.key.decide": ("een besluit vastleggen", "record a decision"),
    "intro.key.jump": ("vooruit in de tijd", "move ahead in time"),
    "intro.key.help": ("wat hier nog meer kan", "what else can be done"),
    "intro.panes": ("De panelen (tab, of 1–6)", "The panes (tab, or 1–6)"),
    "intro.pane.queue": ("wat moet, wat komt", "what is due, what comes"),
    "intro.pane.card": ("wat u voorleest", "what you read out"),
    "intro.pane.levels": ("wat het nog doet", "what still works"),
    "intro.pane.map": ("en waar", "and where"),
    "intro.pane.open": ("wat nog openstaat", "what is still open"),
    "intro.pane.story": ("wat er is gebeurd", "what has happened"),
    "intro.mark": (
        "Wat nu voor de hand ligt, staat onderaan achter een ▸: volg dat.",
        "The obvious next thing stands at the bottom behind a ▸: follow that.",
    ),
    "intro.unreal": (
        "Niets hiervan is echt, en geen echte installatie komt erin voor.",
        "Nothing in it is real, and no real installation appears in it.",
    ),
    "intro.kept": (
        "Alles wordt meteen bewaard in een map onder exercises. U kunt op elk moment stoppen en "
        "later verdergaan waar u was.",
        "Everything is kept at once in a folder under exercises. You can stop at any moment and "
        "go on later from where you were.",
    ),
}
