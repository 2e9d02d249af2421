"""`oefening whatif`: what is asked about a decision, and how it is told in lines."""
