"""Why a node has the level it has."""
