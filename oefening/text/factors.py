"""What groups of numbers of the world are called, by what those stand in."""

TEXTS = {
    "study.factor": ("({section})", "({section})"),
    "study.factor-part": ("({section}, deel {part})", "({section}, part {part})"),
    "study.section.budgets": ("budgetten", "budgets"),
    "study.section.capacities": ("overige voorzieningen", "other capacities"),
    "study.section.care": ("zorg", "care"),
    "study.section.couplings": ("koppelingen", "couplings"),
    "study.section.crews": ("ploegen", "crews"),
    "study.section.levers": ("maatregelen", "levers"),
    "study.section.measures": ("voorbereiding", "preparation"),
    "study.section.military": ("militair", "military"),
    "study.section.movement": ("verplaatsing", "movement"),
    "study.section.needs": ("behoeften", "needs"),
    "study.section.organisation": ("crisisorganisatie", "crisis organisation"),
    "study.section.people": ("bevolking", "people"),
    "study.section.preparedness": ("zelfredzaamheid", "preparedness"),
    "study.section.reception": ("opvang", "reception"),
    "study.section.rest": ("rest", "rest"),
    "study.section.travel": ("reizen", "travel"),
    "study.section.weather": ("weer", "weather"),
    "study.section.yardsticks": ("maatstaven", "yardsticks"),
}
