"""How long files are kept, what lies in the recycle bin, and what was erased for good."""
