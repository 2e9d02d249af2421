"""Texts about what happened: one for each kind of record that tells something."""

TEXTS = {
    # the clock
    "story.times": ("{count}× {what}", "{count}× {what}"),
    "story.started": ("STARTEX: de oefening is begonnen", "STARTEX: the exercise has begun"),
    "story.paused": ("De klok staat stil", "The clock is paused"),
    "story.resumed": ("De klok loopt", "The clock runs"),
    "story.speed": ("Tempo: ×{speed}", "Speed: ×{speed}"),
    "story.jumped": ("Sprong naar {to}", "Jump to {to}"),
    "story.arrived": ("De sprong is ten einde", "The jump has ended"),
    "story.stopped": (
        "De klok is gestopt; aan de beurt: {inject}",
        "The clock stopped; due: {inject}",
    ),
    "story.anchored.sleep": (
        "De klok is opnieuw gelijkgezet, na slaapstand van de computer",
        "The clock was tied anew to the one at the table, after the computer slept",
    ),
    "story.anchored.overload": (
        "De klok is opnieuw gelijkgezet, na overbelasting",
        "The clock was tied anew to the one at the table, after overload",
    ),
    "story.anchored.resume": (
        "De klok is opnieuw gelijkgezet, na hervatten van de oefening",
        "The clock was tied anew to the one at the table, after the exercise was resumed",
    ),
    "story.ended": ("ENDEX: de oefening is afgelopen", "ENDEX: the exercise has ended"),
    # injects
    "story.added": ("Inject toegevoegd: {inject}", "Inject added: {inject}"),
    "story.scheduled": ("Gepland voor {due}: {inject}", "Planned for {due}: {inject}"),
    "story.due": ("Aan de beurt: {inject}", "Due: {inject}"),
    "story.released": ("Ingespeeld: {inject}", "Released: {inject}"),
    "story.expected": ("Om op te letten: {inject}", "To watch for: {inject}"),
    "story.expected-of": (
        "Om op te letten bij {cells}: {inject}",
        "To watch for at {cells}: {inject}",
    ),
    "story.released-told": ("{released}: “{text}”", "{released}: “{text}”"),
    "story.released-not-so": (
        "{released} · de tekst klopte niet: {points}",
        "{released} · its text was not right: {points}",
    ),
    "story.held": ("Aangehouden: {inject}{reason}", "Held: {inject}{reason}"),
    "story.skipped": ("Overgeslagen: {inject}{reason}", "Skipped: {inject}{reason}"),
    "story.lapsed": (
        "Vervallen, want de voorwaarde gold niet: {inject}",
        "Lapsed, since its condition did not hold: {inject}",
    ),
    "story.retimed": ("Verplaatst naar {due}: {inject}", "Moved to {due}: {inject}"),
    "story.acknowledged": ("Bevestigd: {inject}", "Acknowledged: {inject}"),
    "story.acknowledged-by": (
        "Bevestigd door {cell}: {inject}",
        "Acknowledged by {cell}: {inject}",
    ),
    "story.corrected": ("Verbeterd: {inject}: {text}", "Corrected: {inject}: {text}"),
    "story.retracted": ("Ingetrokken: {inject}{reason}", "Retracted: {inject}{reason}"),
    "story.closed": (
        "Niet gespeeld, vervallen bij ENDEX: {inject}",
        "Not played, closed at ENDEX: {inject}",
    ),
    "story.reason": (" ({reason})", " ({reason})"),
    # decisions and observations
    "story.asked": ("Ter besluitvorming: {decision}", "To be decided: {decision}"),
    "story.no-longer-asked": (
        "Niet meer ter besluit: {decision}",
        "No longer to be decided: {decision}",
    ),
    "story.decided": ("Besluit van {cell}: {words}{reason}", "{cell} decided: {words}{reason}"),
    "story.decision-retracted": (
        "Besluit ingetrokken: {number}{reason}",
        "Decision retracted: {number}{reason}",
    ),
    "story.decision-of-retracted": (
        "Besluit van {cell} ingetrokken: {words}{reason}",
        "Decision of {cell} retracted: {words}{reason}",
    ),
    "story.made-before": ("{decided} (genomen {when})", "{decided} (made {when})"),
    "story.recorded-later": ("{decided} (vastgelegd {when})", "{decided} (recorded {when})"),
    "story.retracted-then": ("{decided} (ingetrokken {when})", "{decided} (retracted {when})"),
    # counted
    "decisions.count": ("{count} besluiten", "{count} decisions"),
    "decisions.count.one": ("1 besluit", "1 decision"),
    "decisions.of-which-retracted": (
        "{decisions}, waarvan {count} ingetrokken",
        "{decisions}, of which {count} retracted",
    ),
    "evidence.tally": (
        "{seen} gezien, {unseen} niet gezien, {untestable} niet te toetsen",
        "{seen} seen, {unseen} not seen, {untestable} not testable",
    ),
    "evidence.so-far": (
        "{seen} gezien, {missed} niet gezien, {open} nog niet gezien, {untestable} tot hier niet "
        "te toetsen",
        "{seen} seen, {missed} not seen, {open} not yet seen, {untestable} not testable up to here",
    ),
    "evidence.at-endex": (
        "Verwachte acties als ENDEX nu komt: {counted}; afvinken kan ook na ENDEX",
        "Expected actions if ENDEX comes now: {counted}; they can be marked after ENDEX too",
    ),
    # questions
    "story.question": ("Vraag van {cell}: {text}", "Question from {cell}: {text}"),
    "story.answer": (
        "Antwoord aan {cell} op “{question}”: {text}",
        "Answer to {cell} on “{question}”: {text}",
    ),
    "story.answer-anew": (
        "Antwoord aan {cell} op “{question}”, verbeterd: {text}",
        "Answer to {cell} on “{question}”, corrected: {text}",
    ),
    "story.looked-up": (
        "{answer} (opgezocht in het model: {looked_up})",
        "{answer} (looked up in the model: {looked_up})",
    ),
    "story.note": ("Notitie: {text}", "Note: {text}"),
    "story.note-on": ("Notitie over {cell}: {text}", "Note on {cell}: {text}"),
    "story.note-retracted": (
        "Notitie ingetrokken: “{note}”{reason}",
        "Note retracted: “{note}”{reason}",
    ),
    "story.met": ("Gezien: {expectation}", "Seen: {expectation}"),
    "story.met-by": ("Gezien, door {cell}: {expectation}", "Seen, by {cell}: {expectation}"),
    "story.seen-before": ("{seen} (gezien {when})", "{seen} (seen {when})"),
    "story.unmet": (
        "Toch niet gezien: {expectation}{reason}",
        "Not seen after all: {expectation}{reason}",
    ),
    "story.intervened": (
        "Ingreep van de oefenleider: {effects}{reason}",
        "Override by the facilitator: {effects}{reason}",
    ),
    "story.by-hand": ("{effect} {what}", "{effect} {what}"),
    "story.by-hand.set-level": ("{node} op een niveau gezet", "{node} set to a level"),
    "story.by-hand.set-to": ("{node} op {level} gezet", "{node} set to {level}"),
    "story.by-hand.freeze": ("{node} vastgezet", "{node} frozen"),
    "story.by-hand.unfreeze": ("{node} losgelaten", "{node} let go"),
    "story.lever-waits": (
        "Maatregel in gang gezet: {use}, werkt vanaf {begins}",
        "Lever under way: {use}, takes effect at {begins}",
    ),
    "story.lever-use": ("{lever} ({parameters})", "{lever} ({parameters})"),
    "story.parameter": ("{meaning}: {value}", "{meaning}: {value}"),
    "lever.each.count": ("{each} per stuk", "{each} each"),
    "lever.each.share": ("{each} per procentpunt", "{each} for each percentage point"),
    "lever.each.duration": ("{each} per uur", "{each} an hour"),
    "lever.and-each": ("{fixed} + {each}", "{fixed} + {each}"),
    "lever.people": ("{count} mensen", "{count} people"),
    "lever.people.one": ("1 persoon", "1 person"),
    "lever.money": ("€ {count}", "€ {count}"),
    "lever.money.one": ("€ 1", "€ 1"),
    "lever.nothing": ("niets", "nothing"),
    "lever.lead": ("na {lead}", "after {lead}"),
    "lever.at-once": ("meteen", "at once"),
    "story.lever-lasts": ("{lasts} lang", "for {lasts}"),
    "story.lever-ended": ("Maatregel loopt af: {use}", "Lever ends: {use}"),
    "story.lever": ("Maatregel werkt: {use}", "Lever takes effect: {use}"),
    # damage and repair
    "story.damage": ("Uitgevallen: {node}, {share}", "Out: {node}, {share}"),
    "story.less": ("Minder capaciteit: {node}, {share}", "Less capacity: {node}, {share}"),
    "story.less-ended": ("Capaciteit terug: {damage}", "Capacity back: {damage}"),
    "story.damage-in": (
        "Aanvoer voor {share} uitgevallen: {node}",
        "Supplies {share} out: {node}",
    ),
    "story.damage-changed": (
        "Nog uitgevallen: {damage}, {share}",
        "Still out: {damage}, {share}",
    ),
    "story.damage-ended": ("Hersteld: {damage}", "Repaired: {damage}"),
    "story.repair-queued": (
        "Herstel in de rij voor een ploeg ({trade}): {damage}",
        "Repair in line for a crew ({trade}): {damage}",
    ),
    "story.repair-hindered": (
        "Herstel kan pas beginnen bij {what}: {damage}",
        "Repair cannot begin before {what}: {damage}",
    ),
    "story.repair-hindered-no-more": (
        "Herstel kan beginnen zodra er een ploeg is: {damage}",
        "Repair can begin once there is a crew: {damage}",
    ),
    "story.repair-started": (
        "Ploeg onderweg of aan het werk tot {until}: {damage}",
        "Crew on its way or at work until {until}: {damage}",
    ),
    # the world
    "story.dried": ("Voorraad op: {node}", "Stock empty: {node}"),
    "story.refilled": ("Voorraad weer aangevuld: {node}", "Stock serves again: {node}"),
    "story.fell": (
        "Uitgevallen; moet opnieuw worden opgestart: {node}",
        "Down, has to be restarted: {node}",
    ),
    "story.restarting": ("Herstart tot {until}: {node}", "Restarting until {until}: {node}"),
    "story.restart-broken": ("Herstart afgebroken: {node}", "Restart cut short: {node}"),
    "story.restarted": ("Weer in bedrijf: {node}", "Up again: {node}"),
    "story.demand": (
        "Vraag naar {node} nu {factor} van normaal",
        "Demand for {node} now {factor} of normal",
    ),
    "story.demand-normal": ("Vraag naar {node} weer normaal", "Demand for {node} back to normal"),
    "story.demand-class": (
        "Vraag naar {node} nu {factor} van normaal: {for_class}",
        "Demand for {node} now {factor} of normal: {for_class}",
    ),
    "story.demand-by": ("{demand}, door {coupling}", "{demand}, by {coupling}"),
    "story.priority": (
        "Nieuwe volgorde van levering: {node}, eerst {order}",
        "New order of service: {node}, first {order}",
    ),
    "story.then": ("{first}, dan {then}", "{first}, then {then}"),
    "story.capped": ("{named} (hooguit {cap})", "{named} (at most {cap})"),
    "story.stock-added": (
        "Voorraad gestegen met {amount} normaal verbruik: {node}",
        "Stock up by {amount} of normal use: {node}",
    ),
    "story.stock-same": (
        "Voorraad blijft gelijk: {node} (al vol, of leeg)",
        "Stock stays as it is: {node} (full already, or empty)",
    ),
    "story.stock-taken": (
        "Voorraad gedaald met {amount} normaal verbruik: {node}",
        "Stock down by {amount} of normal use: {node}",
    ),
    "story.stock-enlarged": (
        "Voorraad vergroot met {amount} normaal verbruik: {node}",
        "Stock enlarged by {amount} of normal use: {node}",
    ),
    "story.stock-shrunk": (
        "Voorraad verkleind met {amount} normaal verbruik: {node}",
        "Stock made smaller by {amount} of normal use: {node}",
    ),
    "story.crew-speed": (
        "Herstel ({trade}) in {place} gaat op {speed} van het gewone tempo",
        "Repairs ({trade}) in {place} go at {speed} of the usual speed",
    ),
    "story.crew-speed-normal": (
        "Herstel ({trade}) in {place} gaat weer op het gewone tempo",
        "Repairs ({trade}) in {place} go at the usual speed again",
    ),
    "story.crews-more": (
        "Extra ploegen beschikbaar ({trade}) in {place}: {count}",
        "More crews available ({trade}) in {place}: {count}",
    ),
    "story.crews-fewer": (
        "Ploegen niet meer beschikbaar ({trade}) in {place}: {count}",
        "Crews no longer available ({trade}) in {place}: {count}",
    ),
    "story.informed": (
        "Uitgezonden in {place} via {channel}, inwoners: {sent}: {message}",
        "Sent out in {place} by {channel}, residents: {sent}: {message}",
    ),
    "story.informed-most": (
        "{sent}, van wie hooguit {most} te bereiken",
        "{sent}, of whom at most {most} can be reached",
    ),
    "story.estimate": (
        "Gemeld aan het publiek: {node} naar verwachting hersteld rond {restored_at}",
        "The public was told: {node} expected to be restored around {restored_at}",
    ),
    "story.estimate-anew": (
        "{estimate}, eerder gemeld: {before}",
        "{estimate}, told before: {before}",
    ),
    "story.estimate-by": ("{estimate} ({source})", "{estimate} ({source})"),
    "story.frozen": ("Vastgezet: {node}", "Frozen: {node}"),
    "story.overridden": ("Op {level} gehouden: {node}", "Held at {level}: {node}"),
    "story.let-go": ("Losgelaten: {node}", "Let go: {node}"),
    "held.at": (
        "{node} op {level} (van {since} tot {until})",
        "{node} at {level} (from {since} to {until})",
    ),
    "held.as-it-was": (
        "{node} zoals het was (van {since} tot {until})",
        "{node} as it was (from {since} to {until})",
    ),
    "held.end": ("het einde", "the end"),
    "held.counted": (
        "Hierin telt mee wat mensen misten terwijl de oefenleider met de hand vasthield: {held}. "
        "Hoeveel daaraan ligt, is zonder opnieuw uitvoeren niet te zeggen.",
        "This counts what people went without while the facilitator held by hand: {held}. How "
        "much is due to that cannot be told without another run.",
    ),
    # levels
    "story.levels": ("{place}: {levels}", "{place}: {levels}"),
    "story.region-wide": (
        "{place} (regiobrede voorzieningen)",
        "{place} (region-wide services)",
    ),
    "story.level": ("{requirement} {level} ({capacity})", "{requirement} {level} ({capacity})"),
    "story.level-then": ("{capacity}, {when}", "{capacity}, {when}"),
    "story.level-by-hand": (
        "{capacity}, door een ingreep van de oefenleider",
        "{capacity}, by an override of the facilitator",
    ),
    "story.whole": ("{requirement} weer 100%", "{requirement} back to 100%"),
    # what passed during a jump
    "story.passed": (
        "Wat er veranderde, {begun} – {ended}",
        "What changed, {begun} – {ended}",
    ),
    "story.passed.level": (
        "{requirement} {before} → {after}",
        "{requirement} {before} → {after}",
    ),
    "story.passed.places": ("en in nog {count} gebieden", "and in {count} more places"),
    "story.passed.more": ("en nog {count}", "and {count} more"),
    "story.passed.stopped": (
        "De sprong naar {to} stopte op {at} voor: {inject}",
        "The jump to {to} stopped at {at} for: {inject}",
    ),
    "story.passed.arrived": (
        "Aangekomen op {at}; aan de beurt: {inject}",
        "Arrived at {at}; due: {inject}",
    ),
    "story.passed.expected": (
        "Om op te letten sinds {at}: {inject}",
        "To watch for since {at}: {inject}",
    ),
    "story.passed.released.scenario": (
        "Vanzelf ingespeeld op {at}: {inject}",
        "Released by itself at {at}: {inject}",
    ),
    "story.passed.released.jump": (
        "Tijdens de sprong ingespeeld op {at}: {inject}",
        "Released in the jump at {at}: {inject}",
    ),
    "story.passed.fell": (
        "Stilgevallen, moet opnieuw worden opgestart: {what}",
        "Down, has to be restarted: {what}",
    ),
    "story.passed.open": ("Besluiten aan de orde: {what}", "Decisions open: {what}"),
    "story.passed.working": ("Gingen werken: {what}", "Began to work: {what}"),
    # in short
    "story.because": ("{cause}: {nodes}", "{cause}: {nodes}"),
    "story.out-grown": (
        "{share} (om {when} tot {most} opgelopen)",
        "{share} (grown to {most} by {when})",
    ),
    "story.out-less": ("{node} {share} minder", "{node} {share} less"),
    "story.out": ("{node} voor {share} uitgevallen", "{node} {share} out"),
    "story.out-in": (
        "aanvoer van {node} voor {share} uitgevallen",
        "supplies to {node} {share} out",
    ),
    "story.fell-below": (
        "Onder 100%: {places}; op zijn laagst {levels}",
        "Below 100%: {places}; at the lowest {levels}",
    ),
    "story.fell-still": ("{fell}; bij ENDEX nog {levels}", "{fell}; still at ENDEX {levels}"),
    "story.fell-by-now": (
        "{fell}; aan het eind van dit logboek nog {levels}",
        "{fell}; still at the end of this log {levels}",
    ),
    "story.fell-back": ("{fell}; weer 100% vanaf {since}", "{fell}; back to 100% from {since}"),
    "story.fell-rest": (
        "{fell}; de rest weer 100% vanaf {since}",
        "{fell}; the rest back to 100% from {since}",
    ),
    "story.fell-since": ("{since} ({place})", "{since} ({place})"),
    # what is named
    "story.node": ("{capacity} in {place}", "{capacity} in {place}"),
    "story.heading": ("{marking} · {title}", "{marking} · {title}"),
    "story.node-all": ("{capacity} overal in {place}", "{capacity} everywhere in {place}"),
    "story.percent": ("{percent}%", "{percent}%"),
    "story.points": ("{count} procentpunt", "{count} percentage points"),
    "story.points.one": ("1 procentpunt", "1 percentage point"),
    "story.points-tenths": ("{whole},{tenth} procentpunt", "{whole}.{tenth} percentage points"),
    "story.points-some": ("minder dan 1 procentpunt", "less than 1 percentage point"),
    "story.some": ("<1%", "<1%"),
    "story.percent-decimals": ("{percent},{part}%", "{percent}.{part}%"),
    "story.few": ("minder dan {count}", "fewer than {count}"),
    "story.said-by": ("{cell}: {text}", "{cell}: {text}"),
}
