"""What a scenario that can be read must hold besides, a subject a module."""
