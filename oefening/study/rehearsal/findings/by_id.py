"""Names for whoever has the file beside them: what it calls by an id is called so."""

from oefening.projections.names import Names
from oefening.text import Phrase
from oefening.text.content import literal


class ById(Names):
    """The names in a scenario and its world, but for decisions, options and injects their ids.

    What a decision asks takes some lines, and is not what the file says where something waits for
    it.
    """

    def inject(self, id: str) -> Phrase:
        """The inject's id."""
        return literal(id)

    def began(self, id: str) -> Phrase:
        """The id of an inject or a decision."""
        return literal(id)

    def question(self, id: str) -> Phrase:
        """The decision's id."""
        return literal(id)

    def option(self, decision: str, id: str) -> Phrase:  # noqa: ARG002  (an id is an id)
        """The option's id."""
        return literal(id)
