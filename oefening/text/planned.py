"""Texts of the MSEL as it is planned: conditions in short, and what brings what."""

TEXTS = {
    # conditions on one line, by id
    "planned.below": ("{node} < {share}", "{node} < {share}"),
    "planned.at-least": ("{node} ≥ {share}", "{node} ≥ {share}"),
    "planned.hours-left": ("{node} nog < {below}", "{node} < {below} left"),
    "planned.hours-left-on": (
        "{node} zonder {supplier} nog < {below}",
        "{node} without {supplier} < {below} left",
    ),
    "planned.unmet": ("{node} ontbreekt bij > {above}", "{node} lacking for > {above}"),
    "planned.patients.waiting": (
        "≥ {least} patiënten{of} wachten in {place}",
        "≥ {least} patients{of} waiting in {place}",
    ),
    "planned.patients.in-care": (
        "≥ {least} patiënten{of} in zorg in {place}",
        "≥ {least} patients{of} in care in {place}",
    ),
    "planned.patients.late": (
        "≥ {least} patiënten{of} te laat in {place}",
        "≥ {least} patients{of} too late in {place}",
    ),
    "planned.decision": ("{decision} besloten", "{decision} decided"),
    "planned.option": ("{decision} = {option}", "{decision} = {option}"),
    "planned.inject": ("{inject} {state}", "{inject} {state}"),
    "planned.since": ("{what} + {delay}", "{what} + {delay}"),
    "planned.grip": ("{place} GRIP ≥ {level}", "{place} GRIP ≥ {level}"),
    "planned.convoy.departed": ("colonne {convoy} vertrokken", "convoy {convoy} departed"),
    "planned.convoy.held-up": ("colonne {convoy} opgehouden", "convoy {convoy} held up"),
    "planned.convoy.arrived": ("colonne {convoy} aangekomen", "convoy {convoy} arrived"),
    "planned.and": ("{one} en {other}", "{one} and {other}"),
    "planned.or": ("{one} of {other}", "{one} or {other}"),
    "planned.not": ("niet ({what})", "not ({what})"),
    "planned.for": ("({what}) {length} lang", "({what}) for {length}"),
    "planned.returns": ("weer {what}", "again {what}"),
    "planned.brackets": ("({what})", "({what})"),
    "planned.quoted": ("“{text}”", "“{text}”"),
    # numbers that are filled in by hand
    "planned.live": ("…… ({what})", "…… ({what})"),
    "planned.live.level": ("{node}, in %", "{node}, in %"),
    "planned.live.hours-left": ("hoe lang nog: {node}", "how long still: {node}"),
    "planned.live.without": ("aantal {without}, {place}", "number of {without}, {place}"),
    "planned.live.beds-free": ("aantal vrije bedden, {place}", "number of free beds, {place}"),
    "planned.live.patients-waiting": (
        "aantal wachtende patiënten, {place}",
        "number of patients waiting, {place}",
    ),
    "planned.live.patients-in-care": (
        "aantal patiënten in zorg, {place}",
        "number of patients in care, {place}",
    ),
    "planned.live.patients-late": (
        "aantal te laat behandelde patiënten, {place}",
        "number of patients treated too late, {place}",
    ),
    "planned.live.vehicles-under-way": (
        "aantal voertuigen onderweg, {convoy}",
        "number of vehicles under way, {convoy}",
    ),
    "planned.live.vehicles-held-up": (
        "aantal voertuigen dat stilstaat, {convoy}",
        "number of vehicles held up, {convoy}",
    ),
    "planned.live.vehicles-arrived": (
        "aantal voertuigen aangekomen, {convoy}",
        "number of vehicles arrived, {convoy}",
    ),
    "planned.live.late": ("hoeveel te laat, {convoy}", "how late, {convoy}"),
    "planned.live.grip": ("GRIP-niveau, {place}", "GRIP level, {place}"),
    # how one hangs on another
    "planned.brought.after": ("na {inject}", "after {inject}"),
    "planned.brought.delayed": ("{delay} na {inject}", "{delay} after {inject}"),
    "planned.link.puts": ("legt voor", "puts"),
    "planned.link.fails": ("als {what} uitblijft", "if {what} fails to come"),
    "planned.link.at-once": ("meteen daarna", "at once"),
    "planned.brought.if": ("alleen als {condition}", "only if {condition}"),
    "planned.brought.and-if": (
        "{how}, en alleen als {condition}",
        "{how}, and only if {condition}",
    ),
    "planned.link.after": ("na {delay}", "after {delay}"),
    "planned.link.since": ("vanaf {delay} daarna", "from {delay} on"),
    "planned.link.decided": ("zodra besloten", "once decided"),
    "planned.link.undecided": ("zolang niet besloten", "as long as undecided"),
    "planned.link.not": ("zolang niet {option}", "as long as not {option}"),
    # `oefening msel show`
    "cli.msel.short": (
        "Bekijk of vergelijk het draaiboek van een scenario, of zet het over.",
        "Look at the MSEL of a scenario, compare it, or take it over.",
    ),
    "cli.msel.help": (
        "Werk met het draaiboek (de MSEL) van een scenario. 'oefening msel OPDRACHT --help' legt "
        "elke opdracht uit.",
        "Work with the MSEL of a scenario. 'oefening msel VERB --help' explains each verb.",
    ),
    "cli.for.msel": ("Opdrachten", "Verbs"),
    "cli.msel-show.short": (
        "Toon wanneer elke inject komt, en wat wat oproept.",
        "Show when each inject comes, and what triggers what.",
    ),
    "cli.msel-show.help": (
        "Toon het draaiboek van een scenario (een bestand of de naam van een meegeleverd "
        "scenario): fasen, drukte per cel, elke inject langs de tijd, en wat wat oproept. Wat op "
        "een voorwaarde komt, staat waar het kwam toen een speelwijze werd afgespeeld.",
        "Show the MSEL of a scenario (a file, or the name of one that comes with the program): "
        "phases, the load on each cell, each inject along the time, and what triggers what. What "
        "comes on a condition stands where it came as a script was played.",
    ),
    "cli.option.msel-play": (
        "Speelwijze waarvan de tijden gelden. Zonder: average als die er is, anders nobody.",
        "Script whose times are taken. Without it: average where there is one, else nobody.",
    ),
    "msel.span": (
        "{since} – {until} ({length}); {injects}: {parts}",
        "{since} – {until} ({length}); {injects}: {parts}",
    ),
    "msel.by.clock": ("{count} op de klok", "{count} by the clock"),
    "msel.by.after": ("{count} na een ander", "{count} after another"),
    "msel.by.when": ("{count} op een voorwaarde", "{count} on a condition"),
    "msel.by.call": ("{count} in reserve", "{count} in reserve"),
    "msel.key": (
        "● op vaste tijd, ■ met een besluit; ○ □ zoals bij speelwijze '{play}'.",
        "● at a set time, ■ with a decision; ○ □ as in the script '{play}'.",
    ),
    "msel.key.aside": (
        "● op vaste tijd, ■ met een besluit, ▼ niet voor deelnemers; ○ □ ▽ zoals bij speelwijze "
        "'{play}'.",
        "● at a set time, ■ with a decision, ▼ not for players; ○ □ ▽ as in the script '{play}'.",
    ),
    "msel.other-plays": (
        "Tijden bij een andere speelwijze: --play met {plays}.",
        "Times in another script: --play with {plays}.",
    ),
    "msel.column": ("Eén kolom is {length}.", "One column is {length}."),
    "msel.phases": ("FASEN", "PHASES"),
    "msel.phase": (
        "{number}  {when}  {title} ({table} aan tafel)",
        "{number}  {when}  {title} ({table} at the table)",
    ),
    "msel.load": ("DRUKTE PER CEL (aantal injects)", "LOAD ON EACH CELL (number of injects)"),
    "msel.injects": ("INJECTS", "INJECTS"),
    "msel.absent": ("Niet gekomen bij '{play}':", "Did not come in '{play}':"),
    "msel.reserve": ("In reserve:", "In reserve:"),
    "msel.stack": (
        "Te veel tegelijk bij {cell}, {since} – {until}, tot {most} binnen {window} aan tafel: "
        "{injects}",
        "Stack at {cell}, {since} – {until}, up to {most} within {window} at the table: {injects}",
    ),
    "msel.gap": (
        "Leeg: {since} – {until}, {table} aan tafel zonder inject",
        "Empty: {since} – {until}, {table} at the table without an inject",
    ),
    "msel.triggers": ("WAT ROEPT WAT OP", "WHAT TRIGGERS WHAT"),
    "msel.alone": ("Los van de rest:", "On their own:"),
    "msel.if": ("als {what}", "if {what}"),
    "msel.again": ("{id} (zie boven): {link}", "{id} (see above): {link}"),
    "msel.later": ("{id} (gaat hieronder verder): {link}", "{id} (goes on below): {link}"),
    "msel.decision": ("besluit {id} ({cell})", "decision {id} ({cell})"),
    "msel.not-played": (
        "speelwijze '{play}' kon niet worden afgespeeld ({why}); injects op een voorwaarde staan "
        "niet in de tijd",
        "the script '{play}' could not be played ({why}); injects on a condition are not placed "
        "in time",
    ),
    # the same as a page
    "cli.option.msel-html": (
        "Zet het in dit bestand, als één HTML-pagina.",
        "Put it in this file, as one page of HTML.",
    ),
    "msel.kind": ("Draaiboek", "MSEL"),
    "msel.for-control": (
        "Alleen voor de oefenleiding: wie meespeelt, ziet dit niet.",
        "For exercise control only: not for those who play.",
    ),
    "msel.section.phases": ("Fasen", "Phases"),
    "msel.section.load": ("Drukte per cel", "Load on each cell"),
    "msel.section.injects": ("Injects", "Injects"),
    "msel.section.triggers": ("Wat roept wat op", "What triggers what"),
    "msel.caption.phases": ("Fasen van het verhaal", "Phases of the story"),
    "msel.caption.load": ("Aantal injects per cel en fase", "Injects by cell and phase"),
    "msel.caption.injects": ("Alle injects", "All injects"),
    "msel.head.phase": ("Fase", "Phase"),
    "msel.head.begins": ("Begint", "Begins"),
    "msel.head.table": ("Aan tafel", "At the table"),
    "msel.head.speed": ("Tempo", "Speed"),
    "msel.head.injects": ("Injects", "Injects"),
    "msel.head.cell": ("Cel", "Cell"),
    "msel.head.all": ("Samen", "In all"),
    "msel.head.no": ("Nr.", "No."),
    "msel.head.when": ("Wanneer", "When"),
    "msel.head.inject": ("Inject", "Inject"),
    "msel.head.from": ("Van", "From"),
    "msel.head.to": ("Aan", "To"),
    "msel.head.by": ("Kanaal, lijn", "Channel, track"),
    "msel.head.serves": ("Waarvoor", "What for"),
    "msel.times": ("{speed}×", "{speed}×"),
    "msel.even": (
        "Geen cel krijgt te veel tegelijk, en nergens komt lang niets.",
        "No cell gets too much at once, and nowhere is there nothing for long.",
    ),
    "msel.figure": ("Injects langs de tijd", "Injects along the time"),
    "msel.figure.set": ("op vaste tijd", "at a set time"),
    "msel.figure.played": ("zoals bij de speelwijze", "as in the script"),
    "msel.figure.decides": ("met een besluit", "with a decision"),
    "msel.by-play": (
        "Wat op een voorwaarde komt, staat op de tijd waarop het kwam bij de speelwijze '{play}'.",
        "What comes on a condition stands at the time at which it came in the script '{play}'.",
    ),
    "msel.figure.aside": ("niet voor deelnemers", "not for players"),
    "msel.figure.alt": (
        "Van {count} injects het moment waarop zij komen, in volgorde van tijd.",
        "Of {count} injects the moment at which they come, in order of time.",
    ),
    "msel.figure-key": (
        "Wat op een voorwaarde komt, staat waar het kwam bij de speelwijze '{play}'. Achter elke "
        "inject de cellen die hem krijgen.",
        "What comes on a condition stands where it came in the script '{play}'. Behind each "
        "inject are the cells that get it.",
    ),
    "msel.titled": ("{title} ({id})", "{title} ({id})"),
    "msel.when.when": ("op voorwaarde", "on a condition"),
    "msel.when.call": ("in reserve", "in reserve"),
    "msel.when.both": ("{when}; {how}", "{when}; {how}"),
    "msel.puts": ("besluit {decision}", "decision {decision}"),
    "msel.serves": ("dient {what}", "serves {what}"),
    "msel.asks": ("besluit: {question}", "decision: {question}"),
    "msel.timed": ("{when} {title}", "{when} {title}"),
    "msel.linked": ("{link} → {what}", "{link} → {what}"),
    "msel.seen": ("{what} (zie boven)", "{what} (see above)"),
    "msel.goes-on": ("{what} (gaat hieronder verder)", "{what} (goes on below)"),
    "msel.alone-are": ("Los van de rest: {injects}", "On their own: {injects}"),
}
