"""Texts of a rehearsal: what is found, why, and how its ways end."""

TEXTS = {
    "rehearse.slow": (
        "{play}, maar elk besluit twee keer zo laat",
        "{play}, but every decision twice as late",
    ),
    # what is found
    "rehearse.never-comes": (
        "inject '{id}' komt in geen enkel verloop",
        "inject '{id}' comes in no run",
    ),
    "rehearse.option-without-sequel": (
        "inject '{id}' hangt aan een optie ({options}), en komt ook niet als die gekozen is",
        "inject '{id}' hangs on an option ({options}), and does not come even where that is taken",
    ),
    "rehearse.late.endex": (
        "inject '{id}' is pas aan de beurt om {moment}, na ENDEX",
        "inject '{id}' only comes due at {moment}, after ENDEX",
    ),
    "rehearse.late.phase": (
        "inject '{id}' komt om {moment}, als de tijd aan tafel van fase '{phase}' om is ({ends})",
        "inject '{id}' comes at {moment}, when the time at the table of phase '{phase}' is over "
        "({ends})",
    ),
    "rehearse.late.puts": (
        "inject '{id}' legt besluit '{decision}' om {moment} voor, als dat al genomen is ({taken})",
        "inject '{id}' puts decision '{decision}' at {moment}, when it has been taken ({taken})",
    ),
    "rehearse.late.taken": (
        "besluit '{id}' wordt pas om {moment} voorgelegd, en is bij ENDEX nog niet genomen",
        "decision '{id}' is not put until {moment}, and at ENDEX has not been taken",
    ),
    "rehearse.late.presses": (
        "inject '{id}' vraagt om {moment} om besluit '{decision}', dat al genomen is ({taken})",
        "inject '{id}' presses at {moment} for decision '{decision}', which has been taken "
        "({taken})",
    ),
    "rehearse.late.informs": (
        "inject '{id}' brengt om {moment} nieuws voor besluit '{decision}', dat al genomen is "
        "({taken})",
        "inject '{id}' brings news at {moment} for decision '{decision}', which has been taken "
        "({taken})",
    ),
    "rehearse.late.window": (
        "verwachte actie '{id}' mag tot {moment} ({within}), en dat is na ENDEX",
        "expected action '{id}' may take until {moment} ({within}), which is after ENDEX",
    ),
    "rehearse.late.task": (
        "kritieke taak '{id}' moet binnen {within} na STARTEX, en niets vraagt erom voor {moment}",
        "critical task '{id}' is due within {within} of STARTEX, and nothing asks for it before "
        "{moment}",
    ),
    "rehearse.storm": (
        "cel '{id}' krijgt {most} injects binnen {window} aan tafel",
        "cell '{id}' gets {most} injects within {window} at the table",
    ),
    "rehearse.empty": (
        "van {since} tot {until} komt er niets, {table} aan tafel (ten hoogste {most}), in: {ways}",
        "nothing comes from {since} to {until}, {table} at the table (at most {most}), in: {ways}",
    ),
    "rehearse.objective": (
        "oefendoel '{id}' komt in geen enkel verloop aan bod",
        "objective '{id}' is not reached in any run",
    ),
    "rehearse.broken": (
        "inject '{id}' gaat uit van iets wat niet zo is als hij komt, in {runs} van {all} verlopen",
        "inject '{id}' takes something for granted that is not so when it comes, in {runs} of "
        "{all} runs",
    ),
    "rehearse.alike": (
        "opties van besluit '{id}' lopen op hetzelfde uit: {options}",
        "options of decision '{id}' end alike: {options}",
    ),
    # why
    "rehearse.why.if": (
        "als zijn tijd kwam, gold niet: {what}",
        "when its time came, this did not hold: {what}",
    ),
    "rehearse.why.after": (
        "hij komt na inject '{id}', die niet kwam",
        "it comes after inject '{id}', which did not come",
    ),
    "rehearse.why.never-put": (
        "besluit '{id}' wordt nooit voorgelegd",
        "decision '{id}' is never put before the players",
    ),
    "rehearse.why.step": (
        "stap {number} van speelwijze '{play}' zet hem in, maar zover kwam het niet",
        "step {number} of play '{play}' uses it, but it did not come to that",
    ),
    "rehearse.why.run": (
        "{way}, startgetal {seed}, {moment}:",
        "{way}, seed {seed}, {moment}:",
    ),
    "rehearse.why.runs": (
        "{way}, startgetal {seed}, {moment}, en nog {more} keer net zo:",
        "{way}, seed {seed}, {moment}, and the same in {more} more:",
    ),
    "rehearse.why.nearest": (
        "het dichtstbij in {way}, startgetal {seed}:",
        "nearest in {way}, seed {seed}:",
    ),
    "rehearse.why.whole": ("{indent}{mark}: {what}", "{indent}{mark}: {what}"),
    "rehearse.why.leaf": ("{indent}{mark}: {what}: {told}", "{indent}{mark}: {what}: {told}"),
    "rehearse.why.not-together": (
        "elk deel gold wel eens, maar nooit alle tegelijk en lang genoeg",
        "each part held at some time, but never all of them together and for long enough",
    ),
    "rehearse.why.storm": (
        "{way}: {since} tot {until}: {injects}",
        "{way}: {since} to {until}: {injects}",
    ),
    "rehearse.why.unserved": (
        "geen inject of besluit noemt het of een taak ervan",
        "no inject or decision names it or a task of it",
    ),
    "rehearse.why.serving": (
        "wat eraan bijdraagt, komt niet: {ids}",
        "what serves it does not come: {ids}",
    ),
    # how near a condition came
    "rehearse.near.held": ("gold vanaf {moment}", "held from {moment}"),
    "rehearse.near.never": ("nooit", "never"),
    "rehearse.near.always": (
        "was zo vanaf STARTEX, en nooit anders",
        "was so from STARTEX on, and never otherwise",
    ),
    "rehearse.near.longest": (
        "nooit zo lang, hoogstens {length} ({since} tot {until})",
        "never that long, at most {length} ({since} to {until})",
    ),
    "rehearse.near.lowest": (
        "nooit, het laagst {measured} ({moment})",
        "never, at the lowest {measured} ({moment})",
    ),
    "rehearse.near.highest": (
        "nooit, het hoogst {measured} ({moment})",
        "never, at the highest {measured} ({moment})",
    ),
    "rehearse.leaf.for": ("{what}, {length} lang", "{what}, for {length}"),
    "rehearse.leaf.denied": ("{what} ({parts})", "{what} ({parts})"),
    "rehearse.leaf.below": ("{node} onder {share}", "{node} below {share}"),
    "rehearse.leaf.at-least": ("{node} op ten minste {share}", "{node} at least {share}"),
    "rehearse.leaf.hours-left": (
        "reservetijd van {node} onder {below}",
        "less than {below} left for {node}",
    ),
    "rehearse.leaf.unmet": (
        "meer dan {above} personen zonder {node}",
        "more than {above} people without {node}",
    ),
    "rehearse.leaf.patients.waiting": (
        "ten minste {least} {who} in {place} wachten op ambulance of behandeling",
        "at least {least} {who} in {place} wait for ambulance or treatment",
    ),
    "rehearse.leaf.patients.late": (
        "ten minste {least} {who} in {place} niet op tijd behandeld",
        "at least {least} {who} in {place} not treated in time",
    ),
    "rehearse.leaf.patients.in-care": (
        "ten minste {least} {who} in {place} onderweg, in behandeling of opgenomen",
        "at least {least} {who} in {place} on the way, in treatment or in a bed",
    ),
    "rehearse.leaf.grip": (
        "{place} op ten minste GRIP {level}",
        "{place} at GRIP {level} at least",
    ),
    "rehearse.leaf.since": ("{delay} na “{what}”", "{delay} after “{what}”"),
    "rehearse.unused-allowance": (
        "hier wordt '{code}' toegestaan, en daarvan is niets gevonden",
        "'{code}' is allowed here, and nothing of it was found",
    ),
    # how it ends
    "rehearse.unit.plain": ("{what}", "{what}"),
    "rehearse.unit.hours": ("{what}, in uren", "{what}, in hours"),
    "rehearse.end.convoys-late": (
        "vertraging van colonnes, in uren",
        "delay of convoys, in hours",
    ),
    "rehearse.end.hindered": (
        "persoonsuren verkeer verloren aan colonnes",
        "person-hours of traffic lost to convoys",
    ),
    "rehearse.end.sheltered": ("mensen onder dak bij ENDEX", "people housed at ENDEX"),
    "rehearse.end.informed": (
        "mensen bereikt door berichten (wie er twee hoort, telt dubbel)",
        "people reached by messages (who hears two counts twice)",
    ),
    "rehearse.end.undelivered": (
        "persoonsuren zonder voorziening, {capacity}",
        "person-hours without capacity, {capacity}",
    ),
    "rehearse.end.by-class": (
        "persoonsuren zonder voorziening per afnemersgroep, {capacity}",
        "person-hours without capacity by class of demand, {capacity}",
    ),
    "rehearse.end.left": (
        "voorraad over bij ENDEX, {capacity} (procent maal uren)",
        "stock left at ENDEX, {capacity} (percent times hours)",
    ),
    "rehearse.end.money": ("kosten van maatregelen, in euro", "cost of levers, in euro"),
    "rehearse.end.people": ("mensen nodig voor maatregelen", "people that levers ask"),
    "rehearse.end.injects": ("injects die kwamen", "injects that came"),
    "rehearse.end.decisions": ("besluiten genomen", "decisions taken"),
    "rehearse.more": ("{what} +{by}", "{what} +{by}"),
    "rehearse.less": ("{what} -{by}", "{what} -{by}"),
    # as it is told
    "rehearse.head": (
        "Proefgedraaid in {ways}: {seeds}. Elke optie van elk besluit apart, met hetzelfde toeval: "
        "{few}. In totaal {runs}.",
        "Rehearsed in {ways}: {seeds}. Each option of each decision by itself, with the same "
        "chance: {few}. In all {runs}.",
    ),
    "rehearse.way": ("{id}: {name}", "{id}: {name}"),
    "rehearse.ends": (
        "Hoe het eindigt: het midden, en daaronder van het laagste tot het hoogste",
        "How it ends: the middle, and below it from the lowest to the highest",
    ),
    "rehearse.section.person-hours": ("Persoonsuren zonder", "Person-hours without"),
    "rehearse.section.thousands": (
        "Duizenden persoonsuren zonder",
        "Thousands of person-hours without",
    ),
    "rehearse.section.below": (
        "Uren onder {of}% in het slechtste gebied",
        "Hours below {of}% in the worst place",
    ),
    "rehearse.section.further": ("Verder", "Further"),
    "rehearse.person-hours": ("persoonsuren zonder {what}", "person-hours without {what}"),
    "rehearse.decisions": (
        "Wat opties uitmaken, met elk startgetal",
        "What options make of it, with every seed",
    ),
    "rehearse.decision": ("{id} ({way}: {first})", "{id} ({way}: {first})"),
    "rehearse.option": ("{option}: {told}", "{option}: {told}"),
    "rehearse.no-difference": ("geen verschil", "no difference"),
    "rehearse.injects-more": ("ook {ids}", "also {ids}"),
    "rehearse.injects-less": ("niet {ids}", "not {ids}"),
    "rehearse.findings": ("Bevindingen", "Findings"),
    "rehearse.clean": ("Niets gevonden.", "Nothing found."),
    "rehearse.allowed": (
        "Toegestaan in het bestand: {codes}.",
        "Allowed in the file: {codes}.",
    ),
    # as a page
    "rehearse.kind": ("Proefdraaien", "Rehearsal"),
    "rehearse.section-of-page.findings": ("Bevindingen", "Findings"),
    "rehearse.section-of-page.ends": ("Hoe het eindigt", "How it ends"),
    "rehearse.section-of-page.course": ("Hoe het verloopt", "How it goes"),
    "rehearse.section-of-page.decisions": ("Wat opties uitmaken", "What options make of it"),
    "rehearse.allowed-here": ("Toegestaan in het bestand:", "Allowed in the file:"),
    "rehearse.meant": ("{what} [{code}]", "{what} [{code}]"),
    "rehearse.in-cells": (
        "In een vak: het midden, en tussen haakjes van het laagste tot het hoogste.",
        "In a cell: the middle, and in brackets from the lowest to the highest.",
    ),
    "rehearse.cell": ("{middle}\n({low}–{high})", "{middle}\n({low}–{high})"),
    "rehearse.head.person-hours": ("Behoefte", "Need"),
    "rehearse.head.below": ("Basisvereiste", "Requirement"),
    "rehearse.head.further": ("Wat", "What"),
    "rehearse.in-figures": (
        "Van elke speelwijze op elk moment het midden van wat de startgetallen geven.",
        "Of each way, at each moment, the middle of what the seeds come to.",
    ),
    "rehearse.in-decisions": (
        "Per optie: wat met elk startgetal meer of minder is dan met de optie die de speelwijze "
        "kiest, als verder alles gelijk blijft.",
        "Of each option: what is more or less with every seed than with the option that the play "
        "takes, when all else stays the same.",
    ),
    "rehearse.compared": ("In {way}: {first}.", "In {way}: {first}."),
    "rehearse.notes.lacking": ("hoogste", "highest"),
    "rehearse.notes.person-hours": ("aan het einde", "at the end"),
    "rehearse.figure.lacking": (
        "Mensen zonder, alle behoeften samen (wie twee dingen mist, telt dubbel)",
        "People without, all needs together (who lacks two counts twice)",
    ),
    "rehearse.figure.person-hours": (
        "Persoonsuren zonder tot dan toe, alle behoeften samen",
        "Person-hours without so far, all needs together",
    ),
    "rehearse.figure.level": (
        "{name}: laagste niveau in het slechtste gebied",
        "{name}: lowest level in the worst place",
    ),
    "rehearse.axis.lacking": ("mensen", "people"),
    "rehearse.axis.person-hours": ("persoonsuren", "person-hours"),
    "rehearse.axis.level": ("niveau", "level"),
    "rehearse.allowed-one": ("{code} ({of})", "{code} ({of})"),
    "cli.rehearse.running": ("Proefdraaien: {title}", "Rehearsing: {title}"),
    "cli.rehearse.drawing": ("De pagina tekenen", "Drawing the page"),
    "cli.rehearse.page": ("De pagina staat in {file}", "The page is in {file}"),
    "cli.rehearse.short": (
        "Draai een scenario proef in elke speelwijze en vertel wat eraan mankeert.",
        "Play a scenario through in every way, and tell what is wrong with it.",
    ),
    "cli.rehearse.help": (
        "Speel een scenario (een bestand of de naam van een meegeleverd scenario) van begin tot "
        "eind in elke speelwijze, en in een trage, met verschillend toeval en met elke optie van "
        "elk besluit. Vertel welke injects nooit komen en waarom, wat te laat komt, waar te veel "
        "tegelijk komt of niets, welke oefendoelen niet aan bod komen en welke opties op hetzelfde "
        "uitlopen, en zet naast elkaar hoe het eindigt. Geeft 0 als niets gevonden is, anders 1.",
        "Play a scenario (a file, or the name of a shipped one) from start to end in every play of "
        "it, and in a slow one, with several chances and with each option of each decision. Tell "
        "which injects never come and why, what comes too late, where too much comes at once or "
        "nothing does, which objectives are not reached and which options end alike, and lay side "
        "by side how it ends. Gives 0 if nothing was found, else 1.",
    ),
    "cli.option.seeds-of-rehearsal": (
        "Aantal startgetallen waarmee elke speelwijze gespeeld wordt; elke optie met de eerste "
        "daarvan, hooguit {few}. Zonder: {seeds}.",
        "How many seeds each play is played with; each option with the first of them, at most "
        "{few}. Without it: {seeds}.",
    ),
    "cli.option.html-of-rehearsal": (
        "Schrijf het ook als pagina in dit bestand.",
        "Write it to this file as a page too.",
    ),
    "cli.option.format-of-rehearsal": (
        "text, of json voor een ander programma.",
        "text, or json for another program.",
    ),
}
