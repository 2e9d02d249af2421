"""What bridges the loss of a supplier, by what it is: people's own, help, batteries, tanks."""

TEXTS = {
    # as they stand amid a sentence
    "reserve.battery": ("reserve bij uitval van {supplier}", "reserve for the loss of {supplier}"),
    "reserve.generator": (
        "noodaggregaten bij uitval van {supplier}",
        "emergency generators for the loss of {supplier}",
    ),
    "reserve.home": ("reserve thuis", "reserve at home"),
    "reserve.help": ("hulp voor inwoners", "help for residents"),
    "reserve.of": ("{node}, {reserve}", "{node}, {reserve}"),
    # which of several
    "reserve.part": ("deel {number} van {of} ({share})", "part {number} of {of} ({share})"),
    "reserve.part-people": (
        "deel {number} van {of} ({share} van de inwoners)",
        "part {number} of {of} ({share} of residents)",
    ),
    "reserve.share": ("{share}", "{share}"),
    "reserve.share-people": ("{share} van de inwoners", "{share} of residents"),
    "reserve.in-part": ("{what}, {part}", "{what}, {part}"),
    # what happens to it
    "reserve.dried.battery": ("{reserve} op: {whose}", "{reserve} used up: {whose}"),
    "reserve.dried.generator": (
        "{reserve} zonder brandstof: {whose}",
        "{reserve} out of fuel: {whose}",
    ),
    "reserve.dried.home": ("{reserve} op: {whose}", "{reserve} used up: {whose}"),
    "reserve.dried.help": ("{reserve} op: {whose}", "{reserve} used up: {whose}"),
    "reserve.added.battery": ("{reserve} erbij: {whose}", "{reserve} added: {whose}"),
    "reserve.added.generator": (
        "Noodaggregaten aangesloten: {whose}",
        "Emergency generators connected: {whose}",
    ),
    "reserve.added.home": ("{reserve} erbij: {whose}", "{reserve} added: {whose}"),
    "reserve.added.help": ("Extra hulp: {whose}", "Extra help: {whose}"),
    "reserve.removed": ("{reserve} weg: {whose}", "{reserve} taken away: {whose}"),
    "reserve.filled": ("{reserve} weer vol: {node}", "{reserve} full again: {node}"),
    "reserve.complete": (
        "{reserve} nog niet nodig, want al overal: {node}",
        "{reserve} not needed yet, for it is there already: {node}",
    ),
    "reserve.failed": (
        "{failed} van {sites} noodaggregaten niet gestart: {node}",
        "{failed} of {sites} emergency generators did not start: {node}",
    ),
}
