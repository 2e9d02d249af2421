"""Who knew what: what reached each cell, its picture against the truth, and its view on disk."""

TEXTS = {
    # ── what reached a cell ───────────────────────────────────────────────────────────────────
    "knowledge.startex": ("STARTEX", "STARTEX"),
    "knowledge.endex": ("ENDEX", "ENDEX"),
    "knowledge.inject": ("{inject}", "{inject}"),
    "knowledge.inject.from": ("{sender}: {inject}", "{sender}: {inject}"),
    "knowledge.inject.by": ("({channel}) {inject}", "({channel}) {inject}"),
    "knowledge.inject.from.by": (
        "{sender} ({channel}): {inject}",
        "{sender} ({channel}): {inject}",
    ),
    "knowledge.corrected": ("Gecorrigeerd: {inject}", "Corrected: {inject}"),
    "knowledge.retracted": ("Ingetrokken: {inject}", "Retracted: {inject}"),
    "knowledge.acknowledged": ("Bevestigd: {inject}", "Acknowledged: {inject}"),
    "knowledge.asked": ("Voorgelegd: {question}", "Put to you: {question}"),
    "knowledge.withdrawn": (
        "Niet langer voorgelegd: {question}",
        "No longer put to you: {question}",
    ),
    "knowledge.decided": ("{cell} besluit: {what}", "{cell} decides: {what}"),
    "knowledge.decided-before": (
        "{cell} besluit: {what} (genomen {when})",
        "{cell} decides: {what} (made {when})",
    ),
    "knowledge.undecided": ("Besluit ingetrokken: {what}", "Decision retracted: {what}"),
    "knowledge.question": ("Gevraagd", "Asked"),
    "knowledge.answer": ("Antwoord", "Answer"),
    "knowledge.estimate": (
        "Aan het publiek gemeld: {node} rond {back} hersteld",
        "The public was told: {node} restored around {back}",
    ),
    # ── its picture ───────────────────────────────────────────────────────────────────────────
    "knowledge.capacity": ("{capacity} {level}", "{capacity} {level}"),
    "knowledge.as-of-before": ("vóór STARTEX", "before STARTEX"),
    "knowledge.stopped": (
        "Geen nieuw beeld van {places}: {channel} is daar uitgevallen. Het laatste beeld is van "
        "{when}.",
        "No new picture of {places}: {channel} is down there. The last picture is of {when}.",
    ),
    "knowledge.resumed": (
        "Weer beeld van {places}: {channel} is daar terug. Het beeld is nu van {when}.",
        "A picture of {places} again: {channel} is back there. The picture is now of {when}.",
    ),
    # ── views on disk ─────────────────────────────────────────────────────────────────────────
    "views.anew": (
        "In {folder} stond iets anders dan wat uit het logboek volgt. Opnieuw gemaakt: {files}. "
        "Wat er stond, staat ernaast.",
        "In {folder} there was something else than what follows from the log. Made anew: {files}. "
        "What was there stands beside it.",
    ),
    "views.trouble": (
        "Wat cellen mogen weten kan nu niet worden geschreven; de oefening gaat door en het volgt "
        "later. {why}",
        "What cells may know cannot be written now; the exercise goes on, and it follows later. "
        "{why}",
    ),
}
