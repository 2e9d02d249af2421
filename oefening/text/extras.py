"""What the dialogs of the screen ask about injects of the moment, questions and batches."""

TEXTS = {
    # questions of cells
    "tui.dialog.question": ("Van welke cel komt de vraag?", "Which cell asks?"),
    "tui.dialog.question-text": ("De vraag", "The question"),
    "tui.dialog.question-open": (
        "beantwoord {cell}: {question}",
        "answer {cell}: {question}",
    ),
    "tui.dialog.question-answered": (
        "anders beantwoorden {cell}: {question}",
        "answer otherwise {cell}: {question}",
    ),
    "tui.dialog.answer-stays": (
        "Het eerdere antwoord blijft in het logboek staan.",
        "The earlier answer stays in the log.",
    ),
    "tui.dialog.answer": ("Antwoord aan {cell}: {question}", "Answer to {cell}: {question}"),
    "tui.dialog.answer-later": (
        "Leeg laten: de vraag blijft openstaan.",
        "Left empty, the question stays open.",
    ),
    "tui.dialog.lookup": (
        "Opzoeken in het model: welke voorziening of welk gebied?",
        "Look up in the model: which capacity or place?",
    ),
    # injects of the moment
    "tui.dialog.add-title": ("Titel van de extra inject", "Title of the added inject"),
    "tui.dialog.add-text": (
        "Wat u voorleest (mag leeg blijven)",
        "What you read out (may stay empty)",
    ),
    "tui.dialog.add-to": ("Aan welke cel?", "To which cell?"),
    "tui.dialog.add-also": ("Aan welke cel nog meer?", "To which other cell?"),
    "tui.dialog.add-all": ("alle cellen", "all cells"),
    "tui.dialog.add-none": ("geen cel in het bijzonder", "no cell in particular"),
    "tui.dialog.add-done": ("geen andere", "no other"),
    "tui.dialog.add-when": ("Wanneer?", "When?"),
    "tui.dialog.add-now": ("nu meteen inspelen", "release it now"),
    "tui.dialog.add-later": ("op een later tijdstip", "at a later time"),
    "tui.dialog.add-due": (
        "Tijdstip, zoals 14:30, D1 14:30 of +45m",
        "Time, such as 14:30, D1 14:30 or +45m",
    ),
    # several at once
    "tui.dialog.together": ("Deze {count} injects inspelen?", "Release these {count} injects?"),
    "tui.dialog.together-yes": ("ja, inspelen", "yes, release"),
    "tui.dialog.together-minute": (
        "alleen die van {when} ({count})",
        "only those of {when} ({count})",
    ),
    "tui.dialog.together-no": ("nee", "no"),
    "tui.undone.title": ("{count} van de {all} niet gedaan", "{count} of {all} not done"),
    "tui.undone.of": ("{inject}: {why}", "{inject}: {why}"),
    "tui.undone.done": ("Wel gedaan:", "Done:"),
    "tui.why.nothing-together": (
        "Er zijn geen twee injects aan de beurt",
        "No two injects are due",
    ),
    "tui.why.contingency-alone": (
        "Reserve-injects bij uitblijven worden een voor een ingespeeld (r)",
        "Contingency injects are released one by one (r)",
    ),
    # the actions
    "tui.action.question": ("vraag", "ask"),
    "tui.help.question": (
        "een vraag van een cel opschrijven, beantwoorden of anders beantwoorden",
        "write down a question of a cell, answer one, or answer it otherwise",
    ),
    "tui.action.add": ("extra inject", "add inject"),
    "tui.help.add": (
        "een inject toevoegen die niet in het scenario staat",
        "add an inject that the scenario does not have",
    ),
    "tui.action.together": ("samen inspelen", "release together"),
    "tui.help.together": (
        "alles inspelen wat aan de beurt is, ook achterstallig, of wat in één minuut komt",
        "release all that is due, overdue or not, or what comes at one minute",
    ),
    "tui.greeting.questions": ("Openstaande vragen:", "Open questions:"),
}
