"""Texts of what a report tells of annotations, which stand beside the log."""

TEXTS = {
    "report.annotations": ("Aantekeningen achteraf", "Annotations afterwards"),
    "report.annotations.how": (
        "Woorden van wie achteraf terugkeek. Ze horen niet bij het logboek: ze staan ernaast, in "
        "een bestand per beoordelaar, en de vingerafdruk van het logboek dekt ze niet; elk bestand "
        "heeft een eigen vingerafdruk. Het nummer achter een aantekening is de laatste regel die "
        "toen gebeurd was, niet waar de aantekening op rust.",
        "The words of whoever looked back afterwards. They are no part of the log: they stand "
        "beside it, in a file of each reviewer, and the fingerprint of the log does not cover "
        "them; each file has its own. The number behind an annotation is that of the last record "
        "by then, not what the annotation rests on.",
    ),
    "report.annotations.none": (
        "Niemand heeft naast dit logboek iets opgeschreven.",
        "Nobody has written anything beside this log.",
    ),
    "report.annotations.caption": (
        "Aantekeningen en bladwijzers, op volgorde van het moment waarover ze gaan",
        "Annotations and bookmarks, by the moment that they are about",
    ),
    "report.annotations.when": ("Moment", "Moment"),
    "report.annotations.sort": ("Soort", "Kind"),
    "report.annotations.about": ("Waarover", "About"),
    "report.annotations.text": ("Tekst", "Words"),
    "report.annotations.by": ("Van", "By"),
    "report.annotations.written": ("Geschreven", "Written"),
    "report.annotations.seen": ("Logboek gezien tot regel", "Log seen up to record"),
    "report.annotations.is.observation": ("waarneming", "observation"),
    "report.annotations.is.strength": ("sterk punt", "strength"),
    "report.annotations.is.improvement": ("verbeterpunt", "area for improvement"),
    "report.annotations.is.bookmark": ("bladwijzer", "bookmark"),
    "report.annotations.taken-back": (
        "Ingetrokken op {when}{reason}: {text}",
        "Taken back at {when}{reason}: {text}",
    ),
    "report.annotations.taken-back-mark": (
        "Ingetrokken op {when}{reason}",
        "Taken back at {when}{reason}",
    ),
    "report.annotations.seats": ("Bestanden van beoordelaars", "Files of reviewers"),
    "report.annotations.of.by": ("Beoordelaar", "Reviewer"),
    "report.annotations.of.annotations": ("Aantekeningen", "Annotations"),
    "report.annotations.of.bookmarks": ("Bladwijzers", "Bookmarks"),
    "report.annotations.of.retracted": ("Ingetrokken", "Taken back"),
    "report.annotations.of.fingerprint": ("Vingerafdruk", "Fingerprint"),
}
