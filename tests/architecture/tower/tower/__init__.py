"""A package whose lower floor imports from its upper one."""
