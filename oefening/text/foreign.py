"""Texts about files of other programs: what they are, and why one of them is not read."""

TEXTS = {
    # what a file turns out to be
    "foreign.kind.xlsx": ("een Excel-werkmap (.xlsx)", "an Excel workbook (.xlsx)"),
    "foreign.kind.xls": ("een oude Excel-werkmap (.xls)", "an old Excel workbook (.xls)"),
    "foreign.kind.xlsb": (
        "een binaire Excel-werkmap (.xlsb)",
        "a binary Excel workbook (.xlsb)",
    ),
    "foreign.kind.ods": ("een OpenDocument-rekenblad (.ods)", "an OpenDocument sheet (.ods)"),
    "foreign.kind.docx": ("een Word-document", "a Word document"),
    "foreign.kind.pptx": ("een PowerPoint-presentatie", "a PowerPoint presentation"),
    "foreign.kind.zip": ("een ZIP-bestand zonder werkmap", "a ZIP file without a workbook"),
    "foreign.kind.pdf": ("een PDF", "a PDF"),
    "foreign.kind.image": ("een afbeelding", "a picture"),
    "foreign.kind.web": ("een webpagina of XML", "a web page or XML"),
    "foreign.kind.json": ("JSON", "JSON"),
    "foreign.kind.csv": ("tekst met scheidingstekens (CSV)", "delimited text (CSV)"),
    "foreign.kind.packed": ("een gecomprimeerd bestand", "a compressed file"),
    # what to do
    "foreign.save-as-xlsx": (
        "open het in Excel of LibreOffice en bewaar het als .xlsx",
        "open it in Excel or LibreOffice and save it as .xlsx",
    ),
    "foreign.save-again": (
        "open het in het programma dat het maakte, bewaar het opnieuw en probeer dat bestand",
        "open it in the program that made it, save it anew and try that file",
    ),
    "foreign.cut-down": (
        "bewaar alleen het draaiboek zelf, zonder afbeeldingen en lege rijen, als nieuw .xlsx",
        "save the MSEL alone, without pictures and empty rows, as a new .xlsx",
    ),
    "foreign.drop-empty-rows": (
        "is het uw eigen bestand, verwijder dan de opgemaakte lege rijen onder het draaiboek en "
        "bewaar het; vertrouw het anders niet",
        "if it is your own file, delete the empty rows with a layout below the MSEL and save it; "
        "otherwise do not trust it",
    ),
    "foreign.part-too-large": (
        "uitgepakt is het onderdeel '{entry}' groter dan {limit} MiB",
        "unpacked the part '{entry}' is larger than {limit} MiB",
    ),
    "foreign.get-again": (
        "haal het bestand opnieuw op bij wie het maakte",
        "get the file anew from whoever made it",
    ),
    "foreign.save-as-utf8": (
        "bewaar het in Excel als 'CSV UTF-8', of als .xlsx",
        "save it in Excel as 'CSV UTF-8', or as .xlsx",
    ),
    "foreign.close-quote": (
        "zoek in die rij een aanhalingsteken dat niet wordt gesloten",
        "look for a quotation mark in that row that is not closed",
    ),
    # refused
    "library.not-a-file": (
        "{path} is geen gewoon bestand; kopieer wat erin staat naar een bestand op schijf",
        "{path} is no ordinary file; copy what is in it to a file on disk",
    ),
    "foreign.empty": ("dit bestand is leeg", "this file is empty"),
    "foreign.kind.scenario": ("een scenario", "a scenario"),
    "foreign.scenario": (
        "dit is al een scenario en hoeft niet overgenomen te worden",
        "this is a scenario already, and need not be imported",
    ),
    "foreign.play-it": (
        "'oefening check {file}' kijkt het na, 'oefening play {file}' speelt het",
        "'oefening check {file}' checks it, 'oefening play {file}' plays it",
    ),
    "foreign.wrong-kind": (
        "dit is {kind}; gelezen worden .xlsx en CSV",
        "this is {kind}; what can be read is .xlsx and CSV",
    ),
    "foreign.encrypted": (
        "dit bestand is met een wachtwoord beveiligd",
        "this file is protected by a password",
    ),
    "foreign.remove-password": (
        "open het, haal het wachtwoord eraf en bewaar het als .xlsx",
        "open it, take the password off and save it as .xlsx",
    ),
    "foreign.macros": (
        "deze werkmap bevat macro's; die horen niet in een draaiboek en kunnen de inhoud bij het "
        "openen veranderen",
        "this workbook holds macros, which have no place in an MSEL and may change what it says "
        "when it is opened",
    ),
    "foreign.drop-macros": (
        "bewaar het in Excel als .xlsx, zonder macro's",
        "save it in Excel as .xlsx, without macros",
    ),
    "foreign.damaged": (
        "dit bestand is beschadigd of niet compleet: {what}",
        "this file is damaged or incomplete: {what}",
    ),
    "foreign.file-too-large": (
        "dit bestand is groter dan {limit} MiB",
        "this file is larger than {limit} MiB",
    ),
    "foreign.unpacks-too-large": (
        "uitgepakt is dit bestand groter dan {limit} MiB",
        "unpacked, this file is larger than {limit} MiB",
    ),
    "foreign.unpacks-too-many": (
        "het onderdeel '{entry}' wordt bij uitpakken meer dan {limit} maal zo groot",
        "unpacking makes the part '{entry}' more than {limit} times as large",
    ),
    "foreign.too-many-entries": (
        "dit bestand bevat meer dan {limit} onderdelen",
        "this file has more than {limit} parts",
    ),
    "foreign.overlap": (
        "onderdelen van dit bestand liggen over elkaar heen",
        "parts of this file lie over one another",
    ),
    "foreign.same-name": (
        "twee onderdelen van dit bestand heten '{entry}'",
        "two parts of this file are called '{entry}'",
    ),
    "foreign.path": (
        "het onderdeel '{entry}' wijst naar een plek buiten dit bestand",
        "the part '{entry}' points to a place outside this file",
    ),
    "foreign.packing": (
        "het onderdeel '{entry}' is ingepakt op een manier die niet wordt gelezen",
        "the part '{entry}' is packed in a way that is not read",
    ),
    "foreign.doctype": (
        "het onderdeel '{entry}' bevat een DOCTYPE; in een werkmap hoort die niet",
        "the part '{entry}' has a DOCTYPE, which no workbook should have",
    ),
    "foreign.too-deep": (
        "het onderdeel '{entry}' is dieper genest dan {limit} niveaus",
        "the part '{entry}' is nested more than {limit} levels deep",
    ),
    "foreign.piece-too-large": (
        "het onderdeel '{entry}' bevat een stuk van meer dan {limit} MiB",
        "the part '{entry}' has a piece of more than {limit} MiB",
    ),
    "foreign.too-many-elements": (
        "deze werkmap heeft meer dan {limit} XML-elementen",
        "this workbook has more than {limit} elements of XML",
    ),
    "foreign.too-many-sheets": (
        "deze werkmap heeft meer dan {limit} bladen",
        "this workbook has more than {limit} sheets",
    ),
    "foreign.no-sheets": (
        "deze werkmap heeft geen blad met cellen",
        "this workbook has no sheet with cells",
    ),
    "foreign.too-many-rows": (
        "het blad '{sheet}' komt boven de {limit} gevulde rijen in dit bestand",
        "with sheet '{sheet}' this file has more than {limit} filled rows",
    ),
    "foreign.too-many-columns": (
        "rij {row} van het blad '{sheet}' heeft meer dan {limit} kolommen",
        "row {row} of sheet '{sheet}' has more than {limit} columns",
    ),
    "foreign.too-many-cells": (
        "het blad '{sheet}' komt boven de {limit} gevulde cellen in dit bestand",
        "with sheet '{sheet}' this file has more than {limit} filled cells",
    ),
    "foreign.too-much-text": (
        "het blad '{sheet}' komt boven de {limit} miljoen tekens in dit bestand",
        "with sheet '{sheet}' this file has more than {limit} million characters",
    ),
    "foreign.text-too-long": (
        "{where} bevat meer dan {limit} tekens",
        "{where} has more than {limit} characters",
    ),
    "foreign.text-number": ("tekst nummer {number}", "text number {number}"),
    "foreign.cell-at": ("cel {address} van '{sheet}'", "cell {address} of '{sheet}'"),
    "foreign.comment-at": ("de opmerking bij {address}", "the comment at {address}"),
    "foreign.too-many-merges": (
        "het blad '{sheet}' heeft meer dan {limit} samengevoegde gebieden",
        "sheet '{sheet}' has more than {limit} merged areas",
    ),
    "foreign.too-many-strings": (
        "deze werkmap heeft meer dan {limit} {what}",
        "this workbook has more than {limit} {what}",
    ),
    "foreign.strings": ("verschillende teksten", "different texts"),
    "foreign.styles": ("celopmaken", "cell styles"),
    "foreign.binary": (
        "dit is geen tekst: er staat {character} in rij {row}",
        "this is no text: row {row} has {character}",
    ),
    "foreign.encoding": (
        "de tekencodering is niet te herkennen: byte {byte} in rij {row} is geen UTF-8 en geen "
        "Windows-1252",
        "its encoding cannot be told: byte {byte} in row {row} is neither UTF-8 nor Windows-1252",
    ),
    "foreign.record-too-long": (
        "rij {row} telt meer dan {limit} tekens",
        "row {row} has more than {limit} characters",
    ),
    # what of a file is damaged
    "foreign.damage.archive": ("het is niet uit te pakken", "it cannot be unpacked"),
    "foreign.damage.entry": (
        "onderdeel '{entry}' is niet uit te pakken",
        "part '{entry}' cannot be unpacked",
    ),
    "foreign.damage.missing": ("onderdeel '{entry}' ontbreekt", "part '{entry}' is missing"),
    "foreign.damage.xml": (
        "onderdeel '{entry}' is op regel {line} geen goede XML",
        "part '{entry}' is no proper XML on line {line}",
    ),
    "foreign.damage.encoding": (
        "de tekencodering van onderdeel '{entry}' is niet te lezen",
        "the encoding of part '{entry}' cannot be read",
    ),
    "foreign.damage.reference": (
        "onderdeel '{entry}' noemt een cel '{written}' die niet kan",
        "part '{entry}' names a cell '{written}' that cannot be",
    ),
    "foreign.damage.index": (
        "cel {address} van '{sheet}' verwijst naar een tekst die er niet is",
        "cell {address} of '{sheet}' refers to a text that is not there",
    ),
    # told of what has been read
    "foreign.told.other-kind": (
        "naar zijn naam is dit iets anders, maar het is {kind} en is zo gelezen",
        "its name says otherwise, but it is {kind} and was read as such",
    ),
    "foreign.told.encoding": (
        "geen UTF-8; gelezen als Windows-1252: kijk na of letters als é en ë kloppen",
        "not UTF-8, read as Windows-1252: look whether letters such as é and ë are right",
    ),
    "foreign.open-quote": (
        "een aanhalingsteken in rij {row} wordt niet gesloten: alle rijen daarna horen bij die cel",
        "a quotation mark in row {row} is not closed: all rows after it are part of that cell",
    ),
    "foreign.told.links": (
        "verwijst naar andere bestanden; die zijn niet gelezen",
        "refers to other files, which were not read",
    ),
    "foreign.told.embedded": (
        "bevat ingesloten bestanden; die zijn niet gelezen",
        "has files within it, which were not read",
    ),
    "foreign.told.formulas": (
        "blad '{sheet}': formules zonder berekende waarde: {count}, de eerste in {address}; open "
        "en bewaar het bestand in Excel om ze te krijgen",
        "sheet '{sheet}': formulas without a calculated value: {count}, the first in {address}; "
        "open and save the file in Excel to have them",
    ),
    "foreign.told.errors": (
        "blad '{sheet}': cellen met een foutwaarde: {count}, de eerste in {address}",
        "sheet '{sheet}': cells with an error value: {count}, the first in {address}",
    ),
    # JSON of other tools
    "foreign.json.bad": ("dit is geen goede JSON", "this is no proper JSON"),
    "foreign.json.not-utf8": (
        "de tekens van dit bestand zijn geen UTF-8",
        "the characters of this file are not UTF-8",
    ),
    "foreign.json.twice": (
        "de sleutel '{key}' staat twee keer in één object",
        "the key '{key}' is twice in one object",
    ),
    "foreign.json.number": (
        "{written} is geen getal dat gelezen wordt",
        "{written} is no number that is read",
    ),
    "foreign.json.too-deep": (
        "dit bestand is dieper genest dan {limit} niveaus",
        "this file is nested more than {limit} levels deep",
    ),
    "foreign.json.too-many": (
        "dit bestand bevat meer dan {limit} waarden",
        "this file holds more than {limit} values",
    ),
    "foreign.json.no-object": (
        "dit is JSON, maar geen uitvoer van een oefenprogramma",
        "this is JSON, but no export of an exercise tool",
    ),
    "foreign.json.unknown": (
        "dit is JSON van een programma dat niet bekend is",
        "this is JSON of a tool that is not known",
    ),
    "foreign.json.known": (
        "gelezen wordt wat OpenAEV (een scenario of een simulatie) en Crucible Blueprint uitvoeren",
        "what is read is what OpenAEV (a scenario or a simulation) and Crucible Blueprint export",
    ),
    "foreign.json.several": (
        "dit ZIP-bestand bevat meer dan één JSON: {names}",
        "this ZIP file has more than one JSON: {names}",
    ),
    "foreign.json.choose": (
        "pak het uit en geef het ene bestand met het scenario",
        "unpack it and give the one file with the scenario",
    ),
    "foreign.no-injects": (
        "in dit bestand staat geen enkele inject",
        "this file has not a single inject",
    ),
    "foreign.export-injects": (
        "voer het opnieuw uit, met de injects erbij",
        "export it anew, with its injects",
    ),
    "foreign.people-left-out": (
        "mensen weggelaten: {count} (met --keep-people blijven hun namen staan)",
        "people left out: {count} (with --keep-people their names stay)",
    ),
    "foreign.openaev.technical": (
        "voor machines, niet voor spelers ({by})",
        "for machines, not for players ({by})",
    ),
    "foreign.openaev.not-for-people": (
        "voor machines, niet voor spelers",
        "for machines, not for players",
    ),
    "foreign.openaev.skipped": (
        "injects voor machines overgeslagen: {count}",
        "injects for machines skipped: {count}",
    ),
    "foreign.openaev.disabled": (
        "injects die uit stonden, op afroep in de reserve gezet: {count}",
        "injects that were switched off, put on call in the reserve: {count}",
    ),
    "foreign.openaev.around": (
        "wat boven en onder elk bericht staat, staat in de samenvatting en niet bij de injects: "
        "{texts}",
        "what stands above and below each message is in the summary and not in the injects: "
        "{texts}",
    ),
    "foreign.openaev.challenges": (
        "challenges niet overgenomen: {count}",
        "challenges not taken over: {count}",
    ),
    "foreign.openaev.documents": (
        "bijlagen niet overgenomen, alleen hun namen: {count}",
        "attachments not taken over, only their names: {count}",
    ),
    "foreign.openaev.twice": (
        "injects die er vaker in staan, één keer overgenomen: {count}",
        "injects that are in it more than once, taken over once: {count}",
    ),
    "foreign.blueprint.times-lost": (
        "elke gebeurtenis komt precies een minuut na de vorige: de tijden zijn waarschijnlijk bij "
        "een eerdere import in Blueprint verloren gegaan",
        "each event comes exactly a minute after the one before: the times were probably lost when "
        "it was imported into Blueprint",
    ),
    "foreign.blueprint.starts": (
        "het bestand laat de oefening op {start} UTC beginnen: dat is STARTEX, tenzij --startex "
        "iets anders zegt",
        "the file has the exercise start at {start} UTC: that is STARTEX, unless --startex says "
        "otherwise",
    ),
    "foreign.blueprint.people": (
        "velden met namen van gebruikers weggelaten: {count} (met --keep-people blijven ze staan)",
        "fields with names of users left out: {count} (with --keep-people they stay)",
    ),
}
