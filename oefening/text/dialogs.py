"""What the dialogs of the live screen ask, and what they say to answers."""

TEXTS = {
    "tui.dialog.shift": (
        "Met hoeveel schuift wat nog gepland staat ({count})?",
        "By how much does all that is planned ({count}) move?",
    ),
    "tui.dialog.shift-hint": (
        "+30m is later, -15m is vroeger; 14:30 of D2 14:30 is wanneer de eerste komt. Wat al aan "
        "de beurt is, blijft staan.",
        "+30m is later, -15m is earlier; 14:30 or D2 14:30 is when the first comes. What is due "
        "already stays.",
    ),
    "tui.dialog.shift-nothing": ("0 verschuift niets", "0 moves nothing"),
    "tui.dialog.shift-past": (
        "'{inject}' zou dan al voorbij zijn; hooguit {most} vroeger, en niet tot op nu",
        "'{inject}' would lie in the past by that; less than {most} earlier",
    ),
    "tui.dialog.shift-sure": ("Zo verschuiven?", "Move them like this?"),
    "tui.dialog.shift-to": ("{before} → {after}  {inject}", "{before} → {after}  {inject}"),
    "tui.dialog.shift-yes": ("ja, verschuiven", "yes, move them"),
    "tui.dialog.shift-no": ("nee, zo laten", "no, leave them"),
    "tui.dialog.filter-queue": ("Welke injects wilt u zien?", "Which injects do you want to see?"),
    "tui.dialog.filter-queue-hint": (
        "Die al deze woorden in titel, cel, lijn of oefendoel hebben; niets: alle. "
        "Wat aan de beurt is, blijft staan.",
        "Those with all these words in title, cell, track or objective; nothing: all. What is due "
        "stays.",
    ),
    "tui.dialog.filter-queue-now": (
        "Nu staan er injects met '{words}'; enter zonder woorden toont weer alles.",
        "Now there are injects with '{words}'; enter without words shows all again.",
    ),
    "tui.dialog.seen-one": ("Gezien: '{action}'?", "Seen: '{action}'?"),
    "tui.dialog.seen-own": ("Van deze inject", "Of this inject"),
    "tui.dialog.seen-others": ("Van andere ingespeelde injects", "Of other injects released"),
    "tui.dialog.seen-ahead": (
        "Nog niet ingespeeld: alleen als deelnemers erop vooruitlopen",
        "Not released yet: only where participants are ahead of the story",
    ),
    "tui.dialog.seen-yes": ("ja, nu gezien", "yes, seen now"),
    "tui.dialog.seen-more": (
        "ja, maar eerder of door een andere cel…",
        "yes, but earlier or by another cell…",
    ),
    "tui.dialog.seen-no": ("nee", "no"),
    "tui.dialog.seen-cell": ("Welke cel deed dit?", "Which cell did this?"),
    "tui.dialog.seen-when": (
        "Wanneer is het gezien, zoals 14:30, D2 14:30 of -20m?",
        "When was it seen, such as 14:30, D2 14:30 or -20m?",
    ),
    "tui.dialog.seen-unknown": (
        "Leeg laten: na ENDEX aangetekend, moment onbekend",
        "Left empty: marked after ENDEX, moment unknown",
    ),
    "tui.dialog.nothing": ("niets gevonden", "nothing found"),
    "tui.dialog.release-early": (
        "'{title}' komt pas over {early} aan de beurt",
        "'{title}' is not due for another {early}",
    ),
    "tui.card.not-so": (
        "De tekst klopte niet toen hij werd ingespeeld: niet zo was",
        "The text was not right when it was released: it was not so that",
    ),
    "tui.dialog.release-broken": (
        "De tekst van '{title}' klopt nu niet",
        "The text of '{title}' is not right now",
    ),
    "note.released-broken": (
        "'{title}' is ingespeeld terwijl de tekst niet klopte: {points}",
        "'{title}' was released while its text was not right: {points}",
    ),
    "tui.dialog.release-now": ("nu inspelen", "release it now"),
    "tui.dialog.release-not": ("nog niet", "not yet"),
    "tui.dialog.hold": ("Waarom '{title}' aanhouden?", "Why hold '{title}'?"),
    "tui.dialog.skip": ("Waarom '{title}' overslaan?", "Why skip '{title}'?"),
    "tui.dialog.reason": ("Reden, in eigen woorden", "Reason, in your own words"),
    "tui.dialog.reason-optional": (
        "Reden (mag leeg blijven)",
        "Reason (may stay empty)",
    ),
    "tui.reason.overtaken": (
        "achterhaald door het optreden van de deelnemers",
        "overtaken by what participants did",
    ),
    "tui.reason.time": ("geen tijd", "no time"),
    "tui.reason.difficulty": ("te moeilijk of te makkelijk", "too hard or too easy"),
    "tui.reason.irrelevant": ("past nu niet bij de situatie", "does not fit the situation"),
    "tui.reason.technical": ("technisch", "technical"),
    "tui.reason.safety": ("veiligheid", "safety"),
    "tui.reason.other": ("anders, namelijk…", "something else…"),
    "tui.dialog.what": ("Wat is er besloten?", "What was decided?"),
    "tui.dialog.open": ("NU {question}", "NOW {question}"),
    "tui.dialog.later": (
        "nog niet aan de orde: {question}",
        "not asked yet: {question}",
    ),
    "tui.dialog.free": ("iets anders, in eigen woorden", "something else, in own words"),
    "tui.dialog.lever": ("een maatregel uit de lijst", "a lever from the list"),
    "tui.dialog.words": (
        "Het besluit, in de woorden van de cel",
        "The decision, in the cell's words",
    ),
    "tui.dialog.words-only": (
        "Eigen woorden komen in het logboek; in het model veranderen zij niets. "
        "Een keuze of een maatregel doet dat wel.",
        "Own words go into the log; they change nothing in the model. An option or a lever does.",
    ),
    "tui.dialog.answers": (
        "Welk besluit is hiermee genomen?",
        "Which decision does this take?",
    ),
    "tui.dialog.answers-none": (
        "geen van deze; zij blijven openstaan",
        "none of these; they stay open",
    ),
    "tui.dialog.which-lever": ("Welke maatregel?", "Which lever?"),
    "tui.lever.who": ("bevoegd: {who}", "authority: {who}"),
    "tui.lever.lead": ("werkt na {lead}", "takes effect after {lead}"),
    "tui.lever.lasts": ("duurt {lasts}", "lasts {lasts}"),
    "tui.lever.in-all": ("{lever}: {cost}", "{lever}: {cost}"),
    "tui.lever.people": ("vraagt {people}", "takes {people}"),
    "tui.lever.money": ("kost {money}", "costs {money}"),
    "tui.parameter.place": ("bijvoorbeeld VR09", "such as VR09"),
    "tui.parameter.share": ("bijvoorbeeld 35%", "such as 35%"),
    "tui.parameter.factor": ("bijvoorbeeld 120%", "such as 120%"),
    "tui.parameter.count": ("een heel getal", "a whole number"),
    "tui.parameter.duration": ("bijvoorbeeld 4u of 1u30m", "such as 4h or 1h30m"),
    "tui.parameter.id": ("een naam zoals in het scenario", "a name as in the scenario"),
    "tui.dialog.made": ("Besloten op {when}", "Made at {when}"),
    "tui.dialog.made-when": (
        "Wanneer is het besloten, zoals 14:30, D2 14:30 of -20m?",
        "When was it made, such as 14:30, D2 14:30 or -20m?",
    ),
    "tui.dialog.made-since": ("Aan de orde sinds {when}", "Before the players since {when}"),
    "tui.dialog.made-opened": (
        "Leeg laten: {when}, toen u dit venster opende",
        "Left empty: {when}, when you opened this dialog",
    ),
    "tui.dialog.made-forms": (
        "{why}, of -20m: 20 minuten geleden",
        "{why}, or -20m: 20 minutes ago",
    ),
    "tui.dialog.which-cell": ("Welke cel besloot dit?", "Which cell decided this?"),
    "tui.dialog.note": ("Notitie", "Note"),
    "tui.dialog.note-cell": (
        "Gaat het over een cel, noem die dan: {cells}",
        "If it is about a cell, name it: {cells}",
    ),
    "tui.dialog.note-marks": (
        "In het verslag bij elkaar: {strengths} en {improvements}",
        "Put together in the report: {strengths} and {improvements}",
    ),
    "tui.dialog.correct": (
        "Wat moet er staan in '{title}'?",
        "What should '{title}' say?",
    ),
    "tui.dialog.retime": (
        "Wanneer komt '{title}', zoals 14:30, D2 14:30 of +45m?",
        "When does '{title}' come, such as 14:30, D2 14:30 or +45m?",
    ),
    "tui.dialog.correct-title": (
        "De titel blijft. Klopt die niet: trek de inject in (U) en voeg hem opnieuw toe (a).",
        "The title stays. If it is wrong, retract the inject (U) and add it anew (a).",
    ),
    "tui.dialog.retract": ("Wat wordt ingetrokken?", "What is retracted?"),
    "tui.dialog.retract-stays": (
        "De effecten eindigen nu; wat al gebeurd is, blijft in het logboek.",
        "Its effects end now; what has happened stays in the log.",
    ),
    "tui.dialog.retract-action": ("toch niet gezien: {what}", "not seen after all: {what}"),
    "tui.dialog.retract-note": ("notitie: {what}", "note: {what}"),
    "tui.dialog.freeze": ("Welke voorziening vastzetten?", "Freeze which capacity?"),
    "tui.dialog.unfreeze": ("Welke voorziening loslaten?", "Let go of which capacity?"),
    "tui.dialog.override": (
        "Welke voorziening op een niveau houden?",
        "Hold which capacity at a level?",
    ),
    "tui.dialog.level": ("Op welk niveau, zoals 40%?", "At what level, such as 40%?"),
    "tui.dialog.by-hand": (
        "Dit is een ingreep van de oefenleiding in het model; het logboek noemt haar zo.",
        "This is exercise control working on the model by hand; the log says so.",
    ),
    "tui.dialog.seen": ("Welke verwachte actie is gezien?", "Which expected action was seen?"),
    "tui.dialog.acknowledge": (
        "Welke cel heeft '{title}' bevestigd?",
        "Which cell acknowledged '{title}'?",
    ),
    "tui.dialog.jump": ("Waarheen springen?", "Where to?"),
    "tui.dialog.jump-now": ("Het is nu {now}", "It is now {now}"),
    "tui.dialog.jump-by": ("+{length} naar {when}", "+{length} to {when}"),
    "tui.dialog.jump-due": ("volgende inject: {when}", "next inject: {when}"),
    "tui.dialog.jump-phase": ("volgende fase: {when}", "next phase: {when}"),
    "tui.dialog.jump-change": ("volgende verandering: {when}", "next change: {when}"),
    "tui.dialog.jump-end": ("einde van het verhaal: {when}", "end of the story: {when}"),
    "tui.dialog.jump-time": (
        "een ander tijdstip… (of typ het meteen: 14:30, D2 14:30, 45m)",
        "another time… (or type it right away: 14:30, D2 14:30, 45m)",
    ),
    "tui.dialog.jump-when": (
        "Tijdstip, zoals 14:30, D2 14:30 of 45m",
        "Time, such as 14:30, D2 14:30 or 45m",
    ),
    "tui.dialog.jump-backwards": (
        "{when} is al voorbij; het is nu {now}",
        "{when} has passed; it is now {now}",
    ),
    "tui.dialog.jump-not-later": (
        "Het is nu {now}: kies een later tijdstip",
        "It is now {now}: choose a later time",
    ),
    "tui.dialog.far": ("Naar {when}?", "To {when}?"),
    "tui.dialog.far-end": (
        "Dat ligt na het einde van het verhaal: {end}.",
        "That is past the end of the story: {end}.",
    ),
    "tui.dialog.far-stay": ("niet springen", "do not jump"),
    "tui.dialog.far-day": (
        "Vandaag is het al later dan {time}; dat is morgen.",
        "It is past {time} today already; that is tomorrow.",
    ),
    "tui.dialog.far-go": ("toch springen", "jump all the same"),
    "tui.dialog.passing": ("Naar {when}", "To {when}"),
    "tui.dialog.passes": ("Onderweg komt aan de beurt:", "On the way these come due:"),
    "tui.dialog.passes-none": (
        "Voor zover bekend komt onderweg niets aan de beurt.",
        "As far as is known nothing comes due on the way.",
    ),
    "tui.dialog.passes-unknown": (
        "Komt iets aan de beurt dat op een voorwaarde wacht, dan stopt de sprong.",
        "Where something that waits for a condition comes due, the jump stops.",
    ),
    "tui.dialog.passes-itself": ("{inject} (vanzelf)", "{inject} (by itself)"),
    "tui.dialog.passes-more": ("en nog {count}", "and {count} more"),
    "tui.dialog.passing-stop": (
        "stoppen bij de eerste die u zelf inspeelt",
        "stop at the first that you release yourself",
    ),
    "tui.dialog.passing-release": (
        "alles op tijd inspelen; stopt bij wat op een voorwaarde wacht",
        "release all on time; stops at what waits for a condition",
    ),
    "tui.dialog.passing-leave": (
        "laten staan: ze worden achterstallig",
        "leave them: they become overdue",
    ),
    "tui.dialog.endex": (
        "Typ ENDEX om de oefening te beëindigen; daarna is er geen weg terug",
        "Type ENDEX to end the exercise; there is no way back",
    ),
    "tui.dialog.endex-decisions": (
        "Besluiten die openstaan: {count}",
        "Decisions still open: {count}",
    ),
    "tui.dialog.endex-not": ("Er staat geen ENDEX", "That does not say ENDEX"),
    "tui.dialog.needed": ("Hier moet iets staan", "Something is needed here"),
    "tui.dialog.palette": ("Wat wilt u doen?", "What do you want to do?"),
    "tui.dialog.palette-page": (
        "Dit kan op een pagina. De rest kan na esc, terug in de oefening.",
        "This can be done on a page. The rest can after esc, back in the exercise.",
    ),
    "tui.dialog.help": ("Toetsen: {pane}", "Keys: {pane}"),
    "tui.dialog.trouble": (
        "Het logboek kan niet worden bijgewerkt",
        "The log cannot be written",
    ),
    "tui.dialog.trouble-anew": (
        "Het logboek stond niet meer op zijn plaats",
        "The log was no longer in its place",
    ),
    "tui.dialog.trouble-safe": (
        "De klok staat stil. Wat eerder gebeurde, staat veilig op schijf.",
        "The clock stands still. What happened before is safe on disk.",
    ),
    "tui.dialog.trouble-unkept": (
        "Nog niet op schijf; bij afsluiten gaat dit verloren:",
        "Not on disk yet; leaving loses it:",
    ),
    "tui.dialog.retry": ("opnieuw proberen", "try again"),
    "tui.dialog.leave-running": (
        "De oefening loopt. Pauzeren en afsluiten?",
        "The exercise is running. Pause it and leave?",
    ),
    "tui.dialog.leave-running-yes": ("ja, pauzeren en afsluiten", "yes, pause and leave"),
    "tui.dialog.leave-running-no": ("nee, verder oefenen", "no, go on with the exercise"),
    "tui.dialog.leave-paused": ("Afsluiten?", "Leave?"),
    "tui.dialog.leave-paused-yes": ("ja, afsluiten", "yes, leave"),
    "tui.dialog.leave-paused-no": ("nee, verdergaan", "no, go on"),
    "tui.dialog.leave-trouble-no": ("nee, opnieuw proberen", "no, try again"),
    "tui.dialog.leave-begun": (
        "Wat u aan het invullen bent, is nog niet vastgelegd.",
        "What you are filling in is not recorded yet.",
    ),
    "tui.dialog.leave": ("afsluiten en later hervatten", "leave, and resume later"),
    "tui.greeting.title": ("De oefening is hervat", "The exercise is resumed"),
    "tui.greeting.title-ended": ("De oefening is afgelopen", "The exercise has ended"),
    "tui.greeting.at": (
        "De klok staat stil op {when}.",
        "The clock stands still at {when}.",
    ),
    "tui.greeting.broke-off": (
        "Het programma viel weg terwijl de klok liep: die kan al later hebben gestaan dan deze "
        "laatste regel van het logboek. Niets van wat is gedaan gaat verloren; + brengt de klok "
        "vooruit.",
        "The program broke off while the clock ran: it may have stood later than this last line "
        "of the log. Nothing that was done is lost; + moves the clock ahead.",
    ),
    "tui.greeting.ended": (
        "Deze oefening is op {when} geëindigd (ENDEX); noteren kan nog, verder spelen niet.",
        "This exercise ended at {when} (ENDEX); notes can be added, and it does not go on.",
    ),
    "tui.greeting.acts": ("Het laatst gedaan:", "Last done:"),
    "tui.greeting.unread": (
        "Sindsdien vanzelf ingespeeld, misschien nog niet voorgelezen:",
        "Released by themselves since, perhaps not read out yet:",
    ),
    "tui.greeting.due": ("Het eerst aan de beurt:", "Due first:"),
    "tui.greeting.open": ("Besluiten aan de orde:", "Decisions open:"),
    "tui.dialog.go-on": ("verder", "go on"),
    # ── the line of keys ──────────────────────────────────────────────────────────────────────
    "tui.line.choose": ("↑ ↓ kiezen", "↑ ↓ choose"),
    "tui.line.choose-digit": ("↑ ↓ of cijfer kiezen", "↑ ↓ or digit choose"),
    "tui.line.choose-write": ("cijfer of tijd typen", "type a digit or a time"),
    "tui.line.read-on": ("↑ ↓ verder lezen en kiezen", "↑ ↓ read on and choose"),
    "tui.line.search": ("typ om te zoeken", "type to search"),
    "tui.line.accept": ("enter akkoord", "enter accept"),
    "tui.line.empty": ("ctrl+u leegmaken", "ctrl+u empty"),
    "tui.line.back": ("esc terug", "esc back"),
    "tui.line.open": ("enter openen", "enter open"),
    "tui.line.places": ("← → ander gebied", "← → other place"),
    "tui.line.scroll": ("↑ ↓ bladeren", "↑ ↓ scroll"),
    "tui.line.anew": ("f opnieuw, vanaf nu", "f anew, from now"),
    "tui.line.why": ("W waarom", "W why"),
    "tui.line.clock": ("spatie klok", "space clock"),
    "tui.line.stop": ("! GEEN OEFENING", "! NO DUFF"),
    "tui.line.help": ("? hulp", "? help"),
    "tui.line.palette": ("^p alles", "^p all"),
    "tui.line.language": ("l English", "l Nederlands"),
    "tui.line.language-amid": ("ctrl+l English", "ctrl+l Nederlands"),
    "tui.line.quit-amid": ("ctrl+q stoppen", "ctrl+q quit"),
    "tui.line.go-on": ("enter verder", "enter go on"),
    "tui.line.earlier": ("tab eerder tijdstip", "tab made earlier"),
    "tui.line.seen-now": ("enter nu gezien", "enter seen now"),
    "tui.line.seen-more": (
        "tab eerder of door een andere cel",
        "tab earlier or by another cell",
    ),
    "tui.line.lookup": ("tab opzoeken in het model", "tab look up in the model"),
}
