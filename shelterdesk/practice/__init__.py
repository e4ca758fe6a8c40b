"""The invented shelter: a house, its staff and its clients, none of whom ever existed, to learn and to try on."""

from shelterdesk.practice.shelter import make_practice

__all__ = ["make_practice"]
