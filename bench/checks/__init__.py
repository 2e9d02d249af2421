"""Checks that need another program; where it is absent they say so and hold."""
