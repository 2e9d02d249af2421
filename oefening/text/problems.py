"""Texts about what is wrong in a file."""

TEXTS = {
    "error": ("fout", "error"),
    "warning": ("waarschuwing", "warning"),
    "one-problem": ("1 probleem in {file}", "1 problem in {file}"),
    "problems": ("{count} problemen in {file}", "{count} problems in {file}"),
    "did-you-mean": ("bedoelde u '{name}'?", "did you mean '{name}'?"),
    "choose-from-on": (
        "kies uit: {names}, of elk jaar daarna",
        "choose from: {names}, or any later year",
    ),
    "choose-from": ("kies uit: {names}", "choose from: {names}"),
    "also-on-line": ("ook op regel {lines}", "also on line {lines}"),
    "also-on-lines": ("ook op de regels {lines}", "also on lines {lines}"),
    "task-of-none": (
        "{owner} noemt taak '{name}', maar oefendoel '{objective}' heeft er geen",
        "{owner} names task '{name}', but objective '{objective}' has none",
    ),
    "tasks-on-line": ("met zijn taken, op regel {lines}", "with its tasks, on line {lines}"),
    "tasks-on-lines": ("met zijn taken, op de regels {lines}", "with its tasks, on lines {lines}"),
    "damage-on-line": (
        "met wat die beschadigt, op regel {lines}",
        "with what it damages, on line {lines}",
    ),
    "damage-on-lines": (
        "met wat die beschadigt, op de regels {lines}",
        "with what it damages, on lines {lines}",
    ),
    "expected-on-line": (
        "met wat daarop wordt verwacht, op regel {lines}",
        "with what it expects, on line {lines}",
    ),
    "expected-on-lines": (
        "met wat daarop wordt verwacht, op de regels {lines}",
        "with what it expects, on lines {lines}",
    ),
    "hint-also": ("{hint} ({also})", "{hint} ({also})"),
    "did-you-mean-on-line": (
        "bedoelde u '{name}' (regel {line})?",
        "did you mean '{name}' (line {line})?",
    ),
    # reading
    "too-large": (
        "dit bestand is groter dan {limit} MiB",
        "this file is larger than {limit} MiB",
    ),
    "not-utf8": (
        "hier staat byte {byte}, die geen UTF-8 is; bewaar het bestand als UTF-8",
        "byte {byte} here is not UTF-8; save the file as UTF-8",
    ),
    "no-file-of-text": (
        "dit is geen bestand met tekst, maar een werkmap, een afbeelding of iets dergelijks",
        "this is no file of text, but a workbook, a picture or the like",
    ),
    "control-character": (
        "hier staat het onzichtbare teken {character}; dat hoort niet in een tekst",
        "there is the invisible character {character} here, which does not belong in a text",
    ),
    "tab": (
        "hier staat een tab; gebruik spaties",
        "there is a tab here; use spaces",
    ),
    "lines-with-tabs": ("regels met tabs: {count}", "lines with tabs: {count}"),
    "empty-file": ("dit bestand is leeg", "this file is empty"),
    "two-documents": (
        "hier begint een tweede document; een bestand bevat er één",
        "a second document begins here; a file holds one",
    ),
    "directive": (
        "YAML-aanwijzingen (%) zijn niet toegestaan",
        "YAML directives (%) are not allowed",
    ),
    "duplicate-key": (
        "'{key}' staat hier dubbel; het staat al op regel {line}",
        "'{key}' is here twice; it is already on line {line}",
    ),
    "key-not-text": (
        "een sleutel moet een woord zijn",
        "a key must be a word",
    ),
    "empty-key": (
        "hier ontbreekt een sleutel voor de dubbele punt",
        "there is no key before the colon",
    ),
    "tag": ("YAML-tags (!) zijn niet toegestaan", "YAML tags (!) are not allowed"),
    "merge-key": (
        "'<<' is niet toegestaan; schrijf de velden voluit of gebruik een alias",
        "'<<' is not allowed; write the fields out or use an alias",
    ),
    "unknown-alias": ("er is geen anker '&{name}'", "there is no anchor '&{name}'"),
    "duplicate-anchor": ("het anker '&{name}' bestaat al", "the anchor '&{name}' exists already"),
    "self-alias": ("'*{name}' verwijst naar zichzelf", "'*{name}' refers to itself"),
    "too-many-nodes": (
        "met alle aliassen uitgeschreven telt dit bestand meer dan {limit} waarden",
        "with every alias written out this file has more than {limit} values",
    ),
    "too-deep": (
        "dit is dieper genest dan {limit} lagen",
        "this is nested deeper than {limit} levels",
    ),
    "too-long": (
        "deze tekst telt {length} tekens; er passen er {limit}",
        "this text has {length} characters; {limit} is the most",
    ),
    # syntax
    "syntax": ("dit is geen geldige YAML", "this is not valid YAML"),
    "unclosed-quote": (
        "de tekst die hier tussen aanhalingstekens begint, wordt niet goed afgesloten",
        "the quoted text that begins here is not closed properly",
    ),
    "after-quote": (
        "na het aanhalingsteken dat de tekst afsluit kan niets meer komen; schrijf '' voor een ' "
        "in zo'n tekst",
        "nothing can follow the quote that closes the text; write '' for a ' inside such a text",
    ),
    "bad-escape": (
        "in deze tekst staat een \\ met iets erachter dat niet bestaat; "
        "gebruik enkele aanhalingstekens",
        "a \\ in this text is followed by something that does not exist; use single quotes",
    ),
    "no-colon": (
        "hier wordt een veld verwacht: een sleutel, een dubbele punt en een waarde",
        "a field is expected here: a key, a colon and a value",
    ),
    "stray-colon": (
        "een dubbele punt kan hier niet; zet de tekst tussen aanhalingstekens of "
        "controleer het inspringen",
        "a colon cannot stand here; put the text in quotes or check the indentation",
    ),
    "stray-dash": (
        "een lijst kan hier niet beginnen; controleer het inspringen",
        "a list cannot begin here; check the indentation",
    ),
    "bad-character": (
        "een waarde kan niet met {character} beginnen; zet de tekst tussen aanhalingstekens",
        "a value cannot begin with {character}; put the text in quotes",
    ),
    "bad-anchor": (
        "achter & en * hoort een naam te staan; zet een tekst die zo begint tussen "
        "aanhalingstekens",
        "& and * are followed by a name; put a text that begins so in quotes",
    ),
    "block-text": (
        "zo begint geen tekstblok: na | of > komt een nieuwe regel met ingesprongen tekst",
        "no block of text begins like this: after | or > comes a new line with indented text",
    ),
    "unclosed-bracket": (
        "de lijst of de velden die hier beginnen worden niet goed afgesloten, "
        "of er ontbreekt een komma",
        "the list or the fields that begin here are not closed properly, or a comma is missing",
    ),
    "colon-in-text": (
        "binnen accolades of haken past geen dubbele punt met een spatie in een tekst; "
        "zet de hele tekst tussen aanhalingstekens",
        "inside braces or brackets no colon with a space fits in a text; "
        "put the whole text in quotes",
    ),
    "hash-in-text": (
        "met een # achter een spatie begint een opmerking; zet de hele tekst tussen "
        "aanhalingstekens",
        "a # behind a space begins a comment; put the whole text in quotes",
    ),
    "comma-in-text": (
        "binnen accolades eindigt een tekst bij een komma; zet de hele tekst tussen "
        "aanhalingstekens",
        "inside braces a text ends at a comma; put the whole text in quotes",
    ),
    "no-value": ("hier hoort een waarde te staan", "a value should stand here"),
    "indentation": (
        "dit past niet bij wat erboven staat; controleer het inspringen",
        "this does not fit what is above it; check the indentation",
    ),
    # loading
    "unknown-key": ("{noun} kent geen '{key}'", "{noun} has no '{key}'"),
    "missing-key": ("{noun} heeft '{key}' nodig", "{noun} needs '{key}'"),
    "not-text": ("hier hoort tekst te staan, {found}", "this should be text, {found}"),
    "not-list": ("hier hoort een lijst te staan, {found}", "this should be a list, {found}"),
    "not-mapping": (
        "hier horen de velden van {noun} te staan (sleutel: waarde)",
        "the fields of {noun} should stand here (key: value)",
    ),
    "found-text": ("niet '{text}'", "not '{text}'"),
    "found-list": ("geen lijst", "not a list"),
    "found-mapping": ("geen velden", "not fields"),
    "found-other": ("niet wat er staat", "not what stands here"),
    "empty": ("hier ontbreekt een waarde", "there is no value here"),
    "wrong-type": ("deze waarde past hier niet", "this value does not fit here"),
    "bad-choice": (
        "'{value}' kan hier niet; kies uit: {choices}",
        "'{value}' is not one of: {choices}",
    ),
    "no-member": ("{noun} is één van: {choices}", "{noun} is one of: {choices}"),
    "two-members": (
        "{noun} kan niet tegelijk '{one}' en '{other}' zijn",
        "{noun} cannot be both '{one}' and '{other}'",
    ),
    "too-few": (
        "hier horen er ten minste {limit} te staan",
        "there should be at least {limit} here",
    ),
    "too-many": ("hier mogen er hoogstens {limit} staan", "there may be at most {limit} here"),
    "out-of-range": ("dit moet {bound} {limit} zijn", "this must be {bound} {limit}"),
    "bound.above": ("meer dan", "more than"),
    "bound.at-least": ("ten minste", "at least"),
    "bound.below": ("minder dan", "less than"),
    "bound.at-most": ("hoogstens", "at most"),
}
