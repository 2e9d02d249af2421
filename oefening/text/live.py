"""Texts about live numbers."""

TEXTS = {
    "live.no-end": ("onbepaalde tijd", "an indefinite time"),
    "live.now": (
        "(getallen zoals ze nu zijn; bij het inspelen zoals de ontvangers ze kennen)",
        "(numbers as they are now; when released, as those who get it know them)",
    ),
    "live.not-closed": (
        "hier begint een getal uit het model, maar }}}} ontbreekt",
        "a number of the model begins here, but }}}} is missing",
    ),
    "live.not-opened": (
        "dit lijkt een getal uit het model, maar het staat niet tussen {{{{ en }}}}",
        "this looks like a number of the model, but does not stand between {{{{ and }}}}",
    ),
    "live.not-here": (
        "een getal uit het model ({{{{ … }}}}) kan alleen in de tekst (body) van een inject",
        "a number of the model ({{{{ … }}}}) can stand in the text (body) of an inject only",
    ),
    "live.of-what": (
        "'{place}' is een plaats; zeg wat daarvan, zoals {place}.power of {place}.grip",
        "'{place}' is a place; say what of it, such as {place}.power or {place}.grip",
    ),
    "live.unknown-measure": (
        "er is geen getal '{name}'",
        "there is no number '{name}'",
    ),
    "live.of-a-place": (
        "{measure} is van een plaats, zoals VR09.{measure}",
        "{measure} is of a place, such as VR09.{measure}",
    ),
    "live.of-a-node": (
        "{measure} is van een voorziening in een plaats, zoals VR09.{example}.{measure}",
        "{measure} is of a capacity in a place, such as VR09.{example}.{measure}",
    ),
    "live.of-a-convoy": (
        "{measure} is van een colonne, zoals convoy/alfa.{measure}",
        "{measure} is of a convoy, such as convoy/alfa.{measure}",
    ),
    "live.of-hospitals": (
        "beds-free is van ziekenhuizen: VR09.hospital.beds-free",
        "beds-free is of hospitals: VR09.hospital.beds-free",
    ),
    "live.more-than-whole": (
        "met 'round {step}' wordt 100% verteld als {whole}%",
        "by 'round {step}' 100% is told as {whole}%",
    ),
    "live.divides": (
        "neem een getal waardoor 100 deelbaar is, zoals 5, 10, 20, 25 of 50",
        "take a number that divides 100, such as 5, 10, 20, 25 or 50",
    ),
    "live.bad-format": (
        "dit getal kan niet als '{written}' verteld worden",
        "this number cannot be told as '{written}'",
    ),
}
