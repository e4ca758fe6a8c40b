"""The show room: drives the real windows with real key presses and takes their pictures."""
