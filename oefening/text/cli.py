"""Texts of the command line: help, and what is wrong with what was typed."""

TEXTS = {
    "cli.usage": ("Gebruik:", "Usage:"),
    "cli.usage-verbs": ("[OPTIES] OPDRACHT ...", "[OPTIONS] VERB ..."),
    "cli.options": ("Opties", "Options"),
    "cli.complaint": ("fout: {what}", "error: {what}"),
    "cli.notice": ("let op: {what}", "note: {what}"),
    "cli.try-help": ("'{command}' geeft uitleg.", "'{command}' explains."),
    "cli.interrupted": ("Afgebroken.", "Interrupted."),
    "cli.with-hint": ("{what}; {hint}", "{what}; {hint}"),
    # names of values
    "cli.metavar.options": ("OPTIES", "OPTIONS"),
    "cli.metavar.language": ("[nl|en]", "[nl|en]"),
    "cli.metavar.scenario": ("SCENARIO", "SCENARIO"),
    "cli.metavar.scenario-or-folder": ("SCENARIO_OF_MAP", "SCENARIO_OR_FOLDER"),
    "cli.metavar.folder": ("MAP", "FOLDER"),
    "cli.metavar.text": ("TEKST", "TEXT"),
    "cli.metavar.address": ("WAT", "WHAT"),
    "cli.metavar.name": ("NAAM", "NAME"),
    "cli.metavar.number": ("GETAL", "NUMBER"),
    "cli.metavar.file": ("BESTAND", "FILE"),
    "cli.metavar.files": ("BESTAND", "FILE"),
    "cli.metavar.log": ("LOGBOEK", "LOG"),
    # mistakes
    "cli.no-such-verb": (
        "{path} kent geen '{name}'",
        "{path} has no '{name}'",
    ),
    "cli.no-such-option": ("de optie {option} bestaat niet", "there is no option {option}"),
    "cli.missing-argument": ("{name} ontbreekt", "{name} is missing"),
    "cli.missing-option": ("de optie {option} ontbreekt", "the option {option} is missing"),
    "cli.option-misused": (
        "bij de optie {option} hoort geen waarde",
        "the option {option} takes no value",
    ),
    "cli.option-without-value": (
        "bij de optie {option} ontbreekt {name}",
        "the option {option} lacks {name}",
    ),
    "cli.too-many": ("dit is te veel: {extra}", "this is too much: {extra}"),
    "cli.usage-wrong": ("dit is niet te begrijpen ({what})", "{what}"),
    "cli.not-one-of": (
        "{option} kan niet '{given}' zijn; kies uit: {choices}",
        "{option} cannot be '{given}'; choose from: {choices}",
    ),
    "cli.no-path": (
        "{option} noemt geen bestand of map",
        "{option} names no file or folder",
    ),
    "cli.not-a-number": (
        "{option} is een geheel getal van {least} tot en met {most}, niet '{given}'",
        "{option} is a whole number from {least} to {most}, not '{given}'",
    ),
    # who verbs are for
    "cli.for.people": ("Oefenen", "People"),
    "cli.for.authors": ("Schrijven", "Authors"),
    "cli.for.reviewers": ("Evalueren", "Reviewers"),
    # options
    "cli.option.help": ("Toon deze uitleg.", "Show this explanation."),
    "cli.option.version": ("Toon de versie.", "Show the version."),
    "cli.option.language": (
        "Taal van alles wat u leest; anders die van OEFENING_LANGUAGE, die u het laatst met l koos "
        "of die van het systeem.",
        "Language of everything you read; else that of OEFENING_LANGUAGE, the one that you chose "
        "last with l, or that of the system.",
    ),
    "cli.option.seed": (
        "Startgetal van het toeval: hetzelfde getal geeft hetzelfde verloop. Zonder: 1.",
        "What chance begins with: the same number gives the same course. Without it: 1.",
    ),
    "cli.option.folder": (
        "Nieuwe map voor de oefening; anders komt er een onder ./exercises.",
        "New folder for the exercise; else one under ./exercises.",
    ),
    "cli.option.folder-of-runs": (
        "Nieuwe map voor de oefening; anders komt er een onder ./exercises. Bij meer verlopen: de "
        "map daarvan, ook om ermee verder te gaan; anders een onder ./ensembles.",
        "New folder for the exercise; else one under ./exercises. For several runs: their folder, "
        "also to go on with them; else one under ./ensembles.",
    ),
    "cli.option.play": (
        "Speelwijze van het scenario, zoals nobody, average of textbook. Meer dan een keer: zij "
        "worden met hetzelfde toeval vergeleken.",
        "Which script of the scenario is played, such as nobody, average or textbook. More than "
        "once: they are compared with the same chance.",
    ),
    "cli.option.seeds": (
        "Aantal verlopen, met dit startgetal en die erna. Zonder: 1.",
        "How many runs, with this seed and those after it. Without it: 1.",
    ),
    "cli.option.prepare": (
        "Koop voor STARTEX wat deze speelwijze koopt; de stappen blijven die van --play. Meer dan "
        "een keer: zij worden vergeleken.",
        "Buy before STARTEX what this script buys; the steps stay those of --play. More than once: "
        "they are compared.",
    ),
    "cli.option.picture": (
        "Zet er een plaatje van in dit bestand, dat op .svg of .png eindigt; zonder BESTAND bij de "
        "rest in de map.",
        "Put a picture of it in this file, which ends in .svg or .png; without FILE beside the "
        "rest in its folder.",
    ),
    "cli.no-picture": (
        "--picture neemt '{file}' voor de naam van een plaatje, en die moet eindigen op .svg of "
        ".png; zonder naam staat --picture achteraan of vóór een andere optie",
        "--picture takes '{file}' for the name of a picture, which has to end in .svg or .png; "
        "without a name --picture stands last or ahead of another option",
    ),
    "cli.option.workers": (
        "Aantal rekenprocessen; anders zoveel als er processoren zijn. De uitkomst hangt er niet "
        "van af.",
        "How many processes compute; else as many as there are processors. The results do not "
        "depend on it.",
    ),
    "cli.option.from": (
        "Kijk vooruit vanuit een oefening: 'now' (of 'nu') is het einde van het logboek; of een "
        "eerder tijdstip: 'D2 12:00' of 'T+26h30m'.",
        "Look ahead from an exercise: 'now' is the end of the log; or from an earlier moment: "
        "'D2 12:00' or 'T+26h30m'.",
    ),
    "cli.option.hours": (
        "Zoveel uur vooruit, met --from. Zonder: 72.",
        "So many hours ahead, with --from. Without it: 72.",
    ),
    "cli.not-together": (
        "{other} past niet bij {option}",
        "{other} does not go with {option}",
    ),
    "cli.only-with": (
        "{other} heeft alleen zin met {option}",
        "{other} makes sense with {option} only",
    ),
    "cli.option.resume": (
        "Ga verder met de oefening in deze map.",
        "Go on with the exercise in this folder.",
    ),
    "cli.option.plain": (
        "Een dialoog in regels in plaats van een scherm: voor een schermlezer, of om door te "
        "sturen naar een ander programma.",
        "A dialogue of lines instead of a screen: for screen readers and pipes.",
    ),
    "cli.option.output": (
        "Bestand voor het verslag; anders report-nl.html of report-en.html bij het logboek. "
        "Alleen een eerder verslag wordt overschreven.",
        "File for the report; else report-nl.html or report-en.html beside the log. Nothing but "
        "an older report is overwritten.",
    ),
    # verbs
    "cli.help": (
        "Simuleert de uitval van vitale processen en leidt oefeningen voor crisisteams. "
        "Begin met 'oefening demo'. Zonder opdracht, in een terminal, kiest u wat u doet: een "
        "scenario spelen of verder met een oefening.",
        "Simulates outages of critical infrastructure and runs exercises for crisis teams. "
        "Start with 'oefening demo'. Without a verb, in a terminal, you choose what to do: play a "
        "scenario or go on with an exercise.",
    ),
    "cli.demo.short": ("Speel meteen een voorbeeld.", "Play an example, at once."),
    "cli.demo.help": (
        "Speel het meegeleverde scenario 'kabelbrug-utrecht'. In een terminal opent het scherm "
        "van de oefenleider; zonder terminal wordt de speelwijze 'average' afgespeeld en leest u "
        "hier wat er gebeurde. Het logboek blijft bewaard in een map onder ./exercises.",
        "Play the scenario 'kabelbrug-utrecht' that comes with the program. In a terminal the "
        "facilitator's screen opens; without one the script 'average' is played and what happened "
        "is told here. The log is kept in a folder under ./exercises.",
    ),
    "cli.play.short": ("Leid een oefening.", "Run an exercise as its facilitator."),
    "cli.play.help": (
        "Leid een oefening. SCENARIO is een bestand of de naam van een meegeleverd scenario.",
        "Run an exercise as its facilitator. SCENARIO is a file, or the name of a scenario that "
        "comes with the program.",
    ),
    "cli.run.short": (
        "Speel een scenario af zonder deelnemers, of kijk vooruit vanuit een oefening.",
        "Play a script of a scenario, with nobody at the table, or forecast an exercise.",
    ),
    "cli.run.help": (
        "Speel een scenario (een bestand of de naam van een meegeleverd scenario) van begin tot "
        "eind af volgens een speelwijze en vertel wat er gebeurde. Of kijk met --from vooruit "
        "vanuit een oefening (haar map of logboek): wat gebeurt er als niemand iets doet, en hoe "
        "ver kan het toeval daarvan afwijken?",
        "Play a script of a scenario (a file, or the name of one that comes with the program) from "
        "start to end and tell what happened. Or look ahead, with --from, from an exercise (its "
        "folder or log): what happens if nobody acts, and how far may chance turn that aside?",
    ),
    "cli.world.short": (
        "Toon de wereld en waar elk getal vandaan komt.",
        "Show the world, and where each number comes from.",
    ),
    "cli.why.short": (
        "Vertel waarom een voorziening het niveau had dat zij had, of een colonne te laat is.",
        "Tell why a capacity had the level that it had, or a convoy is late.",
    ),
    "cli.why.help": (
        "Vertel waarom een voorziening op een tijdstip van de oefening in MAP het niveau had dat "
        "zij had, stap voor stap, tot aan wat er gebeurde. WAT is een adres als VR09/zuid.mobile "
        "of de naam ervan (met spaties erin tussen aanhalingstekens), of een gebied als VR09/zuid "
        "of VR09: dan wordt van elk basisvereiste onder de 100% verteld wat het omlaag houdt. Van "
        "een colonne, met code of naam, wordt verteld waar zij is, wat haar tot dan toe "
        "vertraagde en waardoor.",
        "Tell why a capacity had the level that it had at a moment of the exercise in FOLDER, step "
        "by step, down to what happened. WHAT is an address such as VR09/zuid.mobile or its name "
        "(between quotes if it has spaces), or a place such as VR09/zuid or VR09: then it tells of "
        "each baseline requirement below 100% what holds it down. Of a convoy, by its code or "
        "name, it tells where that is, what it lost time by till then, and why.",
    ),
    "cli.option.at-why": (
        "Op dit tijdstip: 'D2 14:30' of 'T+26h30m'; anders aan het einde van het logboek.",
        "At this moment: 'D2 14:30' or 'T+26h30m'; else at the end of the log.",
    ),
    "cli.verify.short": (
        "Toets of een logboek klopt.",
        "Test whether a log holds.",
    ),
    "cli.report.short": (
        "Maak een verslag van een oefening.",
        "Make a report of an exercise.",
    ),
    "cli.report.help": (
        "Maak van het logboek van een oefening een verslag: één HTML-bestand dat zonder netwerk in "
        "elke browser opent en zich goed laat afdrukken. Elke uitspraak erin verwijst naar de "
        "regels van het logboek waarop zij rust. Zonder ENDEX is het een concept.",
        "Make a report from the log of an exercise: one HTML file that opens in any browser with "
        "no network, and prints well. Every statement in it leads to the lines of the log that it "
        "rests on. Without ENDEX it is a draft.",
    ),
    "cli.making-report": ("Verslag maken", "Making the report"),
    # choosing a scenario and a folder
    "cli.no-such-scenario": (
        "er is geen bestand en geen meegeleverd scenario '{name}'; meegeleverd: {shipped}",
        "there is no file and no shipped scenario called '{name}'; shipped: {shipped}",
    ),
    "cli.is-an-exercise": (
        "{folder} is een oefening en geen scenario; ga ermee verder met 'oefening play --resume "
        "{folder}' of kijk vooruit met 'oefening run {folder} --from now'",
        "{folder} is an exercise and no scenario; go on with it by 'oefening play --resume "
        "{folder}', or look ahead by 'oefening run {folder} --from now'",
    ),
    "cli.is-to-import": (
        "{file} is een bestand van een ander programma en geen scenario; 'oefening msel import "
        "{file}' maakt een scenario van een draaiboek",
        "{file} is a file of another program and no scenario; 'oefening msel import {file}' makes "
        "a scenario of an MSEL",
    ),
    "cli.nothing-played": (
        "Onder {home} is nog niets gespeeld; 'oefening' zonder meer toont wat er te spelen is.",
        "Nothing has been played under {home} yet; 'oefening' alone lists what there is to play.",
    ),
    "cli.played-here": (
        "Het laatst gespeeld: {folders}. 'oefening' zonder meer toont alles.",
        "Played last: {folders}. 'oefening' alone lists everything.",
    ),
    "cli.no-such-play": (
        "scenario '{scenario}' heeft geen speelwijze '{name}'; het heeft: {plays}",
        "scenario '{scenario}' has no play '{name}'; it has: {plays}",
    ),
    "cli.play-nobody": ("Niemand besluit", "Nobody decides"),
    "cli.go-on": (
        "De oefening in {folder} is nog niet afgelopen. Daarmee verdergaan? [J/n]",
        "The exercise in {folder} has not ended. Go on with it? [Y/n]",
    ),
    "cli.time-left": ("nog {left}", "{left} left"),
    "cli.more": (
        "Enter: verder lezen, Ctrl+C: genoeg. ",
        "Enter: read on, Ctrl+C: enough. ",
    ),
    "cli.yes-or-no": ("Antwoord 'ja' of 'nee':", "Answer 'yes' or 'no':"),
    "cli.scenario-or-resume": (
        "geef een scenario, of --resume met de map van een oefening (een van beide)",
        "give a scenario, or --resume with the folder of an exercise (one of the two)",
    ),
    "cli.no-terminal": (
        "het scherm heeft een terminal nodig; gebruik --plain voor een dialoog in regels",
        "the screen needs a terminal; use --plain for a dialogue of lines",
    ),
    # a run told in a screenful
    "cli.playing": ("{title}: {play}", "{title}: {play}"),
    "cli.summary.head": (
        "Afgespeeld zonder deelnemers: speelwijze “{play}”, startgetal {seed}.",
        "Played with nobody at the table: play “{play}”, seed {seed}.",
    ),
    "cli.summary.what": ("Wat er gebeurde", "What happened"),
    "cli.summary.levers": (
        "Maatregelen: vanaf wanneer, en hoe het er toen voor stond",
        "Levers: since when they worked, and how things stood by then",
    ),
    "cli.summary.times": ("{lever} ({count}×)", "{lever} ({count}×)"),
    "cli.summary.levers-others": ("  en verder: {levers}", "  besides: {levers}"),
    "cli.summary.lever": ("{lever} {begins}", "{lever} {begins}"),
    "cli.summary.lever-late": (
        "  {begins}  {lever}: {node} op {level}, al sinds {since} onder 100%",
        "  {begins}  {lever}: {node} stood at {level}, below 100% since {since}",
    ),
    "cli.summary.lever-opened": ("  {begins}  {lever}: {opened}", "  {begins}  {lever}: {opened}"),
    "cli.summary.lever-under-way": (
        "  {begins}  {lever}: te laat, was bij ENDEX nog onderweg",
        "  {begins}  {lever}: too late, was still under way at ENDEX",
    ),
    "cli.summary.lever-off": (
        "  {begins}  {lever}: ingetrokken voordat het zover was",
        "  {begins}  {lever}: retracted before it came to that",
    ),
    "cli.summary.levels": (
        "Laagste niveau van de zeven basisvereisten per periode, in het slechtste gebied",
        "Lowest level of the seven baseline requirements in each period, where it was worst",
    ),
    "cli.summary.part": ("{since}–{until}u", "{since}–{until}h"),
    "cli.summary.last-part": ("{since}u–ENDEX", "{since}h–ENDEX"),
    "cli.summary.from-then": ("vanaf {since}u {capacity}", "from {since}h {capacity}"),
    "cli.summary.harm": (
        "Persoonsuren zonder, {total} in totaal: {needs}",
        "Person-hours without, {total} in all: {needs}",
    ),
    "cli.summary.harm-in-play": (
        "Persoonsuren zonder: {here} in de regio's in het spel, {total} in het hele land: {needs}",
        "Person-hours without: {here} in the regions in play, {total} in all the country: {needs}",
    ),
    "cli.summary.unhoused": (
        "Persoonsuren zonder opvangplek, van wie die zocht: {hours}; nu zonder plek: {short}",
        "Person-hours without a place, of those who sought shelter: {hours}; without now: {short}",
    ),
    "cli.summary.unhoused-endex": (
        "Persoonsuren zonder opvangplek, van wie die zocht: {hours}; bij ENDEX zonder plek: "
        "{short}",
        "Person-hours without a place, of those who sought shelter: {hours}; without at ENDEX: "
        "{short}",
    ),
    "cli.summary.none": ("geen", "none"),
    "cli.summary.decisions": (
        "{taken}; het scenario vraagt er {asked}",
        "{taken}; the scenario asks for {asked}",
    ),
    "cli.summary.added": (
        "Injects toegevoegd die niet in het scenario staan: {count}",
        "Injects added that the scenario does not have: {count}",
    ),
    "cli.summary.questions": (
        "Vragen van cellen: {asked}, waarvan beantwoord: {answered}",
        "Questions from cells: {asked}, of which answered: {answered}",
    ),
    "cli.summary.yardsticks": ("Maatstaven: {told}", "Yardsticks: {told}"),
    "cli.summary.guessed": ("{value} ({provenance})", "{value} ({provenance})"),
    "cli.summary.below": (
        "onder {level} in het slechtste gebied: {times}",
        "below {level} in the worst place: {times}",
    ),
    "cli.summary.below-for": (
        "{requirement} {time} ({place})",
        "{requirement} {time} ({place})",
    ),
    "cli.summary.never-below": (
        "geen basisvereiste kwam onder {level}",
        "no requirement came below {level}",
    ),
    "cli.summary.provided": (
        "na {time} miste in {place} hooguit {share} van de inwoners niets, elders was dat deel "
        "niet kleiner",
        "after {time} at most {share} of the people in {place} lacked nothing, elsewhere no fewer",
    ),
    "cli.summary.all-provided": (
        "na {time} miste niemand in de regio's in het spel iets (onderdak niet meegeteld)",
        "after {time} nobody in the regions in play lacked anything (shelter not counted)",
    ),
    "cli.summary.clocks": (
        "wettelijke tijden: {met} gehaald, {missed} niet",
        "statutory times: {met} met, {missed} not",
    ),
    "cli.summary.met": (
        "Verwachte acties: {all}; {counted}",
        "Expected actions: {all}; {counted}",
    ),
    "cli.summary.unseen": (
        "Verwachte acties: {all}; zonder deelnemers let niemand erop",
        "Expected actions: {all}; in a script nobody watches whether they come",
    ),
    # resuming
    "cli.resumed": (
        "Hervat op {moment}; de klok staat stil",
        "Resumed at {moment}; the clock is paused",
    ),
    "cli.resumed.broke-off": (
        "Het programma viel weg terwijl de klok liep: die kan al later hebben gestaan dan deze "
        "laatste regel van het logboek. Wat is gedaan, is bewaard; 'sprong' brengt de klok vooruit",
        "The program broke off while the clock ran: it may have stood later than this last line "
        "of the log. What was done is kept; 'jump' moves the clock ahead",
    ),
    "cli.resumed.ended": (
        "Deze oefening is op {moment} geëindigd (ENDEX); noteren kan nog, verder spelen niet",
        "This exercise ended at {moment} (ENDEX); notes can be added, and it does not go on",
    ),
    "cli.resumed.acts": ("Laatste handelingen", "Last acts"),
    "cli.resumed.unread": (
        "Sindsdien vanzelf ingespeeld, misschien nog niet voorgelezen",
        "Released by themselves since, perhaps not read out yet",
    ),
    "cli.resumed.due": ("Eerstvolgende injects", "Next due"),
    "cli.resumed.questions": ("Openstaande vragen", "Open questions"),
    "cli.resumed.open": ("Openstaande besluiten", "Open decisions"),
}
