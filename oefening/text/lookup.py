"""Texts of answers that are looked up in the model, so that they can be read out."""

TEXTS = {
    "lookup.then": ("{first} {then}", "{first} {then}"),
    # a node
    "lookup.level": ("{node}: nu {level}.", "{node}: {level} now."),
    "lookup.areas": ("{node}: nu {level} ({areas}).", "{node}: {level} now ({areas})."),
    "lookup.area": ("{places} {level}", "{places} {level}"),
    "lookup.others-whole": ("verder 100%", "all else 100%"),
    "lookup.down": (
        "Ligt stil en moet opnieuw worden opgestart.",
        "It is down and has to be restarted.",
    ),
    "lookup.backup": (
        "Noodvoorziening tegen uitval van {supplier}: nog {left}.",
        "Backup against the loss of {supplier}: {left} left.",
    ),
    "lookup.backups": (
        "Noodvoorzieningen tegen uitval van {supplier}: de eerste nog {left}, de laatste nog "
        "{last}.",
        "Backups against the loss of {supplier}: {left} left in the first, {last} in the last.",
    ),
    "lookup.backup-empty": (
        "Noodvoorziening tegen uitval van {supplier}: leeg.",
        "Backup against the loss of {supplier}: empty.",
    ),
    "lookup.home": (
        "Eigen voorraad thuis, zonder {supplier}: nog {left}.",
        "Own supply at home, without {supplier}: {left} left.",
    ),
    "lookup.homes": (
        "Eigen voorraad thuis, zonder {supplier}: de kleinste nog {left}, de grootste nog {last}.",
        "Own supply at home, without {supplier}: {left} left in the smallest, {last} in the "
        "largest.",
    ),
    "lookup.home-empty": (
        "Eigen voorraad thuis, zonder {supplier}: op.",
        "Own supply at home, without {supplier}: gone.",
    ),
    "lookup.stock-left": (
        "Voorraad: nog {left} bij het huidige verbruik.",
        "Stock: {left} left at the present rate.",
    ),
    "lookup.stock-empty": ("Voorraad: op.", "Stock: empty."),
    "lookup.stock": ("Voorraad: {share}.", "Stock: {share}."),
    "lookup.first-empty": (
        "Reserves raken het eerst op in {place}: over {left}.",
        "Reserves run out first in {place}: in {left}.",
    ),
    "lookup.estimate": (
        "Gemeld aan het publiek: {node} hersteld rond {when}.",
        "The public was told: {node} restored around {when}.",
    ),
    "lookup.estimate-all": (
        "Gemeld aan het publiek voor heel {region}: {capacity} hersteld rond {when}.",
        "The public was told for all of {region}: {capacity} restored around {when}.",
    ),
    # people
    "lookup.lacking": ("{needs}.", "{needs}."),
    "lookup.without": ("{persons} {without}", "{persons} {without}"),
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
