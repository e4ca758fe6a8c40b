"""Backups: making one, which there are, and when to be reminded."""
