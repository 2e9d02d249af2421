"""Texts about the log: what is wrong with it, and what happened to it."""

TEXTS = {
    # a line
    "line-not-json": ("dit is geen JSON-object", "this is not a JSON object"),
    "line-no-header": (
        "dit is niet de eerste regel van een logboek van oefening",
        "this is not the first line of a log of oefening",
    ),
    "line-newer-format": (
        "dit logboek heeft formaat {format}; deze versie van oefening kent tot en met {known}",
        "this log has format {format}; this version of oefening knows them up to {known}",
    ),
    "line-bad-header": (
        "het scenario of de wereld in de eerste regel klopt niet: {fields}",
        "the scenario or the world in the first line is not right: {fields}",
    ),
    "line-not-playable": (
        "wat de eerste regel zegt, kan niet worden gespeeld: {why}",
        "what the first line says cannot be played: {why}",
    ),
    "line-no-kind": ("deze regel zegt niet wat hij is", "this line does not say what it is"),
    "line-unknown-kind": (
        "een regel van de soort '{kind}' kent deze versie van oefening niet",
        "'{kind}' is no record that this version of oefening knows",
    ),
    "line-wrong-fields": (
        "van {kind} ontbreken deze velden, zijn ze te veel of hebben ze een verkeerde waarde: "
        "{fields}",
        "of {kind} these fields are missing, too many, or have a wrong value: {fields}",
    ),
    "line-wrong-number": (
        "hier staat nummer {number}; hier hoort nummer {expected}",
        "this is record {number}; record {expected} belongs here",
    ),
    "line-broken-chain": (
        "de keten is gebroken: regel {before} is niet meer wat hij was toen regel {number} erop "
        "volgde",
        "the chain is broken: record {before} is not what it was when record {number} followed it",
    ),
    "line-broken-header": (
        "de keten is gebroken: de eerste regel is niet meer wat hij was toen regel 1 erop volgde",
        "the chain is broken: the first line is not what it was when record 1 followed it",
    ),
    # a log
    "journal-bad-line": ("{file}:{line}: {what}", "{file}:{line}: {what}"),
    "journal-without-header": (
        "{file} is leeg of na de eerste regel afgebroken; deze oefening is niet begonnen",
        "{file} is empty or was cut off within its first line; this exercise has not begun",
    ),
    "recent-no-header": (
        "{file} is geen logboek van oefening, of het begin ervan is beschadigd",
        "{file} is no log of oefening, or its beginning is damaged",
    ),
    "journal-torn": (
        "de laatste regel van {file} was afgebroken; {bytes} bytes staan nu apart in {aside} en "
        "wat ervoor stond is behouden",
        "the last line of {file} was cut short; its {bytes} bytes now stand apart in {aside}, and "
        "nothing before them is lost",
    ),
    "journal-unfinished": (
        "een onvoltooide laatste regel van {bytes} bytes is buiten beschouwing gelaten",
        "an unfinished last line of {bytes} bytes was left out",
    ),
    "journal-exists": (
        "er is al een logboek {file}; het wordt niet overschreven",
        "there is a log {file} already; it is not overwritten",
    ),
    "folder-of-study": (
        "in {folder} staat een doorrekening van vele verlopen, daar komt geen oefening bij; kies "
        "een andere map",
        "{folder} holds a study of many runs, and no exercise is put beside it; choose another "
        "folder",
    ),
    "journal-anew": (
        "{file} was tijdens het spelen verplaatst of verwijderd; het hele logboek is daar "
        "nu opnieuw geschreven",
        "{file} had been moved or deleted during play; the whole log has now been written "
        "there anew",
    ),
    "journal-anew-aside": (
        "{file} was tijdens het spelen vervangen; het hele logboek is daar nu opnieuw geschreven, "
        "en wat er stond, is bewaard als {aside}",
        "{file} had been replaced during play; the whole log has now been written there anew, and "
        "what stood there is kept as {aside}",
    ),
    "kept.folder": ("Oefening bewaard in {folder}", "Exercise kept in {folder}"),
    "kept.fingerprint": ("Vingerafdruk {digest}", "Fingerprint {digest}"),
    "kept.verify": (
        "'oefening verify {folder}' toetst het logboek.",
        "'oefening verify {folder}' tests the log.",
    ),
    "kept.replay": (
        "'oefening replay {folder}' kijkt terug.",
        "'oefening replay {folder}' looks back.",
    ),
    "kept.report": (
        "'oefening report {folder}' maakt het verslag.",
        "'oefening report {folder}' makes the report.",
    ),
    "kept.resume": (
        "De oefening staat in {folder}; ga verder met 'oefening play --resume {folder}'.",
        "The exercise is in {folder}; go on with 'oefening play --resume {folder}'.",
    ),
    "journal-locked": (
        "de oefening in {folder} wordt al gespeeld, in een ander venster",
        "the exercise in {folder} is being played already, in another window",
    ),
    "journal-read-only": (
        "{file} is alleen geopend om te lezen",
        "{file} was opened for reading only",
    ),
    # beside a log
    "seat-no-head": (
        "dit is niet de eerste regel van een bestand naast een logboek van oefening",
        "this is not the first line of a file beside a log of oefening",
    ),
    "seat-not-begun": (
        "{file} is leeg of na de eerste regel afgebroken; er staat nog niets in",
        "{file} is empty or was cut off within its first line; there is nothing in it yet",
    ),
    "seat-other-log": (
        "dit bestand hoort bij een ander logboek dan dat waar het naast staat",
        "this file belongs to another log than the one it stands beside",
    ),
    "seat-of-another": (
        "dit bestand is van '{name}' en heeft een andere naam gekregen",
        "this file is of '{name}' and was given another name",
    ),
    "seat-saw-beyond": (
        "wie dit schreef, had regel {number} van het logboek gezien, en de laatste is {last}",
        "whoever wrote this had seen record {number} of the log, and its last is {last}",
    ),
    "seat-saw-other": (
        "regel {number} van het logboek is een andere dan die welke de schrijver had gezien",
        "record {number} of the log is another than the one its writer had seen",
    ),
    "seat-unfinished": (
        "{file}: een onvoltooide laatste regel van {bytes} bytes is buiten beschouwing gelaten",
        "{file}: an unfinished last line of {bytes} bytes was left out",
    ),
    "seat-anew": (
        "{file} was intussen verplaatst of verwijderd; alles is daar nu opnieuw geschreven",
        "{file} had been moved or deleted meanwhile; all of it has now been written there anew",
    ),
    "seat-anew-aside": (
        "{file} was intussen vervangen; alles is daar nu opnieuw geschreven, en wat er stond, is "
        "bewaard als {aside}",
        "{file} had been replaced meanwhile; all of it has now been written there anew, and what "
        "stood there is kept as {aside}",
    ),
    "seat-locked": (
        "als {name} schrijft al iemand, in een ander venster: {folder}",
        "somebody writes as {name} already, in another window: {folder}",
    ),
    "journal-other-engine": (
        "{file} is gemaakt met rekenkern {made} (oefening {program}) en deze versie heeft "
        "rekenkern {here}: lezen, terugkijken en evalueren kan, verdergaan niet",
        "{file} was made with engine {made} (oefening {program}), and this version has engine "
        "{here}: it can be read, replayed and reported, not continued",
    ),
    "journal-does-not-follow": (
        "{file}: regel {number} volgt niet uit dit scenario, dit startgetal en deze opdrachten "
        "({why}); hij is gemaakt met oefening {program}",
        "{file}: record {number} does not follow from this scenario, seed and commands ({why}); "
        "it was made by oefening {program}",
    ),
    "journal-does-not-fit": (
        "{file}: de regels passen niet bij elkaar; welke regel dat is, is niet na te gaan, want "
        "het logboek is gemaakt met rekenkern {made} en deze versie heeft rekenkern {here}",
        "{file}: its records do not fit each other; which of them that is cannot be found, "
        "since it was made with engine {made}, and this version has engine {here}",
    ),
    "astray-field": (
        "{field} is {found}, verwacht {here}",
        "{field} is {found}, expected {here}",
    ),
    "astray-absent": ("afwezig", "absent"),
    "astray-more": ("en nog {count} verschillen", "and {count} more differences"),
    "astray-otherwise-written": (
        "de regel zegt hetzelfde als verwacht, maar is anders geschreven",
        "the line says what was expected, and is written otherwise",
    ),
    "astray-refused": (
        "deze opdracht was niet toegestaan: {why}",
        "this command was not allowed: {why}",
    ),
    "astray-nothing": ("hier volgt niets meer", "nothing more follows here"),
    "no-such-record": (
        "regel {number} is er niet; de laatste is {last}",
        "there is no record {number}; the last is {last}",
    ),
    # files
    "file-disk-full": (
        "{file} kan niet worden geschreven: de schijf is vol",
        "{file} cannot be written: the disk is full",
    ),
    "file-not-allowed": (
        "{file} mag hier niet worden gelezen of geschreven",
        "{file} may not be read or written here",
    ),
    "file-no-folder": ("{file} is een bestand en geen map", "{file} is a file and no folder"),
    "folder-not-made": (
        "in {folder} kan geen map worden gemaakt: {why}",
        "cannot make a folder in {folder}: {why}",
    ),
    "why-not-allowed": ("geen toestemming", "permission denied"),
    "why-gone": ("die map is er niet meer", "that folder is no longer there"),
    "why-disk-full": ("de schijf is vol", "the disk is full"),
    "file-no-log": (
        "{file} is geen oefenmap en geen logboek",
        "{file} is no exercise folder and no log",
    ),
    "file-no-exercise": (
        "{folder} is geen map van een oefening: er staat geen journal.jsonl in",
        "{folder} is not the folder of an exercise: there is no journal.jsonl in it",
    ),
    "file-missing": ("{file} bestaat niet", "{file} does not exist"),
    "file-trouble": ("{file}: {what}", "{file}: {what}"),
    # verifying
    "verified": (
        "{file}: {records} regels, de keten is heel en elke regel volgt uit het scenario, het "
        "startgetal en de opdrachten",
        "{file}: {records} records, the chain is whole and every record follows from the "
        "scenario, the seed and the commands",
    ),
    "verified-chain": (
        "{file}: {records} regels, de keten is heel; niet opnieuw berekend, want het logboek is "
        "van rekenkern {made} en deze versie heeft rekenkern {here}",
        "{file}: {records} records, the chain is whole; not rerun, since the log is of engine "
        "{made} and this version has engine {here}",
    ),
    "verified-seat": (
        "{file}: {lines}, de keten is heel en hoort bij dit logboek; vingerafdruk {digest}",
        "{file}: {lines}, the chain is whole and belongs to this log; fingerprint {digest}",
    ),
    "verified-seat.lines": ("{count} regels", "{count} lines"),
    "verified-seat.lines.one": ("1 regel", "1 line"),
    "verified-views.one": (
        "Zicht van cellen: één is heel, hoort bij dit logboek en volgt eruit",
        "Views of cells: one is whole, belongs to this log and follows from it",
    ),
    "verified-views": (
        "Zicht van cellen: {count} zijn heel, horen bij dit logboek en volgen eruit",
        "Views of cells: {count} are whole, belong to this log and follow from it",
    ),
    "verified-views-chain.one": (
        "Zicht van cellen: bij één is de keten heel, en het hoort bij dit logboek; een andere "
        "versie schreef het, dus het is niet vergeleken",
        "Views of cells: of one the chain is whole, and it belongs to this log; another version "
        "wrote it, so it was not compared",
    ),
    "verified-views-chain": (
        "Zicht van cellen: bij {count} is de keten heel, en ze horen bij dit logboek; een andere "
        "versie schreef ze, dus ze zijn niet vergeleken",
        "Views of cells: of {count} the chain is whole, and they belong to this log; another "
        "version wrote them, so they were not compared",
    ),
    "cli.verifying": ("{folder} toetsen", "Testing {folder}"),
    "cli.resuming": (
        "{folder} lezen en opnieuw berekenen",
        "Reading {folder} and running it again",
    ),
    # scripted play
    "play-step-refused": (
        "stap {number} van deze speelwijze kan niet: {why}",
        "step {number} of this play is not possible: {why}",
    ),
    # the verb
    "cli.verify.help": (
        "Toets het logboek van de oefening in MAP: of de keten van regels heel is en of elke "
        "regel volgt uit het scenario, het startgetal en de opdrachten. De eerste die niet "
        "volgt, wordt genoemd.",
        "Test the log of the exercise in FOLDER: that its chain of lines is whole, and that "
        "every record follows from the scenario, the seed and the commands. The first that does "
        "not is named.",
    ),
    "verified-no-endex": (
        "het logboek eindigt op {moment}, vóór ENDEX",
        "the log ends at {moment}, before ENDEX",
    ),
    "verified-later": ("  {said}", "  {said}"),
    "fingerprint": ("vingerafdruk {digest}", "fingerprint {digest}"),
    "fingerprint-endex": ("vingerafdruk bij ENDEX {digest}", "fingerprint at ENDEX {digest}"),
    "fingerprint-now": (
        "vingerafdruk nu {digest}, {count} regels later:",
        "fingerprint now {digest}, {count} records later:",
    ),
}
