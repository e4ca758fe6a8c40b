"""THE WINDOWS. What a person sees and presses; the only room that knows Qt."""
