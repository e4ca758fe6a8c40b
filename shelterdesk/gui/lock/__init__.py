"""Locking: when to (nobody there, the computer sleeps, the hide key), what is shown meanwhile, and how the process ends."""
