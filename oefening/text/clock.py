"""Texts about times and durations."""

TEXTS = {
    "bad-duration": (
        "'{written}' is geen tijdsduur; schrijf 2d, {example}, 45m of 90s",
        "'{written}' is no duration; write 2d, {example}, 45m or 90s",
    ),
    "bare-duration": (
        "'{written}' is een tijdsduur zonder eenheid; schrijf bijvoorbeeld {written}m of {hours}",
        "'{written}' is a duration without its unit; write {written}m or {hours}, say",
    ),
    "duration-out-of-range": (
        "'{written}' ligt buiten 0 tot en met 3650 dagen",
        "'{written}' is outside 0 to 3650 days",
    ),
    "bad-moment": (
        "'{written}' is geen tijdstip; schrijf {forms}",
        "'{written}' is no moment; a time is written {forms}",
    ),
    "bare-moment": (
        "'{written}' is een kaal getal; een tijdstip schrijft u als {forms}",
        "'{written}' is a bare number; a time is written {forms}",
    ),
    "moment-forms": ("D2 14:30 of T+{example}", "D2 14:30 or T+{example}"),
    "moment-forms-onward": (
        "14:30, D2 14:30, T+{example} of 45m (vanaf nu)",
        "14:30, D2 14:30, T+{example}, or 45m (from now)",
    ),
    "moment-without-day": (
        "bij '{written}' ontbreekt de dag; schrijf D1 {written}",
        "'{written}' lacks its day; write D1 {written}",
    ),
    "bad-time-of-day": (
        "{written} bestaat niet op de klok: uren lopen tot 23, minuten en seconden tot 59",
        "{written} is no time of day: hours go up to 23, minutes and seconds up to 59",
    ),
    "before-startex": (
        "{written} ligt voor STARTEX ({start})",
        "{written} is before STARTEX ({start})",
    ),
    "moment-beyond": (
        "het logboek eindigt op {end}; {moment} is nog niet gespeeld",
        "the log ends at {end}; {moment} has not been played yet",
    ),
    "untimely.to-come": (
        "{when} moet nog komen: het is nu {now}",
        "{when} is still to come: it is now {now}",
    ),
    "untimely.not-put": (
        "{when} is te vroeg: dit is aan de orde sinds {since}",
        "{when} is too early: this is before the players since {since}",
    ),
    "beyond-calendar": (
        "{written} ligt meer dan 60 dagen na STARTEX",
        "{written} is more than 60 days after STARTEX",
    ),
    "no-such-civil-time": (
        "{written} bestaat niet in {zone}: de klok gaat dan vooruit",
        "{written} does not exist in {zone}: clocks go forward then",
    ),
    "start-not-civil": (
        "'{written}' is geen datum met tijd; schrijf STARTEX als 2027-01-19 06:30",
        "'{written}' is no date and time; STARTEX is written 2027-01-19 06:30",
    ),
    "unknown-zone": (
        "'{written}' is geen bekende tijdzone; schrijf de IANA-naam, zoals Europe/Amsterdam",
        "'{written}' is no known time zone; write the IANA name, such as Europe/Amsterdam",
    ),
}
