"""Recovery cards: how the house stands with them, making a set, the yearly check, the sheet without secrets."""
