"""Texts of the what-if on the screen: what is asked, how far it has come, both stories."""

TEXTS = {
    "tui.action.what-if": ("wat als", "what if"),
    "tui.help.what-if": (
        "wat als dit besluit anders was geweest: verschil en twee verhalen naast elkaar",
        "what if this decision had been otherwise: differences, and two stories side by side",
    ),
    "tui.also.what-if": (
        "anders besluit eerder later optie maatregel verschil alternatief",
        "otherwise decision earlier later option lever difference alternative counterfactual",
    ),
    "tui.line.otherwise": ("w anders vragen", "w ask otherwise"),
    "tui.why.nothing-decided": (
        "Er is niets besloten, en op dit moment ligt er geen besluit voor",
        "Nothing was decided, and no decision is before the players at this moment",
    ),
    "help.otherwise": (
        "Wat er anders was geweest als dit besluit anders was genomen: bovenaan wat er telt, "
        "daaronder injects en besluiten die het raakt, en beide verhalen naast elkaar. Een band "
        "zegt waarbinnen negen van de tien verschillen liggen als het toeval daarna anders "
        "uitvalt. Alleen voor de oefenleiding: niets hiervan komt in het logboek.",
        "What would have been otherwise had this decision been taken otherwise: first what counts, "
        "below that the injects and decisions it touches, and both stories side by side. A band "
        "tells within what nine in ten differences lie where chance falls otherwise after that. "
        "For exercise control only: none of it goes into the log.",
    ),
    # ── what is asked ─────────────────────────────────────────────────────────────────────────
    "tui.otherwise.decided": ("{ordinal}. {when} {answer}", "{ordinal}. {when} {answer}"),
    "tui.otherwise.retracted": (
        "{ordinal}. {when} {answer} (ingetrokken)",
        "{ordinal}. {when} {answer} (retracted)",
    ),
    "tui.otherwise.ask.which": ("Welk besluit was anders geweest?", "Which decision, otherwise?"),
    "tui.otherwise.ask.never": (
        "Voorgelegd en door niemand genomen",
        "Put to the players and taken by nobody",
    ),
    "tui.otherwise.ask.how": (
        "Wat verandert er aan dit besluit?",
        "What changes about this decision?",
    ),
    "tui.otherwise.ask.removed": ("het is niet genomen", "it was not taken"),
    "tui.otherwise.ask.earlier-1": ("1 uur eerder", "1 hour earlier"),
    "tui.otherwise.ask.earlier-4": ("4 uur eerder", "4 hours earlier"),
    "tui.otherwise.ask.later-1": ("1 uur later", "1 hour later"),
    "tui.otherwise.ask.later-4": ("4 uur later", "4 hours later"),
    "tui.otherwise.ask.moment": (
        "op een ander tijdstip, of zoveel eerder of later",
        "at another moment, or so much earlier or later",
    ),
    "tui.otherwise.ask.option": ("een andere optie: {option}", "another option: {option}"),
    "tui.otherwise.ask.lever": (
        "met een maatregel uit de lijst, in plaats van wat erbij werd ingezet",
        "with a lever from the list, in place of what was pulled with it",
    ),
    "tui.otherwise.ask.taken": (
        "Niemand nam dit besluit. Stel dat het op {when} was genomen:",
        "Nobody took this decision. Suppose it had been taken at {when}:",
    ),
    "tui.otherwise.ask.when": ("Wanneer was het genomen?", "When would it have been taken?"),
    "tui.otherwise.ask.when-forms": (
        "Het is vastgelegd op {when}. Typ een tijd, of hoeveel later of eerder: +2u, -4u",
        "It was recorded at {when}. Type a time, or how much later or earlier: +2h, -4h",
    ),
    "tui.otherwise.ask.when-same": (
        "Toen is het vastgelegd: dat verandert niets",
        "That is when it was recorded: it changes nothing",
    ),
    "tui.otherwise.ask.when-beyond": (
        "Het logboek eindigt op {end}: daarna is er niets meer van te zien",
        "The log ends at {end}: nothing of it would be seen after that",
    ),
    # ── the page ──────────────────────────────────────────────────────────────────────────────
    "tui.otherwise.title": (
        "Wat als: besluit {ordinal} anders",
        "What if: decision {ordinal} otherwise",
    ),
    "tui.otherwise.title-yet": ("Wat als", "What if"),
    "tui.otherwise.title-added": ("Wat als: een besluit meer", "What if: one more decision"),
    "tui.otherwise.reading": (
        "Stap 1 van 2: het logboek wordt opnieuw doorgerekend.",
        "Step 1 of 2: the log is being run again.",
    ),
    "tui.otherwise.computing": (
        "Stap 2 van 2: de oefening wordt twee keer berekend, zoals zij was en zo.",
        "Step 2 of 2: the exercise is being computed twice, as it was and like this.",
    ),
    "tui.otherwise.called-off": (
        "Afgebroken voordat er iets berekend was; w vraagt het opnieuw.",
        "Broken off before anything was computed; w asks again.",
    ),
    "tui.otherwise.wrong": ("Dit is niet na te gaan: {why}", "This cannot be told: {why}"),
    "tui.otherwise.stopped": (
        "Gestopt na {redrawn} van {of} andere verlopen van het toeval: {why}",
        "Stopped after {redrawn} of {of} other courses of chance: {why}",
    ),
    "tui.otherwise.band": (
        "Band: {redrawn} van {of} andere verlopen van het toeval berekend.",
        "Band: {redrawn} of {of} other courses of chance computed.",
    ),
    "tui.otherwise.complete": (
        "Band: {of} andere verlopen van het toeval, steeds hetzelfde in beide.",
        "Band: {of} other courses of chance, each the same in both.",
    ),
    "tui.otherwise.band-called-off": (
        "Afgebroken na {redrawn} van {of} andere verlopen van het toeval; w vraagt het opnieuw.",
        "Broken off after {redrawn} of {of} other courses of chance; w asks again.",
    ),
    "tui.otherwise.story": (
        "Twee verhalen, vanaf waar zij uiteenlopen: {when}",
        "Two stories, from where they part: {when}",
    ),
    "tui.otherwise.recorded": ("Wat er gebeurde", "What happened"),
    "tui.otherwise.otherwise": ("Wat er zou zijn gebeurd", "What would have happened"),
    "tui.otherwise.otherwise-flagged": (
        "Wat er zou zijn gebeurd (⚑: zo kon dat niet)",
        "What would have happened (⚑: not possible so)",
    ),
    "tui.otherwise.flagged": ("⚑ {what}", "⚑ {what}"),
    "tui.otherwise.same": ("  ⋯ {count} regels gelijk", "  ⋯ {count} lines the same"),
    "tui.otherwise.same.one": ("  ⋯ 1 regel gelijk", "  ⋯ 1 line the same"),
    "tui.otherwise.more": ("  ⋯ en nog {count} regels", "  ⋯ and {count} lines more"),
    "tui.otherwise.further": ("Verder vragen", "Ask further"),
    "tui.otherwise.to-window": (
        "Tot wanneer had dit besluit nog iets voorkomen?",
        "Until when would this decision still have prevented anything?",
    ),
    "tui.otherwise.to-each": ("Welke besluiten deden ertoe?", "Which decisions mattered?"),
    # ── which mattered, until when ────────────────────────────────────────────────────────────
    "tui.otherwise.each.title": (
        "Wat als: welke besluiten deden ertoe",
        "What if: which decisions mattered",
    ),
    "tui.otherwise.each.computing": (
        "{count} van {of} besluiten gewogen.",
        "{count} of {of} decisions weighed.",
    ),
    "tui.otherwise.each.called-off": (
        "Afgebroken na {count} van {of} besluiten.",
        "Broken off after {count} of {of} decisions.",
    ),
    "tui.otherwise.each.done": (
        "Alle {of} besluiten gewogen; enter toont wat er zonder dat besluit was gebeurd.",
        "All {of} decisions weighed; enter shows what would have happened without one.",
    ),
    "tui.otherwise.each.mattered": ("Zonder dit besluit", "Without this decision"),
    "tui.otherwise.each.others": (
        "Zonder verschil in wat wordt geteld",
        "No difference in what is counted",
    ),
    "tui.otherwise.each.counted": ("{difference} {kind}", "{difference} {kind}"),
    "tui.otherwise.each.mostly": (
        "{told} (het meest: {where} {difference})",
        "{told} (most: {where} {difference})",
    ),
    "tui.otherwise.each.late": (
        "nog niet te zien: het logboek eindigt voordat het werkt",
        "not to be seen yet: the log ends before it works",
    ),
    "tui.otherwise.each.flags": (
        "{count} latere besluiten hadden zo niet gekund",
        "{count} later decisions not possible so",
    ),
    "tui.otherwise.each.flags.one": (
        "1 later besluit had zo niet gekund",
        "1 later decision not possible so",
    ),
    "tui.otherwise.window.title": (
        "Wat als: tot wanneer het nog kon",
        "What if: until when it could still be done",
    ),
    "tui.otherwise.window.computing": (
        "Gezocht wordt tot wanneer dit besluit nog iets had voorkomen; dat kost tientallen "
        "berekeningen.",
        "It is being looked for until when this decision would still have prevented anything; "
        "that takes dozens of runs.",
    ),
    "tui.otherwise.window.called-off": (
        "Afgebroken voordat het gevonden was.",
        "Broken off before it was found.",
    ),
}
