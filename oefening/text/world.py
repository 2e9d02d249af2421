"""Texts about the world."""

TEXTS: dict[str, tuple[str, str]] = {
    # reading
    "unknown-world-parameter": (
        "'{name}' is geen parameter van deze wereld",
        "'{name}' is no parameter of this world",
    ),
    "unknown-reference": (
        "'{name}' is hier geen voorziening",
        "'{name}' is no capacity here",
    ),
    "need-without-other": (
        "behoefte '{name}' moet in world.yaml en in households.yaml staan",
        "need '{name}' must stand in world.yaml and in households.yaml",
    ),
    "parameter-twice": (
        "'{name}' staat al in {file}",
        "'{name}' is already in {file}",
    ),
    "no-source": (
        "wat '{provenance}' is, heeft een bron nodig",
        "what is '{provenance}' needs a source",
    ),
    "unknown-source": (
        "'{name}' is geen bron van deze wereld",
        "'{name}' is no source of this world",
    ),
    # expanding
    "change-unknown-node": (
        "'{name}' is geen voorziening van de wereld '{world}'",
        "'{name}' is no node of the world '{world}'",
    ),
    # checking
    "world-unknown-capacity": (
        "{node} is geen voorziening of behoefte van deze wereld",
        "{node} is no capacity or need of this world",
    ),
    "world-unknown-profile": (
        "{node} volgt dagritme '{name}', maar dat bestaat niet",
        "{node} follows profile '{name}', which there is not",
    ),
    "world-class-shares": (
        "de klassen van {node} zijn samen geen 100%",
        "the classes of {node} do not add up to 100%",
    ),
    "world-class-twice": (
        "twee klassen van {node} heten hetzelfde",
        "two classes of {node} have the same id",
    ),
    "world-unknown-supplier": (
        "{node} hangt af van {supplier}, maar dat bestaat niet",
        "{node} depends on {supplier}, which there is not",
    ),
    "world-unknown-class": (
        "{node} hoort bij klasse '{name}' van {supplier}, maar die bestaat niet",
        "{node} belongs to class '{name}' of {supplier}, which there is not",
    ),
    "world-mix-shares": (
        "de aandelen waaruit {node} bestaat zijn samen geen 100%",
        "the shares that {node} is a mix of do not add up to 100%",
    ),
    "world-tier-shares": (
        "de noodvoorzieningen van {node} tegen uitval van {supplier} zijn samen meer dan 100%",
        "the backups of {node} against loss of {supplier} add up to more than 100%",
    ),
    "world-no-stock": (
        "{supplier} beperkt de aanvoer van {node}, dat geen voorraad heeft",
        "{supplier} limits what comes into {node}, which has no stock",
    ),
    "world-not-any": (
        "{supplier} is voor {node} als 'needed' gemarkeerd; dat kan alleen bij 'any'",
        "{supplier} is marked as needed by {node}; that goes with 'any' only",
    ),
    "world-no-restart": (
        "{supplier} is voor {node} als 'start: no' gemarkeerd, maar dat heeft geen herstart",
        "{supplier} is marked 'start: no' for {node}, which has no restart",
    ),
    "world-empty-stock": (
        "de voorraad van {node} is altijd leeg: 'lasts' moet langer dan 0s zijn",
        "the stock of {node} holds nothing: 'lasts' must be longer than 0s",
    ),
    "world-supplier-twice": (
        "{node} noemt {supplier} twee keer; maak er één van",
        "{node} names {supplier} twice; make it one",
    ),
    "world-refilled-twice": (
        "een noodvoorziening van {node} tegen uitval van {supplier} heeft 'refuel' en 'recharge'; "
        "waar 'refuel' staat, vult alleen dat haar bij",
        "a backup of {node} against the loss of {supplier} has 'refuel' and 'recharge'; where "
        "there is 'refuel', only that fills it",
    ),
    "world-no-waiver": (
        "'start: no' bij {supplier} doet niets voor {node}: het geldt niet voor aanvoer en ook "
        "niet voor een van de alternatieven",
        "'start: no' at {supplier} means nothing for {node}: not for what comes in, nor for one "
        "of the alternatives",
    ),
    "world-neighbours": (
        "{place} noemt {neighbour} als buur, maar andersom niet",
        "{place} names {neighbour} as a neighbour, but not the other way round",
    ),
    "world-area-persons": (
        "de inwoners van de gebieden van {place} zijn samen niet die van {place}",
        "the people in the areas of {place} do not add up to those of {place}",
    ),
    "world-movement-lacks": (
        "mensen verplaatsen zich over '{name}', die niet elke regio heeft",
        "people move by '{name}', which not every region has",
    ),
    "world-reception-need": (
        "de opvang noemt de behoefte '{name}', die de wereld niet kent",
        "reception names the need '{name}', which the world does not have",
    ),
    "world-reception-trade": (
        "de opvang vraagt personeel van '{name}', een vak dat de wereld niet kent",
        "reception asks for staff of '{name}', a trade that the world does not have",
    ),
    "world-reception-limit": (
        "locaties '{kind}' hangen van '{name}' af, die niet elke regio heeft",
        "sites '{kind}' hang on '{name}', which not every region has",
    ),
    "world-site-serves": (
        "locaties '{kind}' huisvesten niemand en voorzien in geen behoefte",
        "sites '{kind}' house nobody and serve no need",
    ),
    "world-crew-pool": (
        "{place} heeft ploegen van '{trade}'; die plaats of dat vak is er niet",
        "{place} has crews of '{trade}'; there is no such place or trade",
    ),
    "world-no-capacity": (
        "'{name}' is geen voorziening van deze wereld",
        "'{name}' is no capacity of this world",
    ),
    "world-no-everywhere": (
        "'{name}' is geen voorziening van een regio van deze wereld",
        "'{name}' is no capacity of a region of this world",
    ),
    "world-not-everywhere": (
        "elke regio heeft hier '{name}' nodig, maar het ontbreekt in {regions}",
        "every region needs '{name}' here, but there is none in {regions}",
    ),
    "world-no-need": (
        "'{name}' is geen behoefte van deze wereld",
        "'{name}' is no need of this world",
    ),
    "world-no-trade": (
        "'{name}' is geen vak van deze wereld",
        "'{name}' is no trade of this world",
    ),
    "world-no-region": (
        "'{name}' is geen regio van deze wereld",
        "'{name}' is no region of this world",
    ),
    "world-no-number": (
        "'{name}' is geen parameter van deze wereld",
        "'{name}' is no parameter of this world",
    ),
    "world-no-asked": (
        "'{name}' wordt bij deze maatregel niet gevraagd",
        "'{name}' is nothing that this lever asks",
    ),
    "world-earmarks": (
        "van het geld van {year} is meer bestemd dan er is",
        "more of the money of {year} is earmarked than there is",
    ),
    "world-unknown-pillar": (
        "investering '{name}' hoort bij pijler '{pillar}'; die is er niet",
        "measure '{name}' belongs to pillar '{pillar}'; there is none",
    ),
    "world-pillar-source": (
        "pijler '{name}' zegt niet waar zijn naam is gelezen",
        "pillar '{name}' does not say where its name was read",
    ),
    "world-no-clocks": (
        "maatstaf '{name}' meet tijden van de crisisorganisatie, die deze wereld niet heeft",
        "yardstick '{name}' measures times of the crisis organisation, which this world lacks",
    ),
    "world-profile-hours": (
        "dagritme '{name}' heeft geen 24 uren",
        "profile '{name}' does not have 24 hours",
    ),
    "restart-loop": (
        "deze kring kan niet meer opstarten, want geen schakel heeft 'start: no': {round}",
        "this loop can never start again, since no edge in it has 'start: no': {round}",
    ),
    "strong-loop": (
        "in deze kring is het product van gewichten en marges 0,9 of meer: {round}",
        "in this loop the product of weights and margins is 0.9 or more: {round}",
    ),
    # the library
    "library.no-file": ("er is geen bestand {path}", "there is no file {path}"),
    "library.folder": ("{path} is een map, geen bestand", "{path} is a folder, not a file"),
    "library.not-allowed": ("{path} mag niet gelezen worden", "{path} may not be read"),
    "library.trouble": ("{path} kan niet gelezen worden: {why}", "{path} cannot be read: {why}"),
    "library.first-error": ("regel {line}: {what}", "line {line}: {what}"),
    "library.no-world": ("er is geen wereld '{name}'", "there is no world '{name}'"),
    # showing
    "cli.world.help": (
        "Toon waaruit de wereld bestaat: regio's, voorzieningen, behoeften en maatregelen, met de "
        "naam waarmee een scenario ze noemt. Met --levers: wat elke maatregel vraagt. Met "
        "--sources: elk getal met zijn herkomst, het minst zekere eerst. Met TEKST erachter alleen "
        "waar die in voorkomt: in code, naam, betekenis of voorziening, zoals --sources "
        "road-margin. Met meer woorden: alleen waar ze alle in voorkomen.",
        "Show what the world consists of: regions, capacities, needs and levers, with the ids by "
        "which scenarios name them. With --levers: what each lever asks. With --sources: every "
        "number with where it comes from, the least certain first. With TEXT behind it only what "
        "that occurs in: in its id, name, meaning or capacity, as in --sources road-margin. With "
        "several words: only what all of them occur in.",
    ),
    "cli.option.sources": (
        "Toon elk getal met herkomst, zekerheid en bron.",
        "Show every number with provenance, confidence and source.",
    ),
    "cli.option.levers": (
        "Toon elke maatregel met wat een scenario erbij moet geven.",
        "Show every lever with what a scenario has to give with it.",
    ),
    "cli.option.measures": (
        "Toon wat er vóór een crisis te kopen is, het geld per jaar en de pijlers.",
        "Show what can be bought before a crisis, the money of each year and the pillars.",
    ),
    "cli.option.yardsticks": (
        "Toon waaraan een verloop wordt afgemeten (NAVO, EU, Inspectie, wet), met bron.",
        "Show what a run is measured by (NATO, EU, Inspectorate, law), with sources.",
    ),
    "cli.option.couplings": (
        "Toon welke tekorten waar vraag bij brengen, en hoeveel.",
        "Show which shortages add demand where, and how much.",
    ),
    "world-coupling": (
        "tekort aan: {watched}; onder {level}, na {delay}, houdt {lingers} aan",
        "short of: {watched}; below {level}, after {delay}, lingers for {lingers}",
    ),
    "world-switch": ("uit met: {sets}", "off with: {sets}"),
    "world-raise": (
        "vraag naar {node}: tot {strength} erbij",
        "demand for {node}: up to {strength} more",
    ),
    "world-raise-most": (
        "vraag naar {node}: {strength} van wat ontbreekt erbij, hooguit {most}",
        "demand for {node}: {strength} of what is short more, at most {most}",
    ),
    "world-coupling-spared": (
        "minder bij huishoudens met een plan",
        "less in households with a plan",
    ),
    "world-lever": (
        "{begins}; duurt {lasts}; {people}; {money}; bevoegd: {who}",
        "{begins}; lasts {lasts}; {people}; {money}; authority: {who}",
    ),
    "world-lever-for-good": ("tot intrekking", "until retracted"),
    "world-lever-step": ("eerst: {step} ({takes})", "first: {step} ({takes})"),
    "world-lever-grip": (
        "gewoonlijk vanaf GRIP {grip} ({provenance})",
        "usually from GRIP {grip} on ({provenance})",
    ),
    "world-lever-basis": ("grondslag: {basis}", "legal basis: {basis}"),
    "world-lever-bounds": ("{asked}; van {least} tot {most}", "{asked}; from {least} to {most}"),
    "world-lever-given": ("{name} ({kind}): {meaning}", "{name} ({kind}): {meaning}"),
    "world-lever-default": (
        "{name} ({kind}, anders {default}): {meaning}",
        "{name} ({kind}, else {default}): {meaning}",
    ),
    "world-kind-place": ("plaats", "place"),
    "world-kind-region": ("regio", "region"),
    "world-kind-share": ("aandeel", "share"),
    "world-kind-factor": ("percentage", "factor"),
    "world-kind-count": ("aantal", "count"),
    "world-kind-duration": ("duur", "duration"),
    "world-kind-id": ("naam", "id"),
    "world-number": (
        "1 getal: naam, waarde, [bandbreedte], herkomst",
        "1 number: name, value, [range], provenance",
    ),
    "world-numbers": (
        "{count} getallen, het minst zekere eerst (wat alleen op de kaart staat achteraan): naam, "
        "waarde, [bandbreedte], herkomst",
        "{count} numbers, the least certain first (what is only drawn on the map behind the rest): "
        "name, value, [range], provenance",
    ),
    "world-confidence-low": ("Weinig zeker ({count})", "Low confidence ({count})"),
    "world-confidence-medium": ("Redelijk zeker ({count})", "Medium confidence ({count})"),
    "world-confidence-high": ("Zeker ({count})", "High confidence ({count})"),
    "world-confidence": ("zekerheid: {how}", "confidence: {how}"),
    "confidence-low": ("weinig zeker", "low"),
    "confidence-medium": ("redelijk zeker", "medium"),
    "confidence-high": ("zeker", "high"),
    "world-used-by": ("gebruikt door: {uses}", "used by: {uses}"),
    "world-use-HERE": ("{name}", "{name}"),
    "world-use-NL": ("{name} (landelijk)", "{name} (national)"),
    "world-use-levers": ("maatregel '{name}'", "lever '{name}'"),
    "world-use-couplings": ("koppeling '{name}'", "coupling '{name}'"),
    "world-use-measures": ("investering '{name}'", "measure '{name}'"),
    "world-use-yardsticks": ("maatstaf '{name}'", "yardstick '{name}'"),
    "world-use-crews": ("{name}", "{name}"),
    "world-use-switch": ("wat kan worden weggelaten: '{name}'", "what can be left out: '{name}'"),
    "world-use-budgets": ("geld van {year}", "money of {year}"),
    "world-use-care": ("zorg voor gewonden ({place})", "care for casualties ({place})"),
    "world-use-military": ("krijgsmacht ({place})", "armed forces ({place})"),
    "world-use-movement": ("verplaatsingen ({place})", "movement of people ({place})"),
    "world-use-organisation": ("crisisorganisatie ({place})", "crisis organisation ({place})"),
    "world-use-preparedness": (
        "voorbereiding van huishoudens ({place})",
        "preparedness of households ({place})",
    ),
    "world-use-reception": ("opvang ({place})", "reception ({place})"),
    "world-use-travel": ("reistijden ({place})", "travel times ({place})"),
    "world-use-weather": ("weer ({place})", "weather ({place})"),
    "world-per-region": ("per regio", "per region"),
    "world-undated": ("z.d.", "n.d."),
    "unit-units": ("stuks", "units"),
    "unit-rank": ("rang", "rank"),
    "unit-level": ("niveau", "level"),
    "unit-shifts": ("diensten", "shifts"),
    "unit-persons": ("personen", "persons"),
    "unit-calls": ("oproepen", "calls"),
    "unit-crews": ("ploegen", "crews"),
    "unit-litres": ("liter", "litres"),
    "unit-km": ("km", "km"),
    "unit-km/h": ("km/u", "km/h"),
    "unit-teams": ("teams", "teams"),
    "unit-vehicles": ("voertuigen", "vehicles"),
    "unit-packets": ("pakketten", "packets"),
    "unit-sites": ("locaties", "sites"),
    "unit-ambulances": ("ambulances", "ambulances"),
    "unit-slots": ("behandelplaatsen", "treatment slots"),
    "unit-beds": ("bedden", "beds"),
    "unit-regions": ("regio's", "regions"),
    "unit-tile": ("kolom en rij", "column and row"),
    "world-via": ("gelezen via {via}", "read via {via}"),
    "provenance-law": ("wet", "law"),
    "provenance-read": ("gelezen", "read"),
    "provenance-derived": ("afgeleid", "derived"),
    "provenance-recalled": ("uit het hoofd", "recalled"),
    "provenance-assumed": ("aangenomen", "assumed"),
    "world-summary": (
        "{name}: {regions} veiligheidsregio's, {persons} inwoners, {nodes} voorzieningen",
        "{name}: {regions} safety regions, {persons} people, {nodes} nodes",
    ),
    "world-capacities": (
        "Voorzieningen per basisvereiste van de NAVO",
        "Capacities by NATO baseline requirement",
    ),
    "world-carriers": (
        "Voorzieningen waar andere op steunen",
        "Capacities that others rest on",
    ),
    "world-national": ("Landelijk", "National"),
    "world-needs": ("Behoeften van de bevolking", "Needs of people"),
    "world-crews": ("Herstelploegen", "Repair crews"),
    "world-levers": ("Maatregelen", "Levers"),
    "world-couplings": ("Koppelingen tussen tekort en vraag", "Couplings of shortage and demand"),
    "world-switches": (
        "Wat een scenario nog meer kan weglaten (without)",
        "What else a scenario can be without",
    ),
    "world-measures": ("Investeringen vóór een crisis", "Measures before a crisis"),
    "world-yardsticks": ("Maatstaven", "Yardsticks"),
    "world-regions": ("Regio's", "Regions"),
    "world-certainty": (
        "{count} getallen: {high} zeker, {medium} redelijk zeker, {low} weinig zeker",
        "{count} numbers: {high} of high, {medium} of medium and {low} of low confidence",
    ),
    "world-see-levers": (
        "'oefening world --levers' toont wat elke maatregel vraagt en wanneer die werkt.",
        "'oefening world --levers' shows what each lever asks and when it works.",
    ),
    "world-see-couplings": (
        "'oefening world --couplings' toont welke tekorten waar vraag bij brengen.",
        "'oefening world --couplings' shows which shortages add demand where.",
    ),
    "world-see-measures": (
        "'oefening world --measures' toont wat er vóór een crisis te kopen is.",
        "'oefening world --measures' shows what can be bought before a crisis.",
    ),
    "world-see-yardsticks": (
        "'oefening world --yardsticks' toont waaraan een verloop wordt afgemeten.",
        "'oefening world --yardsticks' shows what a run is measured by.",
    ),
    "world-not-found": ("niets bevat '{text}'", "nothing has '{text}' in it"),
    "world-not-found-near": (
        "niets bevat '{text}'; bedoelde u '{near}'?",
        "nothing has '{text}' in it; did you mean '{near}'?",
    ),
    "world-not-found-all": (
        "niets bevat al deze woorden: '{text}'",
        "nothing has all of these words in it: '{text}'",
    ),
    "world-not-found-all-near": (
        "niets bevat al deze woorden: '{text}'; bedoelde u '{near}'?",
        "nothing has all of these words in it: '{text}'; did you mean '{near}'?",
    ),
    "world-see-sources": (
        "'oefening world --sources' toont waar elk getal vandaan komt.",
        "'oefening world --sources' shows where each number comes from.",
    ),
}
