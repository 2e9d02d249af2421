"""The upper floor."""
