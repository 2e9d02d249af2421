"""Which numbers of the world matter most to what a scenario comes to."""
