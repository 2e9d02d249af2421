"""Texts about which numbers of the world matter most."""

TEXTS = {
    "study.table.numbers": (
        "Een rij per getal van de wereld: wat het met de persoonsuren doet aan de uiteinden van "
        "zijn bandbreedte, al het andere gelijk en met hetzelfde toeval.",
        "A row for each number of the world: what it does to person-hours at the ends of its "
        "range, all else equal and with the same chance.",
    ),
    "study.table.screening": (
        "Een rij per factor: elementaire effecten (Morris) vanuit willekeurige hoeken van de "
        "ruimte van alle bandbreedtes.",
        "A row for each factor: elementary effects (Morris) from random corners of the space of "
        "all ranges.",
    ),
    "study.column.number": ("naam van het getal", "name of the number"),
    "study.column.state": (
        "moves: het verschuift de persoonsuren; unclear: met sommige startgetallen, maar niet van "
        "nul te onderscheiden; no-difference: het maakt niets uit; does-not-fit: "
        "de wereld klopt aan geen van beide uiteinden; no-range: niemand noemt een bandbreedte; "
        "cannot-matter: dit verloop leest het niet",
        "moves: it moves person-hours; unclear: with some seeds, but it cannot be told from "
        "zero; no-difference: it does not; does-not-fit: at neither end does the world hold "
        "together; no-range: nobody states one; cannot-matter: this play does not read it",
    ),
    "study.column.low": ("onderkant van de bandbreedte", "lower end of the range"),
    "study.column.high": ("bovenkant van de bandbreedte", "upper end of the range"),
    "study.column.gives-way": (
        "getallen die naar verhouding wijken, omdat ze er samen mee 100% zijn",
        "numbers that give way in proportion, as they are 100% together with it",
    ),
    "study.column.provenance": (
        "herkomst; scenario: het scenario zet het zelf",
        "provenance; scenario: the scenario sets it itself",
    ),
    "study.column.confidence": (
        "zekerheid; leeg als het scenario het zelf zet",
        "confidence; empty where the scenario sets it itself",
    ),
    "study.column.source": ("sleutel van de bron", "key of the source"),
    "study.column.reach": (
        "verschil tussen de meeste en de minste persoonsuren over de bandbreedte",
        "difference between most and fewest person-hours over the range",
    ),
    "study.column.low-effect": (
        "persoonsuren meer dan nu, aan de onderkant; gemiddeld",
        "person-hours more than as it is, at the lower end; mean",
    ),
    "study.column.low-effect-from": (
        "ondergrens van het 95%-interval daarvan",
        "lower end of its 95% interval",
    ),
    "study.column.low-effect-to": (
        "bovengrens van het 95%-interval daarvan",
        "upper end of its 95% interval",
    ),
    "study.column.high-effect": (
        "persoonsuren meer dan nu, aan de bovenkant; gemiddeld",
        "person-hours more than as it is, at the upper end; mean",
    ),
    "study.column.high-effect-from": (
        "ondergrens van het 95%-interval daarvan",
        "lower end of its 95% interval",
    ),
    "study.column.high-effect-to": (
        "bovengrens van het 95%-interval daarvan",
        "upper end of its 95% interval",
    ),
    "study.column.low-why-nl": (
        "waarom het niet aan de onderkant kan zijn, in het Nederlands",
        "why it cannot be at the lower end, in Dutch",
    ),
    "study.column.low-why-en": (
        "waarom het niet aan de onderkant kan zijn, in het Engels",
        "why it cannot be at the lower end, in English",
    ),
    "study.column.high-why-nl": (
        "waarom het niet aan de bovenkant kan zijn, in het Nederlands",
        "why it cannot be at the upper end, in Dutch",
    ),
    "study.column.high-why-en": (
        "waarom het niet aan de bovenkant kan zijn, in het Engels",
        "why it cannot be at the upper end, in English",
    ),
    "study.column.factor": ("getal of, tussen haakjes, groep", "number or, in brackets, group"),
    "study.column.members": ("getallen die samen gaan", "numbers that go together"),
    "study.column.corners": (
        "aantal hoeken van waaruit de factor is bekeken",
        "number of corners from which the factor was looked at",
    ),
    "study.column.size": (
        "gemiddelde grootte van het elementaire effect, welke kant het ook op gaat (Morris: mu*)",
        "mean size of the elementary effect, whichever way it goes (Morris: mu*)",
    ),
    "study.column.mean": (
        "gemiddeld elementair effect van laag naar hoog; van een groep van gunstig naar ongunstig "
        "(Morris: mu)",
        "mean elementary effect from low to high; of a group from favourable to unfavourable "
        "(Morris: mu)",
    ),
    "study.column.mean-from": (
        "ondergrens van het 95%-interval daarvan",
        "lower end of its 95% interval",
    ),
    "study.column.mean-to": (
        "bovengrens van het 95%-interval daarvan",
        "upper end of its 95% interval",
    ),
    "study.column.spread": (
        "standaardafwijking van het elementaire effect over de hoeken: hoe sterk het van de rest "
        "en van het toeval afhangt (Morris: sigma)",
        "standard deviation of the elementary effect over the corners: how much it hangs on the "
        "rest and on chance (Morris: sigma)",
    ),
    "study.column.why-nl": (
        "waarom de factor niet uit elke hoek is te bekijken, in het Nederlands",
        "why the factor cannot be looked at from each corner, in Dutch",
    ),
    "study.column.why-en": (
        "waarom de factor niet uit elke hoek is te bekijken, in het Engels",
        "why the factor cannot be looked at from each corner, in English",
    ),
    "cli.option.sensitivity": (
        "Zoek uit welke getallen van de wereld de persoonsuren van dit scenario het meest "
        "verschuiven, met hun zekerheid: daar lonen betere gegevens. Eerst elk apart, dan alles "
        "tegelijk (elementaire effecten van Morris: grootte is mu*, spreiding is sigma). Van delen "
        "die samen 100% zijn, schuiven de andere mee. Met TEKST: alleen de getallen waar al "
        "die woorden in voorkomen.",
        "Find out which numbers of the world move the person-hours of this scenario most, and how "
        "certain each is: that is where better data pays. First one at a time, then all together "
        "(Morris' elementary effects: size is mu*, spread is sigma). Of parts that are 100% "
        "together the others give way. With TEXT: only the numbers that all of those words occur "
        "in.",
    ),
    "cli.option.play-of-study": (
        "Speelwijze waarmee dat gebeurt. Zonder: average.",
        "Script that it is played by. Without it: average.",
    ),
    "cli.option.seeds-of-study": (
        "Aantal startgetallen waarmee elk getal wordt bekeken. Zonder: 4.",
        "How many seeds each number is looked at with. Without it: 4.",
    ),
    "cli.option.folder-of-study": (
        "Map voor de uitkomsten, ook om ermee verder te gaan; anders een onder ./sensitivities.",
        "Folder for what comes of it, also to go on with it; else one under ./sensitivities.",
    ),
    "cli.sensitivity.running": ("{title}: gevoeligheid", "{title}: sensitivity"),
    "cli.sensitivity.kept": (
        "{share}% staat in {folder}. Dezelfde opdracht met --folder {folder} gaat daarmee verder.",
        "{share}% is in {folder}. The same command with --folder {folder} goes on with it.",
    ),
    "cli.sensitivity.head": (
        "Welke getallen van de wereld verschuiven de persoonsuren het meest? Speelwijze {play}, "
        "{seeds}: nu {hours} persoonsuren.",
        "Which numbers of the world move person-hours most? Play {play}, {seeds}: {hours} "
        "person-hours as things are.",
    ),
    "cli.sensitivity.one-at-a-time": (
        "Elk apart: verschil in persoonsuren met nu, aan beide uiteinden van de bandbreedte; "
        "deel: hoe ver die uiteenliggen, als deel van nu",
        "One at a time: change in person-hours at either end of the range; share: how far these "
        "are apart, as a share of what it is now",
    ),
    "cli.sensitivity.share": ("deel", "share"),
    "cli.sensitivity.certain": ("zekerheid", "confidence"),
    "cli.sensitivity.at-low": ("laag", "low"),
    "cli.sensitivity.at-high": ("hoog", "high"),
    "cli.sensitivity.number": (
        "{provenance}, {value} [{low} – {high}]: {meaning}",
        "{provenance}, {value} [{low} – {high}]: {meaning}",
    ),
    "cli.sensitivity.part": (
        "{provenance}, {value} [{low} – {high}], de andere delen van 100% naar verhouding: "
        "{meaning}",
        "{provenance}, {value} [{low} – {high}], the other parts of 100% in proportion: {meaning}",
    ),
    "cli.sensitivity.better-data": (
        "Betere gegevens lonen hier het meest (van {first} wat weinig zeker is): {names}.",
        "Better data pays most here (of {first} those of low confidence): {names}.",
    ),
    "cli.sensitivity.first": ("de bovenste {count}", "the first {count}"),
    "cli.sensitivity.first.one": ("het bovenste", "the first"),
    "study.set-here": ("zet het scenario zelf", "the scenario sets it"),
    "cli.sensitivity.unclear": (
        "?: met deze startgetallen niet van nul te onderscheiden (zekerheid 95%).",
        "?: with these seeds it cannot be told from zero (confidence 95%).",
    ),
    "cli.sensitivity.screening": (
        "Alles tegelijk: effect van laag naar hoog, vanuit {corners} hoeken (elk getal op een "
        "willekeurig uiteinde van zijn bandbreedte), met eigen toeval ({seeds})",
        "All together: effect from low to high, from {corners} corners (each number at a random "
        "end of its range), with chance of its own ({seeds})",
    ),
    "cli.sensitivity.size": ("grootte", "size"),
    "cli.sensitivity.mean": ("gemiddeld", "mean"),
    "cli.sensitivity.spread": ("spreiding", "spread"),
    "cli.sensitivity.missing": (
        "Niet vanuit elke hoek te bekijken, omdat de wereld of de speelwijze daar niet klopt; de "
        "reden staat in het bestand: {count} ({names}).",
        "Cannot be looked at from each corner, as the world or the play does not hold together "
        "there; the reason is in the file: {count} ({names}).",
    ),
    "study.together": (
        "{count} getallen samen: {certain}",
        "{count} numbers together, confidence: {certain}",
    ),
    "study.so-certain": ("{count} {certain}", "{count} {certain}"),
    "study.so-many-set-here": ("{count} door het scenario gezet", "{count} set by the scenario"),
    "study.from-corners": ("vanuit {count} hoeken", "from {count} corners"),
    "study.from-corners.one": ("vanuit 1 hoek", "from 1 corner"),
    "study.unclear-way": (
        "?: of dat meer of minder persoonsuren geeft, is uit deze hoeken niet op te maken "
        "(zekerheid 95%).",
        "?: these corners do not tell whether that gives more person-hours or fewer (confidence "
        "95%).",
    ),
    "cli.sensitivity.no-difference": (
        "Zonder verschil over hun hele bandbreedte: {numbers}.",
        "Without any difference over their whole range: {numbers}.",
    ),
    "cli.sensitivity.cannot-matter": (
        "Niet bekeken, want deze speelwijze gebruikt ze niet: {numbers}.",
        "Not looked at, as this play does not use them: {numbers}.",
    ),
    "cli.sensitivity.no-range": (
        "Niet bekeken, want zonder bandbreedte: {numbers} ({names}).",
        "Not looked at, as no range is stated: {numbers} ({names}).",
    ),
    "cli.sensitivity.does-not-fit": (
        "× Kan niet op een uiteinde worden gezet, omdat de wereld dan niet klopt; de reden staat "
        "in het bestand: {numbers} ({names}).",
        "× Cannot be put at an end, as the world does not hold together then; the reason is in the "
        "file: {numbers} ({names}).",
    ),
    "cli.sensitivity.method": (
        "Bandbreedten zijn die van de getallen zelf (oefening world --sources), en niet zekerder "
        "dan daar staat. Delen die samen 100% zijn, verschuiven niet alleen: de andere wijken "
        "naar verhouding. Intervallen staan in de bestanden.",
        "Ranges are those of the numbers themselves (oefening world --sources), and no more "
        "certain than is said there. Parts that are 100% together do not move alone: the others "
        "give way in proportion. Intervals are in the files.",
    ),
    "cli.sensitivity.method-of-screening": (
        "Alles tegelijk zijn elementaire effecten (Morris, straalsgewijs): grootte (mu*) is het "
        "gemiddelde van wat een getal doet, welke kant het ook op gaat; gemiddeld (mu) telt de "
        "kant mee; spreiding (sigma) zegt hoe sterk het van de andere en van het toeval afhangt. "
        "Een groep gaat van gunstig naar ongunstig, zoals haar getallen elk voor zich deden; "
        "(rest) is wat elk voor zich niets uitmaakt.",
        "All together are elementary effects (Morris, radial): size (mu*) is the mean of what a "
        "number does, whichever way it goes; mean (mu) counts the way as well; spread (sigma) "
        "says how much it hangs on the others and on chance. A group goes from favourable to "
        "unfavourable, as its numbers did by themselves; (rest) is what by itself makes no "
        "difference.",
    ),
    "cli.sensitivity.numbers": ("{count} getallen", "{count} numbers"),
    "cli.sensitivity.numbers.one": ("1 getal", "1 number"),
    "cli.sensitivity.checksum": ("Controlegetal: {sum}", "Checksum: {sum}"),
}
