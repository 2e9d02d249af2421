"""Texts about spreadsheets that are made into scenarios."""

TEXTS = {
    # fields
    "import.field.id": ("nummer", "number"),
    "import.field.at": ("tijd", "time"),
    "import.field.day": ("dag", "day"),
    "import.field.time": ("kloktijd", "time of day"),
    "import.field.title": ("titel", "title"),
    "import.field.body": ("tekst", "text"),
    "import.field.from": ("van", "from"),
    "import.field.to": ("aan", "to"),
    "import.field.channel": ("kanaal", "channel"),
    "import.field.kind": ("soort", "kind"),
    "import.field.expected": ("verwachte actie", "expected action"),
    "import.field.objective": ("doelstelling", "objective"),
    "import.field.track": ("verhaallijn", "storyline"),
    "import.field.phase": ("fase", "phase"),
    "import.field.controller": ("ingebracht door", "controller"),
    "import.field.actual": ("werkelijk verloop", "actual narrative"),
    "import.field.status": ("status", "status"),
    "import.field.notes": ("opmerkingen", "notes"),
    "import.field.offset": ("tijd sinds STARTEX", "time since STARTEX"),
    "import.field.contingency": ("reserve voor", "contingency of"),
    "import.field.trigger": ("trigger", "trigger"),
    "import.field.details": ("van wie iets verwacht wordt", "of whom something is expected"),
    "import.how.exact": ("zo heet dat veld", "that is its name"),
    "import.how.words": ("om een deel van de titel", "by part of the title"),
    "import.how.inside": ("om een deel van een woord", "by part of a word"),
    "import.how.contents": ("om wat eronder staat", "by what stands below"),
    "import.how.profile": ("zoals opgegeven", "as it was given"),
    # the account
    "import.report.head": (
        "Overgenomen uit {file}, blad {sheet}",
        "Imported from {file}, sheet {sheet}",
    ),
    "import.report.rows": (
        "Rijen: {rows} (kopjes in rij {header}) = {imported} overgenomen + {guessed} met een gok "
        "+ {skipped} overgeslagen",
        "Rows: {rows} (titles in row {header}) = {imported} imported + {guessed} with a guess "
        "+ {skipped} skipped",
    ),
    "import.report.sheets": ("Bladen, met hun score:", "Sheets, with their scores:"),
    "import.report.sheet": (
        "  {name}: {score} van 100; rijen: {rows}; {why}",
        "  {name}: {score} of 100; rows: {rows}; {why}",
    ),
    "import.report.sheet-hidden": (
        "  {name} (verborgen, telt half): {score} van 100; rijen: {rows}; {why}",
        "  {name} (hidden, counts half): {score} of 100; rows: {rows}; {why}",
    ),
    "import.report.columns": ("Kolommen:", "Columns:"),
    "import.report.column": (
        "  {letters} “{title}” is {field} ({score}%, {how})",
        "  {letters} “{title}” is {field} ({score}%, {how})",
    ),
    "import.report.kept": (
        "  {letters} “{title}” blijft zoals het is (extra)",
        "  {letters} “{title}” is kept as it is (extra)",
    ),
    "import.report.notices": ("Let op:", "Mind:"),
    "import.report.item": ("  - {what}", "  - {what}"),
    "import.report.imported": ("Overgenomen: {count}", "Imported: {count}"),
    "import.report.guessed": (
        "Overgenomen met een gok, kijk deze na: {count}",
        "Imported with a guess, look at these: {count}",
    ),
    "import.report.skipped": ("Overgeslagen: {count}", "Skipped: {count}"),
    "import.report.row": ("  rij {row}: {id}, {what}", "  row {row}: {id}, {what}"),
    "import.report.row-skipped": ("  rij {row}: {why}", "  row {row}: {why}"),
    "import.report.note": ("      {address}: {what}", "      {address}: {what}"),
    "import.report.same": (
        "  {count} × rij {rows}, zoals {address}: {what}",
        "  {count} × row {rows}, as {address}: {what}",
    ),
    "import.as.inject": ("als inject", "as an inject"),
    "import.as.contingency": ("als reserve-inject", "as a contingency inject"),
    "import.as.expected-action": ("als verwachte actie", "as an expected action"),
    "import.as.controller-action": (
        "als actie van de oefenleiding",
        "as an action of exercise control",
    ),
    "import.as.information": ("als informatie", "as information"),
    "import.as.more": ("gaat daar verder", "goes on with it"),
    "import.as.administrative": ("als administratieve inject", "as an administrative inject"),
    "import.as.expectation-of": (
        "hierbij gevoegd als verwachte actie",
        "to which it was added as an expected action",
    ),
    # why a row is skipped
    "import.why.other-table": (
        "hoort bij een andere tabel onder het draaiboek",
        "belongs to another table under the MSEL",
    ),
    "import.why.above": ("staat boven de kopjes", "stands above the titles"),
    "import.why.titles": ("de kopjes van de kolommen", "the titles of the columns"),
    "import.why.titles-again": ("herhaalt de kopjes", "repeats the titles"),
    "import.why.section": ("kop van een deel: {title}", "heading of a section: {title}"),
    "import.why.legend": ("legenda of naschrift: {text}", "legend or afterword: {text}"),
    "import.why.nothing": (
        "geen titel, tekst of verwachte actie: {text}",
        "no title, text or expected action: {text}",
    ),
    "import.why.decision": (
        "besluit dat bij geen inject hoort; wat eruit volgt staat alleen in het scenario, dus zet "
        "het daar zelf onder 'decisions': {text}",
        "decision that no inject puts; what follows from it is only in the scenario, so put it "
        "there under 'decisions': {text}",
    ),
    "import.why.formulas": (
        "titel en tekst zijn formules waarvan de uitkomst niet in het bestand staat; open "
        "en bewaar het in het rekenprogramma: {text}",
        "title and text are formulas whose results are not in the file; open and save it in the "
        "spreadsheet program: {text}",
    ),
    # why a sheet has its score
    "import.why.no-titles": ("geen rij met kopjes", "no row with titles"),
    "import.why.titles-in": ("kopjes in rij {row}", "titles in row {row}"),
    "import.why.below": ("rijen eronder: {rows}", "rows below: {rows}"),
    # about times
    "import.no-time": (
        "“{written}” is niet als tijd te lezen",
        "“{written}” cannot be read as a time",
    ),
    "import.no-time-of-day": (
        "“{written}” is geen tijd van de dag",
        "“{written}” is no time of day",
    ),
    "import.no-such-day": (
        "“{written}” staat in geen kalender",
        "“{written}” is in no calendar",
    ),
    "import.bad-military": (
        "“{written}” is geen tijd; is {meant} bedoeld? (zonder tijd overgenomen)",
        "“{written}” is no time; is {meant} meant? (imported without a time)",
    ),
    "import.serial": (
        "“{written}” is gelezen als deel van een dag, zoals een spreadsheet telt",
        "“{written}” was read as part of a day, as a spreadsheet counts",
    ),
    "import.serial-day": (
        "“{written}” is gelezen als de dag {day}, zoals een spreadsheet telt",
        "“{written}” was read as the day {day}, as a spreadsheet counts",
    ),
    "import.t-plus": (
        "“{written}” is gelezen als {length}; schrijf T+{hours}m als het minuten zijn, "
        "D+{hours} als het dagen zijn",
        "“{written}” was read as {length}; write T+{hours}m if minutes are meant, D+{hours} "
        "if days are",
    ),
    "import.about": ("“{written}” is ongeveer", "“{written}” is about"),
    "import.stretch": (
        "van “{written}” is het begin genomen",
        "of “{written}” the beginning was taken",
    ),
    "import.rolled": (
        "ligt ver vóór de rij erboven: genomen als dag {day}",
        "lies far before the row above: taken to be on day {day}",
    ),
    "import.way": (
        "“{way}” is een weg en geen ontvanger: weggelaten",
        "“{way}” is a way and no recipient: left out",
    ),
    "import.no-clock": (
        "geen tijd van de dag: die van de rij erboven of van STARTEX genomen",
        "no time of day: that of the row above or of STARTEX was taken",
    ),
    "import.not-placed": (
        "zonder tijd overgenomen: {why}",
        "imported without a time: {why}",
    ),
    "import.too-far": ("deze dag ligt te ver weg", "this day is too far away"),
    "import.before-startex": (
        "ligt vóór STARTEX: overgenomen als administratieve inject",
        "lies before STARTEX: imported as an administrative inject",
    ),
    "import.other-day": (
        "de dag {day} is een andere dan in de naam van het blad",
        "the day {day} is another than in the name of the sheet",
    ),
    "import.no-times": (
        "er staan geen tijden in: alle injects staan op volgorde op afroep",
        "there are no times in it: all injects are on call, in order",
    ),
    "import.some-timeless": (
        "zonder tijd en dus op afroep: {count}",
        "without a time and therefore on call: {count}",
    ),
    # about rows
    "import.hidden-row": ("deze rij is verborgen", "this row is hidden"),
    "import.braces": (
        "de accolades staan er als tekst, niet als getal uit het model",
        "the braces stand there as text, not as a number of the model",
    ),
    "import.no-value": (
        "een formule waarvan de uitkomst niet in het bestand staat",
        "a formula whose result is not in the file",
    ),
    "import.error": ("hier staat de fout {text}", "there is the error {text} here"),
    "import.no-id": ("geen nummer: genoemd naar rij {row}", "no number: named after row {row}"),
    "import.zero-id": (
        "“{written}” is geen nummer van een inject: genoemd naar rij {row}",
        "“{written}” is no number of an inject: named after row {row}",
    ),
    "import.same-id": (
        "“{written}” komt vaker voor: deze heet {id}",
        "“{written}” occurs more than once: this one is called {id}",
    ),
    "import.unknown-kind": (
        "“{written}” is geen bekend soort: als inject overgenomen",
        "“{written}” is no known kind: imported as an inject",
    ),
    "import.state-dropped": (
        "status “{state}”: in reserve gehouden",
        "status “{state}”: kept in reserve",
    ),
    "import.state-on-call": (
        "status “{state}”: op afroep",
        "status “{state}”: on call",
    ),
    "import.state-held": ("status “{state}”", "status “{state}”"),
    "import.state-draft": ("status “{state}”: nog niet af", "status “{state}”: not finished"),
    "import.state-unknown": ("status “{state}”", "status “{state}”"),
    "import.state-in-text": (
        "volgens de tekst niet gespeeld: in reserve gehouden",
        "not played, by its text: kept in reserve",
    ),
    "import.startex-row": ("markeert STARTEX", "marks STARTEX"),
    "import.endex-row": ("markeert ENDEX", "marks ENDEX"),
    "import.title-made": (
        "geen titel: het begin van de tekst genomen",
        "no title: the beginning of the text was taken",
    ),
    "import.no-cell": (
        "van wie dit wordt verwacht staat er niet: de eerste cel genomen",
        "of whom this is expected is not said: the first cell was taken",
    ),
    "import.expected-without-time": (
        "een verwachte actie zonder tijd en zonder inject: als informatie overgenomen",
        "an expected action without a time and without an inject: imported as information",
    ),
    "import.cut": (
        "deze tekst telt {length} tekens; de eerste {most} staan in de inject, alles in extra",
        "this text has {length} characters; the first {most} are in the inject, all are in extra",
    ),
    # about the sheet
    "import.iteration": (
        "blad {sheet} bevat dezelfde {same} regels nog eens, op dezelfde tijden",
        "sheet {sheet} holds the same {same} lines again, at the same times",
    ),
    "import.iteration-shifted": (
        "blad {sheet} bevat dezelfde {same} regels nog eens, {minutes} minuten {way}; speel "
        "één scenario tweemaal: de tijden tellen vanaf STARTEX, dus zet 'start' voor die keer "
        "anders",
        "sheet {sheet} holds the same {same} lines again, {minutes} minutes {way}; play one "
        "scenario twice: times count from STARTEX, so set 'start' to another for that",
    ),
    "import.later": ("later", "later"),
    "import.earlier": ("eerder", "earlier"),
    "import.fills": (
        "kleuren van rijen, waarvan de betekenis niet is overgenomen: {fills}",
        "colours of rows, whose meaning was not imported: {fills}",
    ),
    "import.fill": ("{colour} ({count}): rij {rows}", "{colour} ({count}): row {rows}"),
    "import.colour.red": ("rood {fill}", "red {fill}"),
    "import.colour.orange": ("oranje {fill}", "orange {fill}"),
    "import.colour.yellow": ("geel {fill}", "yellow {fill}"),
    "import.colour.green": ("groen {fill}", "green {fill}"),
    "import.colour.blue": ("blauw {fill}", "blue {fill}"),
    "import.colour.purple": ("paars {fill}", "purple {fill}"),
    "import.colour.grey": ("grijs {fill}", "grey {fill}"),
    "import.colour.other": ("{fill}", "{fill}"),
    "import.states": (
        "status van rijen (ook bewaard als extra): {states}",
        "status of rows (also kept as extra): {states}",
    ),
    "import.state": ("{state} ({count})", "{state} ({count})"),
    "import.no-text-column": (
        "geen kolom zegt wat er gebeurt: alleen wat er verwacht wordt is overgenomen; geef met "
        "--map op welke kolom de tekst is (body)",
        "no column says what happens: only what is expected was imported; say with --map which "
        "column is the text (body)",
    ),
    "import.likely-text-column": (
        "geen kolom zegt wat er gebeurt: alleen wat er verwacht wordt is overgenomen; {letters} "
        "“{title}” lijkt er het meest op: zet daar in profile.yaml body achter en neem opnieuw "
        "over met --map",
        "no column says what happens: only what is expected was imported; {letters} “{title}” "
        "looks most like it: write body behind it in profile.yaml and import again with --map",
    ),
    "import.without-text": (
        "geen kolom zegt wat hier gebeurt: als verwachte actie overgenomen",
        "no column says what happens here: imported as an expected action",
    ),
    "import.kept-columns": (
        "kolommen zonder eigen veld, bewaard als extra: {titles}",
        "columns without a field of their own, kept as extra: {titles}",
    ),
    "import.no-rows": (
        "blad {sheet}: onder de kopjes in rij {row} staat geen enkele regel van een draaiboek; "
        "klopt die rij niet, noem dan de goede als header-row in een profiel (--map)",
        "sheet {sheet}: there is no line of an MSEL below the titles in row {row}; if that row is "
        "wrong, give the right one as header-row in a profile (--map)",
    ),
    "import.profile-unused": (
        "het profiel noemt kolommen die er niet zijn: {titles}",
        "the profile names columns that are not there: {titles}",
    ),
    "import.has-names": (
        "namen van personen gevonden: {count}; --pseudonymise vervangt die",
        "names of people found: {count}; --pseudonymise replaces those",
    ),
    "import.pseudonymised": (
        "namen van personen vervangen: {count} keer ({people}); in vrije tekst kunnen nog namen "
        "staan, lees het resultaat na",
        "names of people replaced: {count} times ({people}); free text may still hold names, read "
        "the result",
    ),
    "import.person": ("Persoon {number}", "Person {number}"),
    "import.address": ("[e-mailadres]", "[e-mail address]"),
    "import.number": ("[telefoonnummer]", "[telephone number]"),
    "import.id.players": ("spelers", "players"),
    "import.id.cell": ("cel", "cell"),
    "import.id.voice": ("stem-{number}", "voice-{number}"),
    "import.id.objective": ("doel-{number}", "objective-{number}"),
    "import.players": ("Spelers", "Players"),
    "import.section": ("Onderdeel", "Section"),
    "import.summary": (
        "Overgenomen uit {file}, blad {sheet}. Injects: {count}.",
        "Imported from {file}, sheet {sheet}. Injects: {count}.",
    ),
    "import.comment.head": (
        "OEFENING – EXERCISE. Overgenomen uit een spreadsheet; wat daarbij gegokt is, staat in het "
        "verslag ernaast.",
        "OEFENING – EXERCISE. Imported from a spreadsheet; what was guessed is told in the account "
        "beside it.",
    ),
    "import.comment.cells": (
        "Wat elke cel ziet en hoe laat, is nog aan u.",
        "What each cell sees, and how late, is up to you.",
    ),
    "import.comment.regions": (
        "Geen regio opgegeven: controleer deze.",
        "No region was given: check this one.",
    ),
    "import.comment.plays": (
        "Zonder besluiten doen ze hetzelfde; beschrijf hier wat elk besluit.",
        "Without decisions they do the same; tell here what each decides.",
    ),
    "import.play.nobody": ("Niemand", "Nobody"),
    "import.play.average": ("Gemiddeld", "Average"),
    "import.play.textbook": ("Volgens het boekje", "By the book"),
    "import.comment.objectives": (
        "Geef elk doel zijn kritieke taken, en noem het kritisch proces.",
        "Give each objective its critical tasks, and name the capability.",
    ),
}
