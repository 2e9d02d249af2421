"""Texts of the verb that checks scenarios, and of each finding as it is told at its place."""

TEXTS = {
    "lint.no-objectives": (
        "het scenario heeft geen oefendoelen",
        "the scenario has no objectives",
    ),
    "lint.untested-objective": (
        "oefendoel '{id}' wordt door niets getoetst: geen inject of besluit noemt het of een van "
        "zijn taken",
        "nothing tests objective '{id}': no inject or decision names it or any of its tasks",
    ),
    "lint.objective-without-task": (
        "oefendoel '{id}' heeft geen kritieke taken",
        "objective '{id}' has no critical tasks",
    ),
    "lint.task-without-inject": (
        "taak '{id}' van oefendoel '{objective}' wordt door geen inject of besluit aangesproken",
        "no inject or decision reaches task '{id}' of objective '{objective}'",
    ),
    "lint.inject-without-objective": (
        "inject '{id}' dient geen oefendoel en geen taak",
        "inject '{id}' serves no objective and no task",
    ),
    "lint.write-tasks": ("schrijf 'tasks: […]'", "write 'tasks: […]'"),
    "lint.inject-without-recipient": (
        "inject '{id}' gaat naar niemand; schrijf 'to: […]'",
        "inject '{id}' goes to nobody; write 'to: […]'",
    ),
    "lint.recipient-twice": (
        "inject '{id}' noemt cel '{cell}' twee keer",
        "inject '{id}' names cell '{cell}' twice",
    ),
    "lint.expected-without-window": (
        "van verwachte actie '{id}' is niet te zeggen wanneer zij te laat is",
        "nobody can say when expected action '{id}' is too late",
    ),
    "lint.write-within": ("schrijf 'within: 30m'", "write 'within: 30m'"),
    "lint.unused-cell": (
        "cel '{id}' krijgt niets, doet niets en besluit niets",
        "cell '{id}' gets nothing, does nothing and decides nothing",
    ),
    "lint.unused-voice": (
        "van '{id}' komt geen enkele inject",
        "no inject comes from '{id}'",
    ),
    "lint.unused-area": (
        "gebied '{id}' van {region} wordt nergens genoemd",
        "area '{id}' of {region} is named nowhere",
    ),
    "lint.decision-never-put": (
        "besluit '{id}' wordt door geen inject voorgelegd",
        "no inject puts decision '{id}'",
    ),
    "lint.decision-put-twice": (
        "inject '{inject}' legt besluit '{id}' nog eens voor, na inject '{first}'",
        "inject '{inject}' puts decision '{id}' again, after inject '{first}'",
    ),
    "lint.write-decision": (
        "schrijf 'decision: {id}' bij een inject",
        "write 'decision: {id}' with an inject",
    ),
    "lint.decision-without-consequence": (
        "wat bij besluit '{id}' ook wordt gekozen, er volgt hetzelfde uit",
        "whatever is chosen in decision '{id}', the same follows",
    ),
    "lint.never-holds": (
        "inject '{id}' wacht op wat nooit zo kan zijn",
        "inject '{id}' waits for what can never be so",
    ),
    "lint.always-holds": (
        "inject '{id}' wacht op wat altijd zo is",
        "inject '{id}' waits for what is always so",
    ),
    "lint.asserts.never-holds": (
        "inject '{id}' neemt aan wat niet zo kan zijn als hij komt",
        "inject '{id}' takes for granted what cannot be so when it comes",
    ),
    "lint.asserts.always-holds": (
        "inject '{id}' neemt aan wat altijd zo is",
        "inject '{id}' takes for granted what is always so",
    ),
    "lint.why.its-when": (
        "het sluit uit waar de inject op wacht",
        "it excludes what the inject waits for",
    ),
    "lint.holds-at-start": (
        "waar inject '{id}' op wacht, is bij STARTEX al zo",
        "what inject '{id}' waits for is so at STARTEX already",
    ),
    "lint.wait-as-well": (
        "schrijf 'returns: yes' als het eerst anders moet zijn geweest, of met 'all' wat er eerst "
        "moet gebeuren",
        "write 'returns: yes' if it must have been otherwise first, or with 'all' what has to "
        "happen first",
    ),
    "lint.stale-number": (
        "inject '{id}' wacht op {address} en vertelt hoe dat {delay} eerder was",
        "inject '{id}' waits for {address} and tells how that was {delay} earlier",
    ),
    "lint.stale-number.asserts": (
        "inject '{id}' vraagt hoe {address} nu is en vertelt hoe dat {delay} eerder was, nog voor "
        "verstoring '{disruption}'",
        "inject '{id}' asks how {address} is now and tells how that was {delay} earlier, before "
        "disruption '{disruption}'",
    ),
    "lint.later": (
        "laat de inject minstens {delay} na '{disruption}' komen, of noem het getal niet",
        "let the inject come at least {delay} after '{disruption}', or leave the number out",
    ),
    "lint.write-for": (
        "schrijf er 'for: {delay}' bij",
        "write 'for: {delay}' with it",
    ),
    "lint.why.for": (
        "zo lang duurt het verhaal niet: {duration}",
        "the story is not that long: {duration}",
    ),
    "lint.why.level": (
        "een niveau ligt tussen 0% en 100%",
        "a level lies between 0% and 100%",
    ),
    "lint.why.state": (
        "of '{id}' '{state}' is, staat voor wie erop wacht al vast",
        "whether '{id}' is '{state}' is settled for whoever waits for it",
    ),
    "lint.why.since": (
        "'{id}' is bij ENDEX hooguit {longest} geleden",
        "at ENDEX '{id}' is at most {longest} ago",
    ),
    "lint.why.excluded": (
        "de delen sluiten elkaar uit",
        "its parts exclude each other",
    ),
    "lint.unreachable-branch": (
        "inject '{id}' komt nooit: hij wacht op wat niet kan komen ({causes})",
        "inject '{id}' never comes: it waits for what cannot come ({causes})",
    ),
    "lint.nor-comes": ("en dus ook niet: {names}", "nor, therefore: {names}"),
    "lint.inject-after-end": (
        "inject '{id}' komt om {moment}, na het einde van het verhaal om {end}",
        "inject '{id}' comes at {moment}, after the end of the story at {end}",
    ),
    "lint.window-after-end": (
        "verwachte actie '{id}' mag tot {moment}, na het einde van het verhaal om {end}",
        "expected action '{id}' has until {moment}, after the end of the story at {end}",
    ),
    "lint.before-its-cause": (
        "'{id}' staat op {moment}, voordat '{cause}' er is",
        "'{id}' is at {moment}, before '{cause}' is there",
    ),
    "lint.before-it-is-late": (
        "'{id}' staat op {moment}, en voor '{cause}' is nog tijd tot {closes}",
        "'{id}' is at {moment}, and there is time for '{cause}' until {closes}",
    ),
    "lint.table-time-exceeded": (
        "de fasen duren samen {phases} aan tafel, en er is {table}",
        "the phases take {phases} at the table together, and there is {table}",
    ),
    "lint.effect-out-of-play": (
        "'{id}' werkt in op {region}, waar niet wordt gespeeld",
        "'{id}' works on {region}, which is not in play",
    ),
    "lint.in-play": ("in het spel: {names}", "in play: {names}"),
    "lint.unwritten-text": (
        "hier moet u nog schrijven: {left}",
        "this is still to be written: {left}",
    ),
    "lint.missing-translation": (
        "deze tekst heeft geen {language}, de meeste andere wel",
        "this text has no {language}, and most others have",
    ),
    "lint.in.nl": ("Nederlands", "Dutch"),
    "lint.in.en": ("Engels", "English"),
    "lint.no-sources": (
        "het scenario noemt niet waarop het berust: 'sources' ontbreekt",
        "the scenario does not say what it rests on: there are no 'sources'",
    ),
    "lint.load-storm": (
        "cel '{cell}' krijgt {count} injects binnen {window} aan tafel, vanaf {since}: {names}",
        "cell '{cell}' gets {count} injects within {window} at the table, from {since}: {names}",
    ),
    "lint.empty-hours": (
        "van {since} tot {until} komt er niets: {table} aan tafel",
        "nothing comes from {since} to {until}: {table} at the table",
    ),
    "lint.unused-allowance": (
        "hier is niets toe te staan: '{code}' wordt niet gevonden",
        "there is nothing to allow here: '{code}' is not found",
    ),
    # of the verb
    "cli.check.help": (
        "Zoek fouten in scenario's en meld ze allemaal, elk met de plaats in het bestand. Is er "
        "geen fout, dan volgen de bevindingen: wat te spelen is en toch zelden zo bedoeld. Een "
        "scenario van het programma mag met zijn naam worden genoemd.",
        "Find what is wrong in scenarios and tell all of it, each at its place in the file. Where "
        "nothing is wrong come the findings: what can be played and yet is seldom meant. A "
        "scenario that comes with the program may be called by its name.",
    ),
    "check-found": (
        "{file}: te spelen ({injects}, {decisions}, {disruptions}), met {found}",
        "{file}: can be played ({injects}, {decisions}, {disruptions}), with {found}",
    ),
    "check-findings": ("{count} bevindingen", "{count} findings"),
    "check-findings.one": ("1 bevinding", "1 finding"),
    "check-watched": ("── {time} ──", "── {time} ──"),
    "check-wrong": ("Fout:", "Wrong:"),
    "check-right": ("Goed:", "Right:"),
    "check-part": (
        "{file} is een deel van {whole}; dat wordt nagekeken",
        "{file} is a part of {whole}, which is checked",
    ),
    "library.inject-alone": (
        "dit is een inject van een bibliotheek, geen scenario",
        "this is an inject of a library, no scenario",
    ),
    "library.inject-used": (
        "controleer een scenario dat de inject met 'use' gebruikt",
        "check a scenario that uses it ('use')",
    ),
    "unknown-code": (
        "er is geen fout of bevinding met de code '{name}'",
        "there is no error or finding with the code '{name}'",
    ),
    "an-error-says": (
        "Een fout: tot die is hersteld, is het scenario niet te spelen, en toestaan kan niet. De "
        "melding noemt de plek in het bestand en zo mogelijk wat bedoeld is, en luidt:",
        "An error: until it is mended the scenario cannot be played, and it cannot be allowed. It "
        "is told with its place in the file and, where that can be guessed, what is meant:",
    ),
    "errors-listed": (
        "Fouten, die zelf zeggen wat er mis is: {names}.",
        "Errors, which say themselves what is wrong: {names}.",
    ),
    "findings-listed": (
        "'oefening check --explain' noemt alle codes",
        "'oefening check --explain' lists all codes",
    ),
    "check-clean": (
        "{file}: in orde ({injects}, {decisions}, {disruptions})",
        "{file}: in order ({injects}, {decisions}, {disruptions})",
    ),
    "cli.option.strict": (
        "Eindig met code 1 als er bevindingen zijn.",
        "End with code 1 if there are findings.",
    ),
    "cli.option.problem-format": (
        "Vertel fouten en bevindingen als tekst, als JSON of als opmerkingen bij een wijziging "
        "op GitHub.",
        "Tell errors and findings as text, as JSON or as annotations of a change on GitHub.",
    ),
    "cli.option.watch": (
        "Blijf kijken, en controleer opnieuw zodra een bestand verandert; Ctrl+C stopt.",
        "Go on watching, and check again when a file changes; Ctrl+C stops.",
    ),
    "cli.option.explain": (
        "Leg deze code van een bevinding of fout uit; zonder code: noem ze alle.",
        "Explain this code of a finding or an error; without a code: list them all.",
    ),
    "cli.metavar.code": ("CODE", "CODE"),
    "cli.metavar.problem-format": ("[text|json|github]", "[text|json|github]"),
    "check-injects": ("{count} injects", "{count} injects"),
    "check-injects.one": ("1 inject", "1 inject"),
    "check-decisions": ("{count} besluiten", "{count} decisions"),
    "check-decisions.one": ("1 besluit", "1 decision"),
    "check-disruptions": ("{count} verstoringen", "{count} disruptions"),
    "check-disruptions.one": ("1 verstoring", "1 disruption"),
    "cli.check.short": (
        "Zoek in scenario's wat fout is of zelden zo bedoeld.",
        "Find what is wrong in scenarios, or seldom meant.",
    ),
}
