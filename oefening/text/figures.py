"""What stands in the figures of a report around the words of the exercise."""

TEXTS = {
    "figure.phases": ("Fasen", "Phases"),
    "figure.injects": ("Injects", "Injects"),
    "figure.decisions": ("Besluiten", "Decisions"),
    "figure.overrides": ("Ingrepen", "Overrides"),
    "figure.lowest": ("laagste", "lowest"),
    "figure.at-the-end": ("aan het einde", "at the end"),
    "figure.heat-key": ("Niveau in procenten", "Level in percent"),
}
