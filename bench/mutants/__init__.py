"""Files of people, changed a little as accidents and malice do, and what must hold of each.

A mutant is made by a source of chance, so that a test can look for the smallest that goes wrong.
"""
