"""The pages of a place and of a node: everything about it, drawn from frozen frames."""
