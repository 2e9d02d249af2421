"""Texts of the door: what is chosen where the program is started without a verb."""

TEXTS = {
    "door.head": ("Wat wilt u doen?", "What do you want to do?"),
    "door.again": ("'oefening' laat u opnieuw kiezen.", "'oefening' lets you choose again."),
    "door.scenarios": ("Een scenario spelen", "Play a scenario"),
    "door.exercises": ("Recente oefeningen", "Recent exercises"),
    "door.detail": ("Waar het over gaat", "What it is about"),
    # ── columns ───────────────────────────────────────────────────────────────────────────────
    "door.column.title": ("Scenario", "Scenario"),
    "door.column.table": ("Speeltijd", "Table"),
    "door.column.story": ("Verhaal", "Story"),
    "door.column.fails": ("Wat uitvalt", "What fails"),
    "door.column.cells": ("Cellen", "Cells"),
    "door.column.folder": ("Map", "Folder"),
    "door.column.day": ("Gespeeld", "Played"),
    "door.when": ("{weekday} {day} {month} {time}", "{weekday} {day} {month} {time}"),
    "door.when.earlier": ("{day} {month} {year}", "{day} {month} {year}"),
    "door.weekdays": ("ma di wo do vr za zo", "Mon Tue Wed Thu Fri Sat Sun"),
    "door.months": (
        "jan feb mrt apr mei jun jul aug sep okt nov dec",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    ),
    "door.column.stands": ("Stand", "State"),
    # ── what fails ────────────────────────────────────────────────────────────────────────────
    "door.fails.energy": ("energie", "energy"),
    "door.fails.communications": ("communicatie", "communications"),
    "door.fails.food-and-water": ("voedsel en water", "food and water"),
    "door.fails.mass-casualties": ("zorg", "care"),
    "door.fails.people": ("opvang", "reception"),
    "door.fails.transport": ("vervoer", "transport"),
    "door.fails.government": ("bestuur", "government"),
    "door.fails.none": ("niets vanzelf", "nothing by itself"),
    # ── rows ──────────────────────────────────────────────────────────────────────────────────
    "door.reading": ("wordt gelezen …", "being read …"),
    "door.wrong": ("heeft fouten", "has errors"),
    "door.no-scenarios": (
        "Geen scenario voldoet aan het filter: esc toont ze weer alle.",
        "No scenario matches the filter: esc shows all of them again.",
    ),
    "door.none-found": (
        "In geen oefening staan deze woorden: esc toont ze weer alle.",
        "No exercise has these words: esc shows all of them again.",
    ),
    "door.no-exercises": (
        "Hier is nog niets gespeeld. Wat u speelt, blijft bewaard onder ./exercises.",
        "Nothing has been played here yet. What you play is kept under ./exercises.",
    ),
    "door.stands.ready": ("nog niet begonnen", "not begun"),
    "door.stands.under-way": ("op pauze, {at}", "paused, {at}"),
    "door.stands.ended": ("ENDEX, {at}", "ENDEX, {at}"),
    "door.stands.played": ("wordt nu gespeeld", "being played now"),
    "door.stands.broken": ("beschadigd", "damaged"),
    # ── the detail of a scenario ──────────────────────────────────────────────────────────────
    "door.size": (
        "Speeltijd {table} · verhaal van {story} · {cells} cellen, {functions} functies · "
        "{injects} injects, {decisions} besluiten",
        "{table} at the table · story of {story} · {cells} cells, {functions} functions · "
        "{injects} injects, {decisions} decisions",
    ),
    "door.what-fails": ("Wat uitvalt: {fails}", "What fails: {fails}"),
    "door.objectives": ("Oefendoelen", "Objectives"),
    "door.cells": ("Cellen", "Cells"),
    "door.comes-with": ("Hoort bij het programma.", "Comes with the program."),
    "door.file": ("Bestand: {file}", "File: {file}"),
    "door.wrong-scenario": (
        "Dit scenario heeft fouten en kan niet worden gespeeld. De eerste:",
        "This scenario has errors and cannot be played. The first:",
    ),
    "door.check": (
        "Alle fouten noemt: oefening check {file}",
        "All of them: oefening check {file}",
    ),
    # ── the detail of an exercise ─────────────────────────────────────────────────────────────
    "door.folder": ("Map: {folder}", "Folder: {folder}"),
    "door.told.ready": (
        "Deze oefening staat klaar: STARTEX is nog niet gegeven.",
        "This exercise is ready: STARTEX has not been given.",
    ),
    "door.told.under-way": (
        "Deze oefening staat stil op {at}. Hervat u haar, dan gaat zij daar verder; niets van "
        "wat is gedaan gaat verloren. Viel het programma weg terwijl de klok liep, dan kan die "
        "al later hebben gestaan.",
        "This exercise stands still at {at}. If you resume it, it goes on from there; nothing "
        "that was done is lost. If the program broke off while the clock ran, that may have "
        "stood later.",
    ),
    "door.told.played": (
        "Deze oefening wordt nu gespeeld, in een ander venster; de klok stond zojuist op {at}. "
        "Terugkijken en verslag maken kan ondertussen.",
        "This exercise is being played now, in another window; it was at {at} a moment ago. It "
        "can be replayed and reported meanwhile.",
    ),
    "door.told.ended": (
        "Deze oefening is beëindigd op {at} (ENDEX).",
        "This exercise ended at {at} (ENDEX).",
    ),
    "door.told.broken": (
        "Deze oefening kan niet worden geopend:",
        "This exercise cannot be opened:",
    ),
    "door.told.barred": (
        "Verdergaan kan nu niet: {why}",
        "It cannot be gone on with now: {why}",
    ),
    # ── choosing what to do with an exercise ──────────────────────────────────────────────────
    "door.do": ("{title}: wat wilt u doen?", "{title}: what do you want to do?"),
    "door.do.resume": ("verdergaan waar zij staat", "go on where it stands"),
    "door.do.resume-ready": ("beginnen", "begin"),
    "door.do.resume-ended": (
        "openen om nog iets te noteren",
        "open it to write something down",
    ),
    "door.do.replay": ("terugkijken", "replay it"),
    "door.do.report": ("verslag maken", "make the report"),
    # ── studies of a scenario ─────────────────────────────────────────────────────────────────
    "door.runs.play": (
        "Vele keren doorrekenen: volgens welke speelwijze?",
        "Many runs: by which play?",
    ),
    "door.runs.play-above": (
        "Het scenario wordt vele keren gespeeld zonder deelnemers, elke keer met ander toeval: zo "
        "blijkt hoe ver de uitkomsten uiteenlopen. Het gebeurt in de terminal, met een balk; "
        "daarna kiest u hier weer.",
        "The scenario is played many times with nobody at the table, each time with other chance: "
        "that shows how far outcomes lie apart. It is done in the terminal, with a bar; then you "
        "choose here again.",
    ),
    "door.runs.play-more": (
        "Nog een speelwijze ernaast, met hetzelfde toeval?",
        "Another play beside it, with the same chance?",
    ),
    "door.runs.prepare": ("Met welke voorbereiding?", "With which preparation?"),
    "door.runs.prepare-above": (
        "Voor STARTEX wordt gekocht wat een speelwijze koopt; de stappen daarna blijven die van de "
        "speelwijze zelf.",
        "What a play buys is bought before STARTEX; the steps after that stay those of the play "
        "itself.",
    ),
    "door.runs.prepare-more": (
        "Nog een voorbereiding ernaast, met hetzelfde toeval?",
        "Another preparation beside it, with the same chance?",
    ),
    "door.runs.so-far": ("Gekozen: {names}", "Chosen: {names}"),
    "door.runs.enough": ("nee, zo is het goed", "no, that is all"),
    "door.runs.own": ("die van elke speelwijze zelf", "that of each play itself"),
    "door.runs.name": ("{name} ({id})", "{name} ({id})"),
    "door.runs.seeds": ("Hoeveel startgetallen?", "How many seeds?"),
    "door.runs.total": ("samen {runs} verlopen", "{runs} runs together"),
    "door.sensitivity.play": (
        "Gevoeligheid: volgens welke speelwijze?",
        "Sensitivity: by which play?",
    ),
    "door.sensitivity.above": (
        "Welke getallen van de wereld verschuiven de persoonsuren van dit scenario het meest? Daar "
        "lonen betere gegevens. Het gebeurt in de terminal, met een balk; daarna kiest u hier "
        "weer.",
        "Which numbers of the world move the person-hours of this scenario most? That is where "
        "better data pays. It is done in the terminal, with a bar; then you choose here again.",
    ),
    "door.sensitivity.seeds": (
        "Met hoeveel startgetallen wordt elk getal bekeken?",
        "With how many seeds is each number looked at?",
    ),
    "door.sensitivity.total": ("ongeveer {runs} verlopen", "some {runs} runs"),
    "door.study.how-long": (
        "Hoe lang het nog duurt, staat na een paar tellen achter de balk.",
        "How long it will still take stands behind the bar after a few seconds.",
    ),
    "door.seeds.wrong": (
        "Een geheel getal van {least} tot en met {most}",
        "A whole number from {least} to {most}",
    ),
    "door.study.goes-on": (
        "Met Ctrl+C is het af te breken. Wat er dan al is blijft bewaard, en wie hetzelfde nog "
        "eens kiest gaat daarmee verder.",
        "Ctrl+C breaks it off. What there is by then is kept, and choosing the same again goes on "
        "with it.",
    ),
    "door.interrupted": (
        "Kiest u straks hetzelfde, dan gaat het verder waar het was.",
        "If you choose the same again, it goes on where it was.",
    ),
    "door.enter": (
        "Enter brengt u terug naar de keuze. ",
        "Enter takes you back to choose. ",
    ),
    # ── sorting and filtering ─────────────────────────────────────────────────────────────────
    "door.by.title": ("op naam", "by name"),
    "door.by.table": ("kortste speeltijd eerst", "shortest at the table first"),
    "door.by.fails": ("op wat uitvalt", "by what fails"),
    "door.by.cells": ("minste cellen eerst", "fewest cells first"),
    "door.narrow": ("Welke scenario's?", "Which scenarios?"),
    "door.narrow.all": ("alle", "all of them"),
    "door.narrow.fails": ("uitval van {what} ({count})", "failure of {what} ({count})"),
    "door.narrow.hours": ("hooguit {most} uur speeltijd ({count})", "at most {most}h ({count})"),
    "door.narrow.cells": ("hooguit {most} cellen ({count})", "at most {most} cells ({count})"),
    "door.only.fails": ("uitval van {what}", "failure of {what}"),
    "door.only.hours": ("hooguit {most} uur speeltijd", "at most {most}h at the table"),
    "door.only.cells": ("hooguit {most} cellen", "at most {most} cells"),
    "door.only.words": ("'{words}'", "'{words}'"),
    "door.search": (
        "Zoek in scenario's (titel, samenvatting, oefendoelen, cellen) en oefeningen (titel, map); "
        "leeg: alle",
        "Search scenarios (title, summary, objectives, cells) and exercises (title, folder); "
        "empty: all",
    ),
    # ── keys ──────────────────────────────────────────────────────────────────────────────────
    "door.key.enter": ("enter", "enter"),
    "door.action.play": ("spelen", "play"),
    "door.action.open": ("openen", "open"),
    "door.action.look": ("wat er mis is", "what is wrong"),
    "door.action.pane": ("paneel", "pane"),
    "door.action.filter": ("filter", "filter"),
    "door.action.search": ("zoeken", "search"),
    "door.action.sort": ("sorteren", "sort"),
    "door.action.all": ("toon alle", "show all"),
    "door.action.runs": ("doorrekenen", "many runs"),
    "door.action.sensitivity": ("gevoeligheid", "sensitivity"),
    "door.action.introduction": ("uitleg", "introduction"),
    "door.action.language": ("English", "Nederlands"),
    "door.action.help": ("hulp", "help"),
    "door.action.quit": ("stoppen", "quit"),
    "door.help.play": (
        "dit scenario spelen, als nieuwe oefening",
        "play this scenario, as a new exercise",
    ),
    "door.help.open": (
        "met deze oefening verdergaan, terugkijken of er verslag van maken",
        "go on with this exercise, replay it or make its report",
    ),
    "door.help.pane": ("naar de volgende lijst", "go to the next list"),
    "door.help.filter": (
        "alleen scenario's van een duur, een soort uitval of een aantal cellen",
        "only scenarios of a length, a kind of failure or a number of cells",
    ),
    "door.help.search": (
        "scenario's en oefeningen waar alle getypte woorden in staan",
        "scenarios and exercises that have all the words typed",
    ),
    "door.help.sort": (
        "op naam, speeltijd, wat uitvalt of aantal cellen",
        "by name, time at the table, what fails or number of cells",
    ),
    "door.help.all": (
        "alle scenario's en oefeningen weer tonen",
        "show all scenarios and exercises again",
    ),
    "door.help.runs": (
        "dit scenario vele keren doorrekenen: hoe ver de uitkomsten uiteenlopen, ook van "
        "speelwijzen naast elkaar",
        "do many runs of this scenario: how far outcomes lie apart, also of plays side by side",
    ),
    "door.help.sensitivity": (
        "welke getallen van de wereld in dit scenario het meest uitmaken",
        "which numbers of the world matter most in this scenario",
    ),
    "door.help.introduction": ("hoe een oefening gaat", "how an exercise goes"),
    "door.help.language": ("verder in het Engels", "go on in Dutch"),
    "door.action.contrast": ("contrast", "contrast"),
    "door.help.contrast": (
        "andere kleuren, met meer contrast, en terug",
        "other colours, with more contrast, and back",
    ),
    "door.help.help": ("deze toetsen", "these keys"),
    "door.help.quit": ("afsluiten", "leave"),
    "door.help.title": ("Toetsen", "Keys"),
    "door.hint.scenarios": (
        "▸ enter begint een nieuwe oefening met dit scenario",
        "▸ enter begins a new exercise of this scenario",
    ),
    "door.hint.scenarios-not": (
        "  dit scenario is nu niet te spelen; tab leidt naar waarom",
        "  this scenario cannot be played now; tab leads to why",
    ),
    "door.hint.reading": (
        "  dit wordt nog gelezen: een ogenblik",
        "  this is still being read: a moment",
    ),
    "door.hint.exercises-not": (
        "  deze oefening is nu niet te openen; tab leidt naar waarom",
        "  this exercise cannot be opened now; tab leads to why",
    ),
    "door.hint.exercises": ("▸ enter opent deze oefening", "▸ enter opens this exercise"),
    "door.hint.detail": ("  ↑ ↓ bladeren, tab terug", "  ↑ ↓ scroll, tab goes back"),
    "door.why.wrong": (
        "Dit scenario heeft fouten en kan niet worden gespeeld",
        "This scenario has errors and cannot be played",
    ),
    "door.why.damaged": (
        "Deze oefening kan niet worden geopend: tab leidt naar waarom",
        "This exercise cannot be opened: tab leads to why",
    ),
    "door.why.gone": (
        "Deze oefening staat er niet meer: haar map is weg of heet nu anders",
        "This exercise is no longer there: its folder is gone or has another name by now",
    ),
    "door.why.reading": (
        "Dit wordt nog gelezen: een ogenblik",
        "This is still being read: a moment",
    ),
    "door.why.alike": (
        "Deze scenario's verschillen niet in duur, uitval of aantal cellen",
        "These scenarios do not differ in length, failure or number of cells",
    ),
    "door.why.only-one": (
        "Hier is maar één scenario: er valt niets te sorteren of te filteren",
        "There is only one scenario here: nothing to sort or to filter",
    ),
    "door.why.of-scenarios": (
        "Dat doet iets in de lijst met scenario's: tab leidt erheen",
        "That does something in the list of scenarios: tab leads there",
    ),
    "door.why.all-shown": (
        "Er is geen filter om weg te halen: u ziet alles",
        "There is no filter to take away: you see everything",
    ),
    "door.why.nothing": ("Hier is niets te kiezen", "There is nothing to choose here"),
}
