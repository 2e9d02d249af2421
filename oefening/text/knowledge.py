"""Who knew what: what reached each cell, its picture against the truth, and its view on disk."""

TEXTS = {
    # ── what reached a cell ───────────────────────────────────────────────────────────────────
    "knowledge.startex": ("STARTEX", "STARTEX"),
    "knowledge.endex": ("ENDEX", "ENDEX"),
    "knowledge.inject": ("{inject}", "{inject}"),
    "knowledge.inject.from": ("{sender}: {inject}", "{sender}: {inject}"),
    "knowledge.inject.by": ("({channel}) {inject}", "({channel}) {inject}"),
    "knowledge.inject.from-by": (
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
        "Publiek is gemeld: {node} hersteld rond {back}",
        "The public was told: {node} restored around {back}",
    ),
}
