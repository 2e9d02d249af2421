"""Everyday words that actions are found by in the palette, besides those that describe them."""

TEXTS = {
    "tui.also.acknowledge": ("ontvangen begrepen", "received read confirmed"),
    "tui.also.add": ("nieuw bericht telefoontje extra", "new message call extra"),
    "tui.also.contrast": (
        "thema kleur kleuren donker licht leesbaar",
        "theme color colors colour colours dark light readable",
    ),
    "tui.also.correct": ("wijzigen aanpassen fout tekst", "change edit mistake text"),
    "tui.also.coverage": ("voortgang oefendoelen doelen cellen", "progress goals aims cells"),
    "tui.also.decide": ("beslissing keuze maatregel", "choice choose lever measure"),
    "tui.also.endex": ("stoppen afsluiten einde klaar", "stop finish end done"),
    "tui.also.find": ("vinden opzoeken", "find look up"),
    "tui.also.forecast": (
        "prognose voorspelling toekomst verwachting band",
        "prediction future outlook band ahead",
    ),
    "tui.also.freeze": ("blokkeren ingreep", "block intervene"),
    "tui.also.help": ("toetsen", "keys"),
    "tui.also.hold": ("wachten uitstellen bewaren", "wait postpone keep"),
    "tui.also.introduction": ("uitleg begin handleiding", "explain tutorial manual"),
    "tui.also.jump": ("vooruit tijd verder overslaan", "forward time ahead skip"),
    "tui.also.language": ("taal engels english", "language dutch nederlands"),
    "tui.also.note": ("opmerking waarneming noteren aantekening", "remark observation write"),
    "tui.also.override": ("ingreep zetten model", "intervene set model"),
    "tui.also.quit": ("stoppen sluiten weg bewaren opslaan", "exit close save"),
    "tui.also.release": ("sturen versturen bericht", "send give message"),
    "tui.also.retime": ("uitstellen verzetten tijdstip", "postpone reschedule delay"),
    "tui.also.retract": (
        "ongedaan terug terugnemen verwijderen wissen herstellen",
        "undo take back delete remove erase",
    ),
    "tui.also.seen": ("gedaan afvinken verwacht", "done tick check expected"),
    "tui.also.shift": ("uitstellen verzetten alles", "postpone reschedule delay everything"),
    "tui.also.skip": ("weglaten vervalt", "leave out drop"),
    "tui.also.stop": ("alarm noodgeval brand echt 112", "alarm emergency fire real 999"),
}
