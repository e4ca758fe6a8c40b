"""The clients: their list with search, one client's file, its history, and taking in a new client."""

from shelterdesk.gui.clients.clients_page import ClientsPage

__all__ = ["ClientsPage"]
