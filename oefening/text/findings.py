"""Texts about findings: what each means and why it matters, for the page and for who asks."""

TEXTS = {
    "finding.no-objectives": (
        "Het scenario heeft geen oefendoelen. Zonder doel is na afloop niets te beoordelen.",
        "The scenario has no objectives. Without an aim there is nothing to evaluate afterwards.",
    ),
    "finding.untested-objective": (
        "Geen inject of besluit noemt dit oefendoel of een van zijn taken, dus de oefening toetst "
        "het niet. Noem een taak ervan onder 'tasks' van een inject, of haal het doel weg.",
        "No inject or decision names this objective or any of its tasks, so the exercise does not "
        "test it. Name a task of it under 'tasks' of an inject, or take the objective out.",
    ),
    "finding.objective-without-task": (
        "Een oefendoel wordt beoordeeld aan zijn kritieke taken: wat men moet zien gebeuren. Dit "
        "oefendoel heeft er geen.",
        "An objective is evaluated by its critical tasks: what must be seen done. This one has "
        "none.",
    ),
    "finding.task-without-inject": (
        "Niets in het scenario geeft aanleiding tot deze taak: geen inject, besluit of verwachte "
        "actie noemt haar. Van een oefendoel waarvan niets wordt aangesproken, wordt alleen het "
        "oefendoel genoemd.",
        "Nothing in the scenario gives rise to this task: no inject, decision or expected action "
        "names it. Where nothing of an objective is reached, only the objective is told.",
    ),
    "finding.inject-without-objective": (
        "De meeste injects noemen een oefendoel of taak; deze vraagt iets van spelers en zegt niet "
        "waarvoor. Noem de taak onder 'tasks', of geef hem de soort 'information' als hij alleen "
        "kleur geeft. Van wat in de reserve ligt of een besluit voorlegt, wordt dit niet gemeld, "
        "en van geen inject zolang een taak geen inject heeft: misschien is hij daarvoor.",
        "Most injects name an objective or a task; this one asks something of players and does not "
        "say what for. Name the task under 'tasks', or make it of the kind 'information' if it is "
        "colour only. It is not told of what lies in the reserve or puts a decision, nor of any "
        "inject as long as a task has none: it may be for that.",
    ),
    "finding.inject-without-recipient": (
        "Spelers krijgen deze inject niet, want 'to' noemt geen cel. Wat alleen voor de "
        "oefenleiding is, is van de soort 'controller-action' of 'administrative', en mag 'to' "
        "missen.",
        "Players do not get this inject, since 'to' names no cell. What is for exercise control "
        "alone is of the kind 'controller-action' or 'administrative', and may lack 'to'.",
    ),
    "finding.recipient-twice": (
        "'to' noemt deze cel twee keer. Misschien is een andere cel bedoeld.",
        "'to' names this cell twice. Another cell may be meant.",
    ),
    "finding.expected-without-window": (
        "Van een verwachte actie zonder 'within' kan niemand zeggen of zij op tijd was. 'within' "
        "bij een kritieke taak mag ontbreken: zij wordt beoordeeld aan de acties die haar tonen.",
        "Of an expected action without 'within' nobody can say whether it was in time. A critical "
        "task may lack 'within': it is evaluated by the actions that show it.",
    ),
    "finding.unused-cell": (
        "Deze cel krijgt geen inject, hoeft niets te doen en neemt geen besluit: wie erin zit, "
        "oefent niet.",
        "This cell gets no inject, has nothing to do and takes no decision: those in it do not "
        "exercise.",
    ),
    "finding.unused-voice": (
        "Geen inject komt van deze stem. Misschien staat bij een inject de verkeerde afzender.",
        "No inject comes from this voice. Some inject may have the wrong sender.",
    ),
    "finding.unused-area": (
        "Dit gebied wordt nergens genoemd: er gebeurt niets wat alleen daar gebeurt.",
        "This area is named nowhere: nothing happens that happens there alone.",
    ),
    "finding.decision-never-put": (
        "Geen inject heeft 'decision' met de code van dit besluit, dus niemand krijgt de vraag. "
        "Wat erop wacht, en een stap van een speelwijze die er met 'after' van telt, komt niet; "
        "dat wordt niet apart gemeld.",
        "No inject has 'decision' with the id of this decision, so nobody is asked. What waits for "
        "it, and a step of a play that counts from it with 'after', does not come; that is not "
        "told apart.",
    ),
    "finding.decision-put-twice": (
        "Deze inject legt een besluit voor dat een andere dan al heeft voorgelegd: beide komen op "
        "de klok, deze wacht op de andere of op het besluit zelf, of beide wachten op hetzelfde. "
        "Het kan dan al genomen zijn. Laat 'decision' bij een van de twee weg, of laat deze met "
        "'when' wachten tot het besluit uitblijft.",
        "This inject puts a decision that another has put by then: both come by the clock, this "
        "one waits for the other or for the decision itself, or both wait for the same. It may "
        "have been taken. Leave 'decision' out of one of the two, or let this one wait with 'when' "
        "for the decision to be lacking.",
    ),
    "finding.decision-without-consequence": (
        "Alle opties doen hetzelfde met de wereld, en geen voorwaarde vraagt naar de gekozen "
        "optie. Geef een optie effecten of maatregelen, of laat een inject erop wachten.",
        "All options do the same to the world, and no condition asks which was chosen. Give an "
        "option effects or levers, or let an inject wait for it.",
    ),
    "finding.never-holds": (
        "Deze voorwaarde, of dit deel ervan, kan niet waar worden: een grens die nooit wordt "
        "gehaald, een stand die nooit te zien is, een tijd na ENDEX, of delen die elkaar "
        "uitsluiten.",
        "This condition, or this part of it, cannot come true: a bound that is never reached, a "
        "state that is never seen, a time after ENDEX, or parts that exclude each other.",
    ),
    "finding.always-holds": (
        "Deze voorwaarde, of dit deel ervan, is altijd waar en vraagt dus niets.",
        "This condition, or this part of it, is always true and so asks nothing.",
    ),
    "finding.holds-at-start": (
        "De voorwaarde is bij STARTEX al waar, als er nog niets is gebeurd; de inject komt dan "
        "meteen. Vaak is 'weer' bedoeld: eerst moet het misgaan.",
        "The condition is true at STARTEX already, with nothing wrong yet; so the inject comes at "
        "once. Often 'again' is meant: something has to go wrong first.",
    ),
    "finding.stale-number": (
        "Een levend getal in de tekst is zo oud als de traagste cel in 'to' vertraging heeft, en "
        "de inject komt zodra de voorwaarde waar wordt. Het getal is dan van daarvoor: 'stroom "
        "valt uit' met nog 100%. Laat de voorwaarde met 'for' minstens zo lang gelden als die "
        "vertraging, of noem het getal niet. Hetzelfde geldt voor wat de inject met 'asserts' "
        "vraagt: dat gaat over nu, het getal over toen. Dit wordt gemeld als er in die tijd een "
        "verstoring is; laat de inject dan later komen.",
        "A live number in the text is as old as the slowest cell in 'to' is late, and the inject "
        "comes once the condition comes true. The number is then of before that: 'power fails' at "
        "100% still. Let the condition hold with 'for' for at least that delay, or leave the "
        "number out. The same goes for what the inject asks with 'asserts': that is about now, the "
        "number about then. It is told where there is a disruption in that time; let the inject "
        "come later.",
    ),
    "finding.unreachable-branch": (
        "Deze inject wacht op een inject of besluit dat niet kan komen, en komt dus zelf ook niet. "
        "Per tak staat er één bevinding, bij de eerste inject; de andere worden erbij genoemd.",
        "This inject waits for an inject or decision that cannot come, so it does not come either. "
        "Each branch is told once, at its first inject, with the others named.",
    ),
    "finding.inject-after-end": (
        "Achter zijn voorgangers aan komt deze inject pas na het einde van het verhaal.",
        "Behind those that it follows this inject comes only after the end of the story.",
    ),
    "finding.window-after-end": (
        "Het venster van deze verwachte actie sluit na het einde van het verhaal: te laat kan zij "
        "niet worden.",
        "The window of this expected action closes after the end of the story: it cannot be late.",
    ),
    "finding.before-its-cause": (
        "Dit staat eerder dan waar het op volgt: een actie die wordt verwacht voor de melding, een "
        "reserve-inject zolang er voor de actie die hij vervangt nog tijd is, of een besluit in "
        "een speelwijze voordat het is voorgelegd.",
        "This is earlier than what it follows: an action expected before the report, a contingency "
        "while there is still time for the action it stands in for, or a decision in a play before "
        "it has been put.",
    ),
    "finding.table-time-exceeded": (
        "De fasen vragen samen meer tijd aan tafel dan 'table-time' geeft.",
        "The phases take more time at the table together than 'table-time' gives.",
    ),
    "finding.effect-out-of-play": (
        "Het effect werkt in op een regio die niet onder 'regions' staat, waar dus niemand speelt "
        "of kijkt. Wat een buurregio geeft aan een regio in het spel, is geen bevinding.",
        "The effect works on a region that is not among 'regions', so nobody plays or looks there. "
        "What a neighbour gives to a region in play is no finding.",
    ),
    "finding.unwritten-text": (
        "Tussen << en >> staat wat u nog moet schrijven, en deelnemers lezen dat zo. Wat alleen u "
        "kunt schrijven laten 'oefening new' en 'oefening injects' zo open; u kunt dat zelf ook.",
        "Between << and >> stands what you still have to write, and players read it so. What only "
        "you can write 'oefening new' and 'oefening injects' leave open so; you can do so too.",
    ),
    "finding.missing-translation": (
        "De meeste teksten zijn er in twee talen en deze in één; wie de andere leest, krijgt deze.",
        "Most texts are there in two languages and this one in one; who reads the other gets this.",
    ),
    "finding.no-sources": (
        "Er staat niet waarop het verhaal en zijn getallen berusten. Noem gebeurtenissen, wetten "
        "en rapporten onder 'sources'.",
        "Nothing says what the story and its numbers rest on. Name events, laws and reports under "
        "'sources'.",
    ),
    "finding.load-storm": (
        "De cel krijgt meer dan vijf injects binnen een kwartier aan tafel, meer dan echte "
        "oefeningen in hun drukste uur voor alle cellen samen hebben. Geteld wordt wat de klok "
        "brengt; de snelheid van de fase telt mee.",
        "The cell gets more than five injects within a quarter of an hour at the table, more than "
        "real exercises have for all cells together in their busiest hour. What the clock brings "
        "is counted, at the speed of the phase.",
    ),
    "finding.empty-hours": (
        "Meer dan een half uur aan tafel komt er voor niemand iets, ook niet als elke inject die "
        "op iets wacht, komt waar het het meest helpt.",
        "For more than half an hour at the table nothing comes for anybody, even if each inject "
        "that waits for something comes where it helps most.",
    ),
    "finding.unused-allowance": (
        "Wat hier wordt toegestaan, wordt niet meer gevonden. Haal de regel weg, anders verbergt "
        "hij later iets anders. Van wat ook bij proefdraaien wordt gevonden, wordt dit hier niet "
        "gezegd.",
        "What is allowed here is not found any more. Take the line out, or it will hide something "
        "else one day. Of what a rehearsal finds too, this is not told here.",
    ),
    # of a rehearsal
    "finding.never-fires": (
        "Deze inject komt in geen enkele gespeelde oefening.",
        "This inject comes in none of the exercises that were played.",
    ),
    "finding.too-late": (
        "Dit komt in gespeelde oefeningen te laat om nog iets te betekenen: na ENDEX, als de tijd "
        "van zijn fase aan tafel om is, als het besluit al is genomen, of als het venster van de "
        "kritieke taak voorbij is.",
        "In exercises that were played this comes too late to mean anything: after ENDEX, when its "
        "phase has had its time at the table, when the decision has been taken, or when the window "
        "of the critical task is over.",
    ),
    "finding.objective-not-reached": (
        "In gespeelde oefeningen komt niets dat dit oefendoel toetst.",
        "In exercises that were played nothing comes that tests this objective.",
    ),
    "finding.assert-broken": (
        "Wat de tekst van deze inject aanneemt, is in gespeelde oefeningen niet zo als hij komt.",
        "What the text of this inject takes for granted is not so when it comes in exercises that "
        "were played.",
    ),
    "finding.options-alike": (
        "Welke optie ook wordt gekozen, gespeelde oefeningen eindigen gelijk.",
        "Whichever option is chosen, exercises that were played end alike.",
    ),
    "finding.branch-not-taken": (
        "Ook als de optie wordt gekozen waar dit op wacht, komt het niet.",
        "Even where the option is chosen that this waits for, it does not come.",
    ),
    # errors
    "finding.unknown-library-inject": (
        "Een fout: onder deze naam is er geen inject in de bibliotheek of in de map 'injects' van "
        "het scenario. 'oefening injects' noemt ze.",
        "An error: there is no inject of this name in the library or in the scenario's own folder "
        "'injects'. 'oefening injects' lists them.",
    ),
    "finding.unknown-inject-parameter": (
        "Een fout: deze inject van de bibliotheek heeft geen parameter die zo heet.",
        "An error: this inject of the library has no parameter of this name.",
    ),
    "finding.missing-inject-parameter": (
        "Een fout: deze inject van de bibliotheek heeft deze parameter nodig, en onder 'with' "
        "staat hij niet.",
        "An error: this inject of the library needs this parameter, and 'with' does not have it.",
    ),
    "finding.bad-inject-parameter": (
        "Een fout: wat hier staat, is niet van de soort van deze parameter of valt buiten zijn "
        "grenzen.",
        "An error: what is written here is not of the kind of this parameter, or outside its "
        "bounds.",
    ),
}
