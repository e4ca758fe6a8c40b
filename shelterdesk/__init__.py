"""ShelterDesk: encrypted case work for shelters, on one computer and without a network."""

__version__ = "0.1.0"
