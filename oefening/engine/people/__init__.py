"""What people do: at home, on the way, where they are received, and what they ask more of."""
