"""The plan with a client: phases and the stay, objectives and actions, skills, education and work."""

from shelterdesk.gui.plan.plan_page import PlanPage

__all__ = ["PlanPage"]
