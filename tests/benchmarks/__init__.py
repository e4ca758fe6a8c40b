"""Ratios of ShelterDesk to its bounds, measured side by side."""

import shelterdesk.gui  # noqa: F401 (before PySide6, see there)
