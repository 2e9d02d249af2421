"""Texts about what stands beside a log: annotations and bookmarks of who looks back."""

TEXTS = {
    "seats.annotation": (
        "Aantekening van {seat} ({sort}): {text}",
        "Annotation by {seat} ({sort}): {text}",
    ),
    "seats.annotation-about": (
        "Aantekening van {seat} ({sort}, bij {about}): {text}",
        "Annotation by {seat} ({sort}, on {about}): {text}",
    ),
    "seats.bookmark": ("Bladwijzer van {seat}", "Bookmark by {seat}"),
    "seats.bookmark-named": ("Bladwijzer van {seat}: {name}", "Bookmark by {seat}: {name}"),
    "seats.sort.observation": ("waarneming", "observation"),
    "seats.sort.strength": ("sterk punt", "strength"),
    "seats.sort.improvement": ("verbeterpunt", "area for improvement"),
    "seats.about.inject": ("inject “{inject}”", "inject “{inject}”"),
    "seats.about.decision": ("besluit {number}", "decision {number}"),
    "seats.about.answered": ("{decision}: {answer}", "{decision}: {answer}"),
    "seats.pick.observation": ("een waarneming", "an observation"),
    "seats.pick.strength": ("een sterk punt", "a strength"),
    "seats.pick.improvement": ("een verbeterpunt", "an area for improvement"),
    # on the screen
    "tui.annotate.title": ("Aantekening bij {when}", "Annotation at {when}"),
    "tui.annotate.above": (
        "Die komt naast het logboek te staan, onder uw naam; het logboek verandert niet.",
        "It is kept beside the log, by your name; the log does not change.",
    ),
    "tui.annotate.marks": (
        "{strengths} of {improvements} erin zegt wat het is, @cel over wie het gaat; dat kan ook "
        "hierna.",
        "{strengths} or {improvements} in it says what it is, @cell whom it is about; so can what "
        "is asked next.",
    ),
    "tui.annotate.sort": ("Wat is het?", "What is it?"),
    "tui.annotate.about": ("Waar gaat het over?", "What is it about?"),
    "tui.annotate.moment": ("dit moment", "this moment"),
    "tui.bookmark.title": ("Bladwijzer bij {when}", "Bookmark at {when}"),
    "tui.bookmark.above": (
        "Een naam mag; zonder naam is het alleen het moment.",
        "A name is welcome; without one it is just the moment.",
    ),
    "tui.take-back.title": ("Wat geldt toch niet?", "What does not stand after all?"),
    "tui.take-back.stays": (
        "Het blijft in uw bestand staan, als ingetrokken.",
        "It stays in your file, as taken back.",
    ),
    "tui.why.nothing-written": (
        "Onder uw naam staat niets dat u kunt intrekken",
        "There is nothing by your name to take back",
    ),
    "tui.why.no-note": (
        "Er is {way} geen aantekening of bladwijzer",
        "There is no annotation or bookmark {way}",
    ),
    "tui.action.annotate": ("aantekening", "annotate"),
    "tui.action.bookmark": ("bladwijzer", "bookmark"),
    "tui.action.take-back": ("intrekken", "take back"),
    "tui.action.previous-note": ("aantekening", "annotation"),
    "tui.action.next-note": ("volgende aantekening", "next annotation"),
    "tui.help.annotate": (
        "een aantekening maken bij dit moment, naast het logboek",
        "make an annotation at this moment, beside the log",
    ),
    "tui.help.bookmark": (
        "een bladwijzer zetten bij dit moment, of weghalen",
        "set a bookmark at this moment, or take it away",
    ),
    "tui.help.take-back": (
        "een aantekening of bladwijzer van u intrekken",
        "take back an annotation or a bookmark of yours",
    ),
    "tui.help.previous-note": (
        "naar de vorige aantekening of bladwijzer",
        "go to the previous annotation or bookmark",
    ),
    "tui.help.next-note": (
        "naar de volgende aantekening of bladwijzer",
        "go to the next annotation or bookmark",
    ),
    "seats.bad-name": (
        "onder de naam '{name}' kan niet worden geschreven; gebruik kleine letters, cijfers en "
        "koppeltekens, zoals 'tweede-lezer'",
        "nobody can write by the name '{name}'; use small letters, digits and hyphens, such as "
        "'second-reader'",
    ),
    "seats.no-text": ("een aantekening zonder tekst", "an annotation without words"),
    "seats.too-long": (
        "hier passen {most} tekens, en dit zijn er {length}",
        "there is room for {most} characters here, and these are {length}",
    ),
    "seats.nowhere": (
        "dit gaat over een moment dat het logboek niet heeft",
        "this is about a moment that the log does not have",
    ),
    "seats.left-out": ("Buiten beschouwing gelaten: {what}", "Left out: {what}"),
    "seats.written": (
        "Bewaard als nummer {number} in {file}; '--take-back {number}' trekt het in.",
        "Kept as number {number} in {file}; '--take-back {number}' takes it back.",
    ),
    "seats.no-cell": (
        "{written} is geen cel; het blijft gewone tekst. Er zijn: {cells}.",
        "{written} is no cell and stays plain text. There are: {cells}.",
    ),
    "seats.no-mark": (
        "{written} is geen teken en geen kritieke taak; het blijft gewone tekst. Tekens: {marks}.",
        "{written} is no mark and no critical task, and stays plain text. Marks: {marks}.",
    ),
    "seats.taken-back": ("Ingetrokken: {what}", "Taken back: {what}"),
    "cli.option.seat": (
        "Onder deze naam aantekeningen maken; elke beoordelaar heeft een eigen. Anders 'reviewer'.",
        "Make annotations by this name; every reviewer has one. Else 'reviewer'.",
    ),
    "cli.option.note": (
        "Maak een aantekening bij het tijdstip van --at, anders bij het einde. Met @cel zegt u "
        "over wie, met #sterk of #verbeter wat het is.",
        "Make an annotation at the moment of --at, else at the end. @cell says whom it is about, "
        "#strength or #improve what it is.",
    ),
    "cli.option.bookmark": (
        "Zet een bladwijzer bij het tijdstip van --at, anders bij het einde; met of zonder naam.",
        "Set a bookmark at the moment of --at, else at the end; with or without a name.",
    ),
    "cli.option.take-back": (
        "Trek de aantekening of bladwijzer met dit nummer in.",
        "Take the annotation or bookmark with this number back.",
    ),
    "cli.metavar.seat": ("NAAM", "NAME"),
    "cli.metavar.note": ("TEKST", "TEXT"),
    "cli.metavar.bookmark": ("NAAM", "NAME"),
    "cli.metavar.entry": ("NUMMER", "NUMBER"),
    "seats.no-such-entry": (
        "{seat} heeft geen aantekening of bladwijzer {number}",
        "{seat} has no annotation or bookmark {number}",
    ),
    "seats.taken-back-already": (
        "{number} van {seat} is al ingetrokken",
        "{number} of {seat} has been taken back already",
    ),
}
