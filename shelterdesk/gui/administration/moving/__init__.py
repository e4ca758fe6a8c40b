"""Ways out of this computer, of this program, and of the world; each a card."""
