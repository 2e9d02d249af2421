"""Texts of the engine: why a command is refused."""

TEXTS = {
    "refused.not-started": ("de oefening is nog niet begonnen", "the exercise has not begun"),
    "refused.started": ("de oefening is al begonnen", "the exercise has already begun"),
    "refused.ended": ("de oefening is afgelopen", "the exercise has ended"),
    "refused.running": ("de klok loopt al", "the clock is already running"),
    "refused.paused": ("de klok staat al stil", "the clock is already paused"),
    "refused.speed": (
        "een tempo ligt tussen 1 en 3600; dit is {speed}",
        "a speed lies between 1 and 3600; this is {speed}",
    ),
    "refused.backwards": (
        "{to} is al voorbij; het is nu {now}",
        "{to} has already passed; it is now {now}",
    ),
    "refused.no-inject": ("er is geen inject '{inject}'", "there is no inject '{inject}'"),
    "refused.inject-status": (
        "inject '{inject}' is al {status}{since}",
        "inject '{inject}' is already {status}{since}",
    ),
    "refused.since": (" ({moment})", " ({moment})"),
    "refused.not-released": (
        "inject '{inject}' is nog niet ingespeeld",
        "inject '{inject}' is not yet released",
    ),
    "refused.acknowledged": (
        "inject '{inject}' is al bevestigd door '{cell}'",
        "inject '{inject}' has already been acknowledged by '{cell}'",
    ),
    "refused.no-cell": ("er is geen cel '{cell}'", "there is no cell '{cell}'"),
    "refused.no-decision": ("er is geen besluit '{decision}'", "there is no decision '{decision}'"),
    "refused.no-option": (
        "besluit '{decision}' kent geen optie '{option}'",
        "decision '{decision}' has no option '{option}'",
    ),
    "refused.taken": (
        "besluit '{decision}' is al genomen; trek het eerst in",
        "decision '{decision}' has already been taken; retract it first",
    ),
    "refused.nothing-decided": (
        "een besluit heeft een tekst, een optie of een maatregel nodig",
        "a decision needs a text, an option or a lever",
    ),
    "refused.made-at": (
        "dit besluit kan niet op {made} zijn genomen: dat is voor de inject of nog niet geweest",
        "a decision cannot have been made at {made}: that is before its inject or after now",
    ),
    "refused.seen-at": (
        "een actie kan niet op {seen} zijn gezien: dat is voor STARTEX of nog niet geweest",
        "an action cannot have been seen at {seen}: that is before STARTEX or after now",
    ),
    "refused.no-record": (
        "regel {number} is geen besluit dat nog geldt",
        "record {number} is no decision that still holds",
    ),
    "refused.no-note": (
        "regel {number} is geen notitie die nog geldt",
        "record {number} is no note that still stands",
    ),
    "refused.no-expectation": (
        "er is geen verwachte actie '{expectation}'",
        "there is no expected action '{expectation}'",
    ),
    "refused.met": (
        "verwachte actie '{expectation}' is al gezien",
        "expected action '{expectation}' has already been seen",
    ),
    "refused.not-met": (
        "verwachte actie '{expectation}' is niet als gezien aangetekend",
        "expected action '{expectation}' was not marked as seen",
    ),
    "refused.no-title": ("een inject heeft een titel nodig", "an inject needs a title"),
    "refused.no-question": ("er is geen vraag {number}", "there is no question {number}"),
    "refused.answered": (
        "vraag '{question}' is al zo beantwoord ({moment})",
        "question '{question}' has already been answered so ({moment})",
    ),
    "refused.no-address": (
        "het model kent geen voorziening of gebied '{address}'",
        "the model has no capacity or place '{address}'",
    ),
    "refused.empty": ("er is niets ingevuld", "there is nothing in it"),
    "owner.asked": ("dit verzoek", "this request"),
    "status.waiting": ("nog niet aan de beurt", "waiting"),
    "status.due": ("aan de beurt", "due"),
    "status.released": ("ingespeeld", "released"),
    "status.acknowledged": ("bevestigd", "acknowledged"),
    "status.held": ("aangehouden", "held"),
    "status.skipped": ("overgeslagen", "skipped"),
    "status.retracted": ("ingetrokken", "retracted"),
    "status.closed": ("vervallen", "closed"),
}
