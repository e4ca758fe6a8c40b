"""Locking: when to, what is shown meanwhile, and how the process ends.

Imports nothing itself, because the unlock window is painted before any of it is needed.
"""
