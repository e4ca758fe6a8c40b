"""Health in the house: care cards, medicines and doses, and, for those who hold it, the clinical part."""

from shelterdesk.gui.health.health_page import HealthPage

__all__ = ["HealthPage"]
