"""Building blocks that more than one feature shows: fields, the form, bars, tables."""
