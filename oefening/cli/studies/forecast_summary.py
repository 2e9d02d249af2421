"""A forecast printed, for whoever asked for it by a verb or in the dialogue."""

from oefening.cli.fitting import fitted
from oefening.projections.names import Names
from oefening.record import Header
from oefening.study.forecast.forecast import Forecast
from oefening.study.forecast.heads import heads
from oefening.study.forecast.places import places
from oefening.study.forecast.table import ForecastTable
from oefening.text import Language, phrase
from oefening.text.columns import laid_out


def forecast_summary(
    forecast: Forecast, header: Header, names: Names, language: Language, columns: int | None
) -> list[str]:
    """What it is; of each place the requirements; of regions and the nation the people as well."""
    table, areas = ForecastTable(header, names, language), header.world.within
    told = fitted((one.render(language) for one in heads(forecast, header, names)), columns)
    for place in places(header):
        told += ["", names.place(place).render(language)]
        told += laid_out(table.levels(forecast, place))
        told += fitted(filter(None, [table.whole(forecast, place)]), columns)
        if areas.get(place) is None:
            people = table.people(forecast, place)
            nobody = phrase("forecast.lacks-nobody").render(language)
            told += ["", *laid_out(people or [nobody])]
            for more in (table.yardsticks(forecast, place), table.effects(forecast, place)):
                told += ["", *laid_out(more)] if more else []
    return told
