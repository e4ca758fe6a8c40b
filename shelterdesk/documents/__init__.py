"""The printer: papers as PDF, and photos made anew from their pixels. It makes bytes; only outgoing lets them out."""
