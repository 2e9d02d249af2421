"""Texts about values that cannot be read."""

TEXTS = {
    "coded": ("{name} ({code})", "{name} ({code})"),
    "bad-share": (
        "'{written}' is geen aandeel; schrijf een percentage van 0% tot en met 100%, zoals 35%",
        "'{written}' is no share; write a percentage from 0% to 100%, such as 35%",
    ),
    "bare-share": (
        "'{written}' is een kaal getal; een aandeel schrijft u met een procentteken, zoals 35%",
        "'{written}' is a bare number; a share is written with a percent sign, such as 35%",
    ),
    "share-out-of-range": (
        "{written} ligt buiten 0% tot en met 100%",
        "{written} is outside 0% to 100%",
    ),
    "bad-factor": (
        "'{written}' is geen percentage; schrijf bijvoorbeeld 115%",
        "'{written}' is no percentage; write 115%, say",
    ),
    "bare-factor": (
        "'{written}' is een kaal getal; schrijf een percentage, zoals 115%",
        "'{written}' is a bare number; write a percentage, such as 115%",
    ),
    "factor-out-of-range": (
        "{written} ligt buiten 0% tot en met 100000%",
        "{written} is outside 0% to 100000%",
    ),
    "percentage-decimals": (
        "{written} heeft meer dan vier decimalen",
        "{written} has more than four decimals",
    ),
    "decimal-comma": (
        "schrijf een punt in plaats van een komma: {instead}",
        "write a point instead of a comma: {instead}",
    ),
    "bad-count": (
        "'{written}' is geen geheel getal; schrijf alleen cijfers, zoals 1200",
        "'{written}' is no whole number; write digits only, such as 1200",
    ),
    "count-out-of-range": (
        "{written} ligt buiten 0 tot en met 1000000000000",
        "{written} is outside 0 to 1000000000000",
    ),
    "bad-id": (
        "'{written}' is geen naam; schrijf kleine letters, cijfers en koppeltekens, "
        "zoals power-loss",
        "'{written}' is no id; write small letters, digits and hyphens, such as power-loss",
    ),
    "bad-after": (
        "'{written}' verwijst niet naar een inject; schrijf power-loss of power-loss +45m",
        "'{written}' does not refer to an inject; write power-loss or power-loss +45m",
    ),
    "bad-length": (
        "'{written}' is geen duur; schrijf 31h, uniform(2h, 6h), triangular(2h, 4h, 8h), "
        "exponential(8h), lognormal(8h, 0.6) of weibull(8h, 1.5)",
        "'{written}' is no length; write 31h, uniform(2h, 6h), triangular(2h, 4h, 8h), "
        "exponential(8h), lognormal(8h, 0.6) or weibull(8h, 1.5)",
    ),
    "bad-drawn-factor": (
        "'{written}' is geen factor; schrijf 80%, uniform(60%, 120%), triangular(50%, 90%, 150%), "
        "exponential(80%), lognormal(100%, 0.3) of weibull(90%, 1.5)",
        "'{written}' is no factor; write 80%, uniform(60%, 120%), triangular(50%, 90%, 150%), "
        "exponential(80%), lognormal(100%, 0.3) or weibull(90%, 1.5)",
    ),
    "drawn-factor-order": (
        "in '{written}' moeten de factoren oplopen",
        "the factors in '{written}' must go up",
    ),
    "length-order": (
        "in '{written}' moeten de tijden oplopen",
        "the times in '{written}' must go up",
    ),
    "bad-flag": (
        "'{written}' is geen ja of nee; schrijf yes of no",
        "'{written}' is neither yes nor no",
    ),
    "bad-address": (
        "'{written}' is geen adres; schrijf bijvoorbeeld VR09.power, VR09/zuid.mobile of "
        "NL.transmission",
        "'{written}' is no address; write VR09.power, VR09/zuid.mobile or NL.transmission, say",
    ),
    "no-language": (
        "deze tekst heeft geen taal; schrijf nl: of en: ervoor, of allebei",
        "this text has no language; write it under nl: or en:, or both",
    ),
    "text-too-long": (
        "deze tekst telt {length} tekens; er passen er {limit}",
        "this text has {length} characters; {limit} is the most",
    ),
}
