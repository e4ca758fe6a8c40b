"""Rooms and beds: who sleeps where tonight, moves by mouse and by keys, free beds, requests for a place."""

from shelterdesk.gui.rooms.rooms_page import RoomsPage

__all__ = ["RoomsPage"]
