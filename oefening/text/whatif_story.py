"""Texts of what a what-if changes in the story: injects, and decisions that hold no more."""

TEXTS = {
    "whatif.inject.not": (
        "'{inject}' komt niet (vastgelegd: {before}).",
        "'{inject}' does not come (recorded: {before}).",
    ),
    "whatif.inject.came": (
        "'{inject}' komt, op {after} (vastgelegd: niet).",
        "'{inject}' comes, at {after} (recorded: not).",
    ),
    "whatif.inject.moved": (
        "'{inject}' komt op {after} (vastgelegd: {before}).",
        "'{inject}' comes at {after} (recorded: {before}).",
    ),
    "whatif.flag": (
        "Besluit {ordinal} ({when}, {answer}): {why}",
        "Decision {ordinal} ({when}, {answer}): {why}",
    ),
    "whatif.flag-own": ("Het {why}", "It {why}"),
    "whatif.why.refused": (
        "kan hier niet, en is weggelaten: {why}.",
        "cannot be, and is left out: {why}.",
    ),
    "whatif.why.taken": (
        "is hier dan al genomen, en is weggelaten.",
        "has been taken here by then, and is left out.",
    ),
    "whatif.why.not-put": (
        "is hier dan nog niet voorgelegd ('{inject}' is er dan nog niet), en telt toch mee.",
        "has not been put here by then ('{inject}' has not come by then), and is counted all the "
        "same.",
    ),
    "whatif.why.withdrawn": (
        "is hier dan al teruggetrokken, met '{inject}', en telt toch mee.",
        "has been withdrawn here by then, with '{inject}', and is counted all the same.",
    ),
    "whatif.why.not-so": (
        "rust hier op '{inject}', die vertelt wat niet zo is, en telt toch mee.",
        "rests here on '{inject}', which tells what is not so, and is counted all the same.",
    ),
    "whatif.why.made-before-put": (
        "is hier genomen voordat '{inject}' het voorlegde, en telt toch mee.",
        "is taken here before '{inject}' put it, and is counted all the same.",
    ),
    "whatif.why.below-authority": (
        "is hier genomen {stands}, terwijl over '{lever}' {needs} wordt besloten, en telt toch "
        "mee.",
        "is taken {stands} here, though about '{lever}' one decides {needs}, and is counted all "
        "the same.",
    ),
    "whatif.dropped": ("regel {number} ({when}): {why}", "record {number} ({when}): {why}"),
}
