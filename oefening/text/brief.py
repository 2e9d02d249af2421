"""Texts of what happened in short, which a mayor reads in a minute."""

TEXTS = {
    "report.short.head.happened": ("Wat er gebeurde", "What happened"),
    "report.short.head.worst": ("Op zijn ergst", "At its worst"),
    "report.short.head.people": ("Mensen", "People"),
    "report.short.head.convoys": ("Militaire transporten", "Military transports"),
    "report.short.head.decided": ("Besloten", "Decided"),
    "report.short.head.by-hand": ("Buiten het draaiboek", "Off the script"),
    "report.short.not-begun": (
        "De oefening is nog niet begonnen.",
        "The exercise has not begun yet.",
    ),
    "report.short.lasted": (
        "De oefening liep van {since} tot {until}: {time} in het verhaal.",
        "The exercise ran from {since} to {until}: {time} in the story.",
    ),
    "report.short.outages": (
        "Daarnaast viel nog {count}× iets uit.",
        "Besides, something went out {count}× more.",
    ),
    "report.short.posts": (
        "Daarnaast verlieten nog {count}× reservisten hun post.",
        "Besides, reservists left their posts {count}× more.",
    ),
    "report.short.moves": (
        "Daarnaast gebeurde nog {count}× iets met patiënten, ontheemden, evacués of militaire "
        "transporten.",
        "Besides, something happened {count}× more to patients, displaced people, evacuees or "
        "military transports.",
    ),
    "report.short.whole": (
        "In de regio's in het spel bleef alles de hele oefening op 100%.",
        "In the regions in play everything stayed at 100% throughout.",
    ),
    "report.short.low": (
        "In {places} viel op {moment} {requirement} terug tot {level} ({capacity}); {back}.",
        "In {places} {requirement} fell to {level} at {moment} ({capacity}); {back}.",
    ),
    "report.short.back": ("weer 100% op {first}", "back at 100% at {first}"),
    "report.short.back-between": (
        "weer 100% tussen {first} en {last}",
        "back at 100% between {first} and {last}",
    ),
    "report.short.at-end": ("aan het einde nog {level}", "still {level} at the end"),
    "report.short.at-end-in": (
        "aan het einde in {places} nog {level}",
        "in {places} still {level} at the end",
    ),
    "report.short.more-places": ("en nog {count}", "and {count} more"),
    "report.short.fell": (
        "In de regio's in het spel kwam in totaal {count}× een basisvereiste onder de 100%, in "
        "{places}.",
        "In the regions in play a requirement came below 100% {count}× in all, in {places}.",
    ),
    "report.short.still": (
        "Aan het einde nog onder de 100%: {left}.",
        "Still below 100% at the end: {left}.",
    ),
    "report.short.left": (
        "{requirement}, laagst {level} ({places})",
        "{requirement}, lowest {level} ({places})",
    ),
    "report.short.without-power": ("personen zonder {capacity}", "people without {capacity}"),
    "report.short.without": (
        "Op het hoogtepunt ({when}) {persons} {without}; de eersten vanaf {since}, de laatsten "
        "tot {until} ({time}).",
        "At worst ({when}) {persons} {without}; the first from {since} on, the last until {until} "
        "({time}).",
    ),
    "report.short.still-without": (
        "Op het hoogtepunt ({when}) {persons} {without}; de eersten vanaf {since}, en aan het "
        "einde, na {time}, nog {left}.",
        "At worst ({when}) {persons} {without}; the first from {since} on, and at the end, "
        "{time} later, still {left}.",
    ),
    "report.short.hours": (
        "Alles samen {hours} persoonsuren zonder een voorziening, over {needs}.",
        "All together {hours} person-hours without something, over {needs}.",
    ),
    "report.short.nobody": (
        "Niemand zat zonder wat geteld wordt.",
        "Nobody went without what is counted.",
    ),
    "report.short.without-place": (
        "mensen zonder opvangplek",
        "people without a place in a shelter",
    ),
    "report.short.unhoused": (
        "Alles samen {hours} persoonsuren zonder opvangplek, van wie die zocht.",
        "All together {hours} person-hours without a place in a shelter, of those who sought one.",
    ),
    "report.short.moved": ("In totaal {groups}.", "In all {groups}."),
    "report.short.displaced": ("{persons} ontheemden", "{persons} displaced people"),
    "report.short.evacuated": ("{persons} evacués", "{persons} evacuees"),
    "report.short.stranded": (
        "{persons} gestrande reizigers",
        "{persons} stranded travellers",
    ),
    "report.short.late": (
        "Van {came} patiënten zijn er {late} niet op tijd behandeld: {classes}.",
        "Of {came} patients {late} were not treated in time: {classes}.",
    ),
    "report.short.none-late": (
        "Van {came} patiënten is er geen te laat behandeld.",
        "Of {came} patients none was treated too late.",
    ),
    "report.short.convoys": (
        "Aangekomen, en op tijd: {there} van {count}.",
        "Arrived, and on time: {there} of {count}.",
    ),
    "report.short.convoys-late": (
        "Aangekomen: {there} van {count}, waarvan te laat: {late} ({convoys}).",
        "Arrived: {there} of {count}, of which late: {late} ({convoys}).",
    ),
    "report.short.convoy-late": ("{convoy} {time}", "{convoy} by {time}"),
    "report.short.left-convoys": (
        "Nog niet aangekomen zijn er verder {count}.",
        "Not there yet are {count} more.",
    ),
    "report.short.decided": (
        "Besluit {number}, {when}, {cell}: {what}",
        "Decision {number}, {when}, {cell}: {what}",
    ),
    "report.short.decisions": ("En nog {count}.", "And {count} more."),
    "report.short.open": (
        "Niet besloten: {count} van de {asked} die het scenario vraagt.",
        "Not decided: {count} of the {asked} that the scenario asks.",
    ),
    "report.short.by-hand": (
        "Injects toegevoegd, aangehouden, overgeslagen of ingetrokken, of het model met de hand "
        "veranderd: {count}×.",
        "Injects added, held, skipped or retracted, or the model changed by hand: {count}×.",
    ),
}
