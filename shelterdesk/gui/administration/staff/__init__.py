"""Staff and keys: who works here, which drawers they hold, and how they come, change and go."""
