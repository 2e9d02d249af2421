"""Texts of what helps authors while they write."""

TEXTS = {
    "cli.injects.short": (
        "Noem de injects van de bibliotheek met hun parameters.",
        "List the injects of the library with their parameters.",
    ),
    "cli.injects.help": (
        "Noem de injects van de bibliotheek, die een scenario met 'use' en 'with' gebruikt, elk "
        "met de parameters die het heeft en een voorbeeld van gebruik, om onder 'injects' te "
        "plakken. Met woorden erachter alleen die waarin ze alle voorkomen; met de code van een "
        "inject erachter ook wat die zegt en doet.",
        "List the injects of the library, which a scenario uses with 'use' and 'with', each with "
        "the parameters that it has and an example of its use, to be pasted under 'injects'. With "
        "words behind it only those that all of them occur in; with the id of an inject behind it "
        "also what that says and does.",
    ),
    "injects.whole": ("  Wat hij zegt en doet:", "  What it says and does:"),
    "cli.option.injects-scenario": (
        "Noem ook de injects in de map 'injects' van dit scenario, en neem in de voorbeelden "
        "cellen, stemmen en plaatsen die het heeft.",
        "List the injects in this scenario's own folder 'injects' too, and take cells, voices and "
        "places that it has in the examples.",
    ),
    "injects.own": (" (van dit scenario)", " (of this scenario)"),
    "injects.some-text": ("<<vul dit in>>", "<<fill this in>>"),
    "injects.parameter": (
        "{name} ({kind}): {meaning}",
        "{name} ({kind}): {meaning}",
    ),
    "injects.default": ("; anders {default}", "; else {default}"),
    "injects.choices": ("; kies uit {choices}", "; choose from {choices}"),
    "injects.within": ("; van {least} tot {most}", "; from {least} to {most}"),
    "injects.at-least": ("; ten minste {least}", "; at least {least}"),
    "injects.at-most": ("; hoogstens {most}", "; at most {most}"),
    "injects.kind.place": ("plaats", "place"),
    "injects.kind.region": ("regio", "region"),
    "injects.kind.area": ("gebied", "area"),
    "injects.kind.address": ("adres", "address"),
    "injects.kind.capacity": ("voorziening", "capacity"),
    "injects.kind.cell": ("cel", "cell"),
    "injects.kind.cells": ("cellen", "cells"),
    "injects.kind.voice": ("stem", "voice"),
    "injects.kind.count": ("aantal", "count"),
    "injects.kind.share": ("aandeel", "share"),
    "injects.kind.factor": ("percentage", "factor"),
    "injects.kind.duration": ("duur", "duration"),
    "injects.kind.text": ("tekst", "text"),
    "injects.kind.choice": ("keuze", "choice"),
    "cli.metavar.kind": ("[scenario|part|inject]", "[scenario|part|inject]"),
    "cli.schema.short": (
        "Geef het JSON-schema waarmee editors scenario's controleren en aanvullen.",
        "Give the JSON Schema by which editors check and complete scenarios.",
    ),
    "cli.schema.help": (
        "Geef het JSON-schema van een scenario, van een verder bestand van een scenario dat een "
        "map is (part), of van een inject van de bibliotheek (inject): elke sleutel met wat hij "
        "betekent, hoe waarden worden geschreven, en de namen van regio's, voorzieningen en "
        "maatregelen. Editors met de YAML Language Server (in VS Code: de extensie YAML) vullen "
        "ermee aan en wijzen fouten aan; daarvoor is geen netwerk nodig. Alle fouten vindt alleen "
        "'oefening check'.",
        "Give the JSON Schema of a scenario, of a further file of one that is a folder (part), or "
        "of an inject of the library (inject): every key with what it means, how values are "
        "written, and the names of regions, capacities and levers. Editors with the YAML Language "
        "Server (in VS Code: the extension YAML) complete by it and point out mistakes; no network "
        "is needed. All mistakes are found by 'oefening check' only.",
    ),
    "cli.option.write": (
        "Schrijf de schema's in de map schema in deze map, naast de scenario's.",
        "Write the schemas into the folder schema in this one, beside the scenarios.",
    ),
    "schema.form.id": (
        "hier hoort een code: kleine letters, cijfers en streepjes, zoals power-loss",
        "this should be an id: small letters, digits and hyphens, such as power-loss",
    ),
    "schema.form.address": (
        "hier hoort een adres, zoals VR09.power of VR09/zuid.power",
        "this should be an address, such as VR09.power or VR09/zuid.power",
    ),
    "schema.form.duration": (
        "hier hoort een duur, zoals 2d, 26h30m, 45m of 90s",
        "this should be a duration, such as 2d, 26h30m, 45m or 90s",
    ),
    "schema.form.share": (
        "hier hoort een aandeel van 0% tot 100%, zoals 35%",
        "this should be a share from 0% to 100%, such as 35%",
    ),
    "schema.form.factor": (
        "hier hoort een percentage, zoals 115%",
        "this should be a percentage, such as 115%",
    ),
    "schema.form.count": (
        "hier hoort een aantal in cijfers, zoals 1200",
        "this should be a count in digits, such as 1200",
    ),
    "schema.form.length": (
        "hier hoort een duur, zoals 8h, of een verdeling, zoals lognormal(8h, 0.6)",
        "this should be a duration, such as 8h, or a distribution, such as lognormal(8h, 0.6)",
    ),
    "schema.form.drawn-factor": (
        "hier hoort een percentage, zoals 80%, of een verdeling, zoals triangular(50%, 90%, 150%)",
        "this should be a percentage, such as 80%, or a distribution, such as "
        "triangular(50%, 90%, 150%)",
    ),
    "schema.form.points": (
        "hier hoort punten met een plus of een min, zoals +10%",
        "this should be points with a plus or a minus, such as +10%",
    ),
    "schema.form.degrees": (
        "hier hoort graden, zoals -5°C",
        "this should be degrees, such as -5°C",
    ),
    "schema.form.moment": (
        "hier hoort een moment, zoals D2 14:30 of T+26h30m",
        "this should be a moment, such as D2 14:30 or T+26h30m",
    ),
    "schema.form.after": (
        "hier hoort een andere inject, zoals power-loss of power-loss +45m",
        "this should be another inject, such as power-loss or power-loss +45m",
    ),
    "schema.form.civil": (
        "hier hoort een datum met tijd, zoals 2027-01-19 06:30",
        "this should be a date with a time, such as 2027-01-19 06:30",
    ),
    "schema.form.area": (
        "hier hoort een gebied van een regio, zoals VR09/zuid",
        "this should be an area of a region, such as VR09/zuid",
    ),
    "schema.form.node": (
        "hier hoort een plaats met een voorziening, zoals VR09.power of VR09/zuid.power",
        "this should be a place with a capacity, such as VR09.power or VR09/zuid.power",
    ),
    "schema.form.need": (
        "hier hoort een plaats met een behoefte, zoals VR09.water of VR09/zuid.warmth",
        "this should be a place with a need, such as VR09.water or VR09/zuid.warmth",
    ),
    "schema.modeline": (
        "Zet bovenaan een scenario in die map: {line}",
        "Put on top of a scenario in that folder: {line}",
    ),
    "schema.taken": (
        "{file} bestaat al en is geen schema van dit programma",
        "{file} exists already and is no schema of this program",
    ),
    # `oefening new`
    "cli.metavar.new": ("NIEUW", "NEW"),
    "cli.metavar.title": ("TITEL", "TITLE"),
    "cli.metavar.region": ("REGIO", "REGION"),
    "cli.metavar.start": ("TIJD", "TIME"),
    "cli.metavar.duration": ("DUUR", "DURATION"),
    "cli.metavar.cell": ("CEL", "CELL"),
    "cli.metavar.fails": ("BASISVEREISTE", "REQUIREMENT"),
    "cli.metavar.objective": ("OEFENDOEL", "OBJECTIVE"),
    "cli.new.short": (
        "Begin een scenario: enkele vragen, en er staat een bestand dat speelt.",
        "Begin a scenario: a few questions, and there is a file that plays.",
    ),
    "cli.new.help": (
        "Begin een nieuw scenario in het bestand NIEUW (.yaml mag u weglaten). Wat u niet opgeeft, "
        "wordt in een terminal gevraagd; zonder terminal zijn NIEUW en --title nodig. Er komt een "
        "scenario dat 'check' goedkeurt en dat speelt, met bij elk deel wat het is, en ernaast het "
        "schema voor editors. Nooit wordt iets overschreven.",
        "Begin a new scenario in the file NEW (.yaml may be left out). What you do not give is "
        "asked in a terminal; without one NEW and --title are needed. It makes a scenario that "
        "'check' accepts and that plays, with what each part is, and the schema for editors beside "
        "it. Nothing is ever overwritten.",
    ),
    "cli.option.new-title": (
        "Titel in de taal van --language.",
        "Title in the language of --language.",
    ),
    "cli.option.new-title-nl": (
        "Nederlandse titel; met twee titels komt elke tekst er in beide talen in.",
        "Dutch title; with two titles every text comes in both languages.",
    ),
    "cli.option.new-title-en": ("Engelse titel.", "English title."),
    "cli.option.new-region": (
        "Regio die meespeelt, VR09 of Utrecht; mag vaker. Zonder: VR09.",
        "Region in play, VR09 or Utrecht; may be given again. Without it: VR09.",
    ),
    "cli.option.new-start": (
        'STARTEX op de klok, zoals "2027-01-19 06:30" of "19-01-2027 06:30".',
        'STARTEX on the clock, such as "2027-01-19 06:30" or "19-01-2027 06:30".',
    ),
    "cli.option.new-duration": (
        "Hoe lang het verhaal duurt, van 8u tot 14d. Zonder: 24u.",
        "How long the story lasts, from 8h to 14d. Without it: 24h.",
    ),
    "cli.option.new-cell": (
        "Cel aan tafel (rot, beleidsteam, bevolkingszorg, ghor, communicatie, politie); mag vaker.",
        "Cell at the table (rot, beleidsteam, bevolkingszorg, ghor, communicatie, politie); may be "
        "given again.",
    ),
    "cli.option.new-fails": (
        "Basisvereiste dat wegvalt: energy, communications, food-and-water, mass-casualties, "
        "people, transport of government; ook de naam of het nummer in de rij mag. Zonder: energy.",
        "Requirement that fails: energy, communications, food-and-water, mass-casualties, people, "
        "transport or government; its name or its number in the row will do too. Without it: "
        "energy.",
    ),
    "cli.option.new-objective": (
        "Oefendoel: beeld, leiding, publiek, kwetsbaar of een eigen zin; mag vaker.",
        "Objective: picture, command, public, vulnerable or a sentence of your own; may be given "
        "again.",
    ),
    "cli.option.new-folder": (
        "Maak een map met meer bestanden in plaats van één bestand.",
        "Make a folder with several files instead of one file.",
    ),
    "new.how": (
        "Enkele vragen, en er staat een scenario dat u kunt spelen en daarna aanpast. Enter neemt "
        "wat tussen haken staat; Ctrl+C stopt, en dan is er niets geschreven.",
        "A few questions, and there is a scenario that you can play and then change. Enter takes "
        "what stands in brackets; Ctrl+C stops, and nothing is written then.",
    ),
    "new.title-nl": ("Hoe heet de oefening?", "What is the exercise called, in Dutch?"),
    "new.title-en": ("Hoe heet zij in het Engels?", "What is the exercise called?"),
    "new.also-nl": (
        "En in het Nederlands? Enter alleen: alleen in het Engels.",
        "And in Dutch? Enter alone: in English only.",
    ),
    "new.also-en": (
        "En in het Engels? Enter alleen: alleen in het Nederlands.",
        "And in English? Enter alone: in Dutch only.",
    ),
    "new.path": ("In welk bestand komt het?", "Which file does it go into?"),
    "new.region": (
        "In welke veiligheidsregio's speelt het? Naam of code, met komma's ertussen.",
        "Which safety regions does it play in? Name or code, with commas between.",
    ),
    "new.start": (
        "Wanneer begint het verhaal, op de klok?",
        "When does the story begin, on the clock?",
    ),
    "new.duration": (
        "Hoe lang duurt het verhaal, van 8u tot 14d?",
        "How long does the story last, from 8h to 14d?",
    ),
    "new.fails": ("Wat valt weg?", "What fails?"),
    "new.cell": (
        "Wie zitten er aan tafel? Wie het eerst staat, krijgt het besluit.",
        "Who is at the table? Who stands first gets the decision.",
    ),
    "new.objective": (
        "Waarvoor oefent u? Kies, of typ eigen zinnen met ; ertussen.",
        "What do you exercise for? Choose, or type sentences of your own with ; between.",
    ),
    "new.no-region": (
        "'{given}' is geen veiligheidsregio; 'oefening world' noemt ze alle",
        "'{given}' is no safety region; 'oefening world' lists them all",
    ),
    "new.length": ("een duur van {least} tot {most}", "a duration from {least} to {most}"),
    "new.not-yaml": (
        "een scenario staat in een bestand dat op .yaml eindigt, niet op {end}",
        "a scenario stands in a file that ends in .yaml, not in {end}",
    ),
    "new.bad": ("{option}{what}", "{option}{what}"),
    "new.next-check": (
        "'oefening check {file}' zegt wat er mis is of ontbreekt.",
        "'oefening check {file}' says what is wrong or missing.",
    ),
    "new.next-run": (
        "'oefening msel show {file}' laat het draaiboek zien.",
        "'oefening msel show {file}' shows the MSEL.",
    ),
    "new.next-play": ("'oefening play {file}' speelt het.", "'oefening play {file}' plays it."),
}
