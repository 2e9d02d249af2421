"""Texts of what effects are to do, before anything has come of them."""

TEXTS = {
    "brings.for": ("{what}, {length} lang", "{what}, for {length}"),
    "brings.over": ("{what}, verspreid over {length}", "{what}, over {length}"),
    "brings.work": (
        "{what}, tot een ploeg het heeft hersteld ({trade}, {takes} werk)",
        "{what}, until a crew has repaired it ({trade}, {takes} of work)",
    ),
    "brings.curve": (
        "{what}, daarna in stappen: {steps}",
        "{what}, then step by step: {steps}",
    ),
    "brings.step": ("{share} na {after}", "{share} after {after}"),
    "brings.between": ("{low} tot {high}", "{low} to {high}"),
    "brings.about": ("ongeveer {length}", "about {length}"),
    "brings.repair-speed": (
        "herstel op {speed} van het gewone tempo: {damage}",
        "repair at {speed} of the usual speed: {damage}",
    ),
    "brings.repair-priority": (
        "plaats {priority} in de herstelvolgorde: {damage}",
        "place {priority} in the order of repair: {damage}",
    ),
    "brings.demand": (
        "Vraag naar {node}: {factor} van normaal",
        "Demand for {node}: {factor} of normal",
    ),
    "brings.demand-class": (
        "Vraag naar {node}, {for_class}: {factor} van normaal",
        "Demand for {node}, {for_class}: {factor} of normal",
    ),
    "brings.priority": ("levering begrensd: {node}, {caps}", "service capped: {node}, {caps}"),
    "brings.stock-moved": (
        "Voorraad verplaatst, {amount} normaal verbruik: van {node} naar {to}",
        "Stock moved, {amount} of normal use: from {node} to {to}",
    ),
    "brings.stock-later": ("{what}, na {takes} onderweg", "{what}, after {takes} on the way"),
    "brings.tier": ("Erbij: {reserve}, {node}", "Added: {reserve}, {node}"),
    "brings.tier-generators": (
        "Aggregaten erbij, {count}: {node}, bij uitval van {supplier}",
        "Generators added, {count}: {node}, for the loss of {supplier}",
    ),
    "brings.tier-share": ("{what} ({share})", "{what} ({share})"),
    "brings.from": ("{what}, uit {place}", "{what}, from {place}"),
    "brings.informed": (
        "Bericht in {place} via {channel}: “{message}”",
        "Message in {place} by {channel}: “{message}”",
    ),
    "brings.estimate": (
        "Aan het publiek gemeld: {node} naar verwachting hersteld over {length}",
        "The public is told: {node} expected to be restored in {length}",
    ),
    "brings.convoy": (
        "Vertrekt: {convoy}, {by} van {start} naar {end}",
        "Departs: {convoy}, {by} from {start} to {end}",
    ),
    "brings.convoy-via": ("{what} via {places}", "{what} by way of {places}"),
    "brings.convoy-vehicles": ("{what}; voertuigen: {count}", "{what}; vehicles: {count}"),
    "brings.convoy-starts": ("{what}; na {length}", "{what}; after {length}"),
    "brings.guard": (
        "Politieteams weg voor bewaking in {place}: {teams}",
        "Police teams away to guard in {place}: {teams}",
    ),
    "brings.guard-escort": (
        "Politieteams van {place} vrijgemaakt om colonnes te begeleiden: {teams}",
        "Police teams of {place} set aside to escort convoys: {teams}",
    ),
    "brings.mobilise": (
        "Reservisten opgeroepen in {place}: {share}",
        "Reservists called up in {place}: {share}",
    ),
    "brings.patients": (
        "Slachtoffers in {place}: {count} ({classes})",
        "Casualties in {place}: {count} ({classes})",
    ),
    "brings.patients-unsorted": (
        "Slachtoffers in {place}: {count}",
        "Casualties in {place}: {count}",
    ),
    "brings.trains": (
        "Gewondentreinen naar {place}: {count}",
        "Casualty trains to {place}: {count}",
    ),
    "brings.trains.one": ("Gewondentrein naar {place}", "Casualty train to {place}"),
    "brings.trains-wounded": ("{what}, elk {count} gewonden", "{what}, {count} wounded in each"),
    "brings.trains-wounded.one": ("{what}, {count} gewonden", "{what}, {count} wounded"),
    "brings.trains-classes": ("{what} ({classes})", "{what} ({classes})"),
    "brings.trains-every": ("{what}, om de {length}", "{what}, every {length}"),
    "brings.calamity": (
        "Calamiteitenhospitaal in {place} open",
        "Calamity hospital in {place} open",
    ),
    "brings.calamity-partners": (
        "Calamiteitenhospitaal in {place} open, met zijn partners",
        "Calamity hospital in {place} open, with its partners",
    ),
    "brings.grip": ("{place}: {level}", "{place}: {level}"),
    "brings.reliefs": (
        "Uitgeruste mensen voor de teams in {place}, aflossingen erbij: {count}",
        "Rested people for the teams in {place}, reliefs added: {count}",
    ),
    "brings.sites": ("Opdracht in {place}: {kind}, {count}", "Ordered in {place}: {kind}, {count}"),
    "brings.sites-lead": ("{what}, gereed na {length}", "{what}, ready after {length}"),
    "brings.sites-once": (
        "{what}, zodra {share} van de inwoners tekortkomt",
        "{what}, once {share} of residents go without",
    ),
    "brings.displaced": (
        "Ontheemden naar {place}: {persons}",
        "Displaced people to {place}: {persons}",
    ),
    "brings.evacuate": (
        "Evacuatie uit {place} naar {to}: {persons}",
        "Evacuation from {place} to {to}: {persons}",
    ),
    "brings.residents": ("{share} van de inwoners", "{share} of residents"),
    "brings.call-home": (
        "Evacués uit {place} naar huis",
        "Evacuees from {place} go home",
    ),
    # in a column, and on a card
    "brings.option": ("Bij “{option}”:", "On “{option}”:"),
}
