"""Ratios of ShelterDesk to its bounds, measured side by side."""
