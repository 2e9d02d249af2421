"""Texts of answers that are looked up in the model, so that they can be read out."""

TEXTS = {
    # a node
    "lookup.level": ("{node}: nu {level}.", "{node}: {level} now."),
    "lookup.areas": ("{node}: nu {level} ({areas}).", "{node}: {level} now ({areas})."),
    "lookup.area": ("{places} {level}", "{places} {level}"),
    "lookup.others-whole": ("verder 100%", "all else 100%"),
    "lookup.down": (
        "Buiten bedrijf; moet opnieuw worden opgestart.",
        "It is down and has to be restarted.",
    ),
    "lookup.damaged-out": (
        "Zelf voor {share} uit door schade.",
        "Damage has put {share} of it out.",
    ),
    "lookup.damaged-in": (
        "De aanvoer is voor {share} uit door schade.",
        "Damage has put {share} of what comes in out.",
    ),
    "lookup.depends": ("Afhankelijk van {suppliers}.", "Depends on {suppliers}."),
    "lookup.short": ("{supplier}: {level}", "{supplier}: {level}"),
    "lookup.limits": (
        "{supplier}: {level} (beperkt het meest)",
        "{supplier}: {level} (limits it most)",
    ),
    "lookup.more": ("en nog {count}", "and {count} more"),
    "lookup.do-without": (
        "Zonder {supplier} is dit nog {left} vol te houden.",
        "Can do without {supplier} for another {left}.",
    ),
    "lookup.could": (
        "Bij uitval van {supplier} is dit tot {left} vol te houden.",
        "Without {supplier} it can go on for up to {left}.",
    ),
    "lookup.refilled": (
        "Vangt het tekort aan {supplier} voor {share} op met de reserve; die wordt bijgevuld en "
        "loopt nu niet leeg. Zonder bijvullen is dit tot {left} vol te houden.",
        "Makes up for {share} of the lack of {supplier} with its reserve, which is refilled and "
        "does not run down now. Without refilling it can go on for up to {left}.",
    ),
    "lookup.part-without": (
        "Een deel ({share}) kan nog {left} zonder {supplier}.",
        "Part of it ({share}) can do without {supplier} for another {left}.",
    ),
    "lookup.without-first": (
        "Het eerste deel kan nog {left} zonder {supplier}, het laatste deel nog {last}.",
        "The first part can do without {supplier} for another {left}, the last part for {last}.",
    ),
    "lookup.on-reserve": (
        "{gap} moet het zonder {supplier} doen en teert op de reserve, {lasts}; "
        "daarna blijft {after} over.",
        "{gap} is without {supplier} and lives on the reserve, {lasts}; after that {after} is "
        "left.",
    ),
    "lookup.about": ("Ongeveer {share}", "About {share}"),
    "lookup.less": ("Minder dan 1%", "Less than 1%"),
    "lookup.lasts": ("nog {left}", "for another {left}"),
    "lookup.lasts-first": (
        "het eerste deel nog {left}, het laatste deel nog {last}",
        "the first part for another {left}, the last part for {last}",
    ),
    "lookup.lasts-part": (
        "die {share} daarvan heeft, nog {left}",
        "which {share} of it has, for another {left}",
    ),
    "lookup.used-up": (
        "De reserve bij uitval van {supplier} is op.",
        "The reserve for the loss of {supplier} is used up.",
    ),
    "lookup.stock-left": (
        "Voorraad: nog {left} bij het huidige verbruik.",
        "Stock: {left} left at the present rate.",
    ),
    "lookup.stock-empty": ("Voorraad: op.", "Stock: empty."),
    "lookup.stock": ("Voorraad: {share}.", "Stock: {share}."),
    "lookup.first-empty": (
        "Reserves raken het eerst op in {whose}: over {left}.",
        "Reserves run out first in {whose}: in {left}.",
    ),
    "lookup.first-empty-of": (
        "Een reserve waar dit op steunt raakt het eerst op bij {whose}: over {left}.",
        "Of the reserves behind it one runs out first at {whose}: in {left}.",
    ),
    "lookup.estimate": (
        "Gemeld aan het publiek: {node} naar verwachting hersteld rond {when}.",
        "The public was told: {node} expected to be restored around {when}.",
    ),
    "lookup.estimate-all": (
        "Gemeld aan het publiek voor heel {region}: {capacity} naar verwachting hersteld rond "
        "{when}.",
        "The public was told for all of {region}: {capacity} expected to be restored around "
        "{when}.",
    ),
    # people
    "lookup.lacking": ("{needs}.", "{needs}."),
    "lookup.without": ("{persons} {without}", "{persons} {without}"),
    "lookup.powerless": (
        "Ongeveer {persons} inwoners zonder {power} (bij gelijke verdeling).",
        "About {persons} residents without {power} (if spread evenly).",
    ),
    # a place
    "lookup.place": ("{place}: {levels}.", "{place}: {levels}."),
    "lookup.whole": ("{place}: alle basisvereisten 100%.", "{place}: every requirement at 100%."),
    # how long
    "lookup.and": ("{first} en {second}", "{first} and {second}"),
    "lookup.day": ("{count} dag", "{count} day"),
    "lookup.days": ("{count} dagen", "{count} days"),
    "lookup.hour": ("{count} uur", "{count} hour"),
    "lookup.hours": ("{count} uur", "{count} hours"),
    "lookup.minute": ("{count} minuut", "{count} minute"),
    "lookup.minutes": ("{count} minuten", "{count} minutes"),
    "lookup.moment": ("minder dan een minuut", "less than a minute"),
}
