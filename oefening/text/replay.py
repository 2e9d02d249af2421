"""What stands on the screen of who looks back, beside what stood there live."""

TEXTS = {
    # ── the verb ──────────────────────────────────────────────────────────────────────────────
    "cli.replay.short": ("Kijk terug op een oefening.", "Look back at an exercise."),
    "cli.replay.help": (
        "Kijk terug op de oefening in MAP, op het scherm waarop zij werd gespeeld: vooruit en "
        "achteruit, per inject, besluit, verandering of minuut. In het logboek verandert niets, "
        "ook niet van een oefening die nog wordt gespeeld; aantekeningen komen ernaast te staan. "
        "Zonder terminal: het verloop in regels, en hoe het er toen voor stond.",
        "Look back at the exercise in FOLDER, on the screen on which it was played: forwards and "
        "backwards, by inject, decision, change or minute. Nothing in the log changes, not even of "
        "an exercise that is still being played; annotations are kept beside it. Without a "
        "terminal: the story in lines, and how things stood by then.",
    ),
    "cli.replay.moment": (
        "{moment}, regel {number} van {last}",
        "{moment}, record {number} of {last}",
    ),
    "cli.replay.reading": ("Logboek lezen", "Reading the log"),
    "cli.option.at": (
        "Begin op dit tijdstip: 'D2 14:30' of 'T+26h30m'; zonder terminal: tot dan.",
        "Begin at this moment: 'D2 14:30' or 'T+26h30m'; without a terminal: up to then.",
    ),
    "cli.metavar.moment": ("TIJDSTIP", "MOMENT"),
    "tui.replay.mark": ("TERUGKIJKEN", "REPLAY"),
    "tui.replay.record": ("regel {number} van {last}", "record {number} of {last}"),
    "tui.replay.then.ready": ("toen: vóór STARTEX", "then: before STARTEX"),
    "tui.replay.then.running": ("toen: liep", "then: running"),
    "tui.replay.then.paused": ("toen: pauze", "then: paused"),
    "tui.replay.then.jumping": ("toen: sprong", "then: jumping"),
    "tui.replay.then.ended": ("toen: ENDEX", "then: ENDEX"),
    "tui.pane.trace": ("Logboek", "Trace"),
    "tui.keys.line": (
        "↑ ↓: een regel kiezen · enter: naar dat moment; daar: de hele regel lezen",
        "↑ ↓: choose a line · enter: go to that moment; there: read all of it",
    ),
    # ── dialogs ───────────────────────────────────────────────────────────────────────────────
    "tui.replay.whither": ("Waarheen?", "Where to?"),
    "tui.replay.quarter-on": ("een kwartier vooruit", "a quarter of an hour on"),
    "tui.replay.hour-on": ("een uur vooruit", "an hour on"),
    "tui.replay.day-on": ("een dag vooruit", "a day on"),
    "tui.replay.quarter-back": ("een kwartier terug", "a quarter of an hour back"),
    "tui.replay.hour-back": ("een uur terug", "an hour back"),
    "tui.replay.day-back": ("een dag terug", "a day back"),
    "tui.replay.beginning": ("naar het begin", "to the beginning"),
    "tui.replay.end": ("naar het einde", "to the end"),
    "tui.replay.time": (
        "naar een tijdstip… (of typ het meteen: 14:30, D2 14:30, 45m)",
        "to a time… (or type it right away: 14:30, D2 14:30, 45m)",
    ),
    "tui.replay.when": (
        "Naar welk tijdstip? Bijvoorbeeld 14:30, D2 14:30, T+26u30m, 45m of -1u",
        "To what time? For example 14:30, D2 14:30, T+26h30m, 45m or -1h",
    ),
    "tui.replay.ends": ("Het logboek eindigt op {end}", "The log ends at {end}"),
    "tui.replay.begins": ("Het logboek begint op {begin}", "The log begins at {begin}"),
    "tui.replay.find": ("Welke woorden?", "Which words?"),
    "tui.replay.find-where": (
        "Gezocht wordt naar regels met al die woorden, vooruit vanaf hier en dan vanaf het begin, "
        "in het verloop en het logboek.",
        "Lines with all of those words are searched for, from here on and then from the beginning, "
        "in the story and the trace.",
    ),
    # ── actions ───────────────────────────────────────────────────────────────────────────────
    "tui.action.roll": ("afspelen", "play"),
    "tui.action.stand": ("stilzetten", "stop"),
    "tui.action.turn-back": ("achteruit", "backwards"),
    "tui.action.turn-on": ("vooruit", "forwards"),
    "tui.action.previous-inject": ("inject", "inject"),
    "tui.action.next-inject": ("volgende inject", "next inject"),
    "tui.action.previous-decision": ("besluit", "decision"),
    "tui.action.next-decision": ("volgende besluit", "next decision"),
    "tui.action.previous-change": ("niveau", "level"),
    "tui.action.next-change": ("volgend niveau", "next level"),
    "tui.action.previous-minute": ("minuut", "minute"),
    "tui.action.next-minute": ("minuut vooruit", "minute on"),
    "tui.action.previous-quarter": ("kwartier terug", "quarter back"),
    "tui.action.next-quarter": ("kwartier vooruit", "quarter on"),
    "tui.action.to-time": ("naar tijd", "to a time"),
    "tui.action.roll-faster": ("tempo", "speed"),
    "tui.action.roll-slower": ("trager", "slower"),
    "tui.action.find": ("zoeken", "search"),
    "tui.action.previous-hit": ("treffer", "hit"),
    "tui.action.next-hit": ("volgende treffer", "next hit"),
    "tui.action.to-beginning": ("begin", "beginning"),
    "tui.action.to-end": ("einde", "end"),
    "tui.action.pane-trace": ("logboek", "trace"),
    "tui.help.roll": ("de tijd laten lopen", "let time go by"),
    "tui.help.stand": ("de tijd stilzetten", "stop time"),
    "tui.help.turn-back": ("achteruit afspelen", "play backwards"),
    "tui.help.turn-on": ("weer vooruit afspelen", "play forwards again"),
    "tui.help.previous-inject": (
        "naar de vorige inject die werd ingespeeld",
        "go to the previous inject that was released",
    ),
    "tui.help.next-inject": (
        "naar de volgende inject die werd ingespeeld",
        "go to the next inject that was released",
    ),
    "tui.help.previous-decision": ("naar het vorige besluit", "go to the previous decision"),
    "tui.help.next-decision": ("naar het volgende besluit", "go to the next decision"),
    "tui.help.previous-change": (
        "naar de vorige verandering van niveau in het verloop",
        "go to the previous change of level in the story",
    ),
    "tui.help.next-change": (
        "naar de volgende verandering van niveau in het verloop",
        "go to the next change of level in the story",
    ),
    "tui.help.previous-minute": ("een minuut terug", "go a minute back"),
    "tui.help.next-minute": ("een minuut vooruit", "go a minute on"),
    "tui.help.previous-quarter": ("een kwartier terug", "go a quarter of an hour back"),
    "tui.help.next-quarter": ("een kwartier vooruit", "go a quarter of an hour on"),
    "tui.help.to-time": (
        "een stuk vooruit of terug, of naar een tijdstip",
        "go some way on or back, or to a time",
    ),
    "tui.help.roll-faster": ("sneller afspelen", "play faster"),
    "tui.help.roll-slower": ("trager afspelen", "play slower"),
    "tui.help.find": (
        "zoeken in het verloop en het logboek",
        "search in the story and the trace",
    ),
    "tui.help.previous-hit": ("naar de vorige treffer", "go to the previous hit"),
    "tui.help.next-hit": ("naar de volgende treffer", "go to the next hit"),
    "tui.help.to-beginning": ("naar het begin", "go to the beginning"),
    "tui.help.to-end": ("naar het einde", "go to the end"),
    "tui.help.pane-trace": (
        "naar het logboek: elke regel, in de woorden van het logboek",
        "go to the trace: every record, in the words of the log",
    ),
    # ── why something cannot be done ──────────────────────────────────────────────────────────
    "tui.why.rolling": ("De tijd loopt al", "Time goes by already"),
    "tui.why.at-rest": ("De tijd staat al stil", "Time stands still already"),
    "tui.why.backwards": ("Afspelen gaat al achteruit", "It plays backwards already"),
    "tui.why.onwards": ("Afspelen gaat al vooruit", "It plays forwards already"),
    "tui.why.nothing-sought": (
        "Er is nog niets gezocht: / zoekt",
        "Nothing was searched for yet: / searches",
    ),
    "tui.why.no-inject": (
        "Er is {way} geen ingespeelde inject",
        "There is no released inject {way}",
    ),
    "tui.why.no-decision": ("Er is {way} geen besluit", "There is no decision {way}"),
    "tui.why.no-change": (
        "Er is {way} geen verandering van niveau in het verloop",
        "There is no change of level in the story {way}",
    ),
    "tui.why.no-hit": (
        "'{words}' komt in dit logboek niet voor",
        "'{words}' is nowhere in this log",
    ),
    "tui.replay.asked": ("Opdracht: {what}", "Command: {what}"),
    "tui.replay.settled": (
        "Het model is doorgerekend; anders dan ervoor: niveaus {levels}, voorraden {stocks}",
        "The model was worked out; other than before: levels {levels}, stocks {stocks}",
    ),
    "tui.replay.scheduled": ("Gepland voor {when}: {inject}", "Planned for {when}: {inject}"),
    "tui.replay.turned-on": (
        "Vervuld: een deel van de voorwaarde van {inject}",
        "Met: a part of the condition of {inject}",
    ),
    "tui.replay.turned-off": (
        "Niet langer vervuld: een deel van de voorwaarde van {inject}",
        "No longer met: a part of the condition of {inject}",
    ),
    "tui.replay.turned-lost": (
        "Nu niet zo, en kan dus terugkomen: een deel van de voorwaarde van {inject}",
        "Not so now, and so can come back: a part of the condition of {inject}",
    ),
    "tui.replay.find-before": (
        "Eerder gezocht: '{words}'; enter zonder woorden zoekt daarvan de volgende.",
        "Searched for before: '{words}'; enter without words goes to the next of these.",
    ),
    "tui.replay.hit": ("Treffer {place} van {count}", "Hit {place} of {count}"),
    "tui.replay.hit-past-end": (
        "Treffer {place} van {count}, rond: verder vanaf het begin",
        "Hit {place} of {count}, gone round: on from the beginning",
    ),
    "tui.replay.hit-past-beginning": (
        "Treffer {place} van {count}, rond: verder vanaf het einde",
        "Hit {place} of {count}, gone round: back from the end",
    ),
    "tui.further": ("verder vooruit", "further on"),
    "tui.back": ("verder terug", "further back"),
}
