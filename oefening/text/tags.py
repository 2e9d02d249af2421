"""Words behind a # in a note that say what it notes, in each language the one to tell first."""

TEXTS = {
    "tag.strengths": (
        "sterk sterkte sterkpunt sterk-punt sterke-punten goed top",
        "strength strengths strong good",
    ),
    "tag.improvements": (
        "verbeterpunt verbeter-punt verbeterpunten verbeter verbeteren verbetering beter",
        "improvement improvements improve better area-for-improvement",
    ),
}
