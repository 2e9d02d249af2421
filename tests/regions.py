"""The world nl with few of its regions: to play in one costs a fraction of playing in all."""

from oefening.world.model import NATION, World


def only(whole: World, *regions: str) -> World:
    """`whole` with the nation and these regions and their areas; none has other neighbours."""

    def kept(place: str) -> bool:
        return place.partition("/")[0] in (NATION, *regions)

    places = (one for one in whole.places if kept(one.id))
    return whole.model_copy(
        update={
            "nodes": tuple(one for one in whole.nodes if kept(one.place)),
            "places": tuple(
                one.model_copy(update={"neighbours": tuple(filter(kept, one.neighbours))})
                for one in places
            ),
            "crews": tuple(pool for pool in whole.crews if kept(pool.place)),
        }
    )
