"""The counter: what a house hands out in forms that others can read without ShelterDesk."""
