"""What may happen from a moment of an exercise on, while nobody acts."""
