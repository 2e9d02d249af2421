"""What somebody typed that the program can make nothing of."""

from oefening.errors import OefeningError


class Unclear(OefeningError):
    """Words that name nothing the program knows or can do."""
