"""The printer: papers as PDF, in the language of the paper. It makes bytes; only outgoing lets them out."""
