"""Tab goes through what is rearranged in the order in which it is seen."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_in_order(parts: Sequence[QWidget]) -> None:
    """Within each part it goes from one to the next as they were made, then on to the next part."""
    ordered = [
        one for part in parts for one in (part, *part.findChildren(QWidget))
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.window() is part.window()
    ]  # fmt: skip
    for before, after in pairwise(ordered):
        QWidget.setTabOrder(before, after)


__all__ = ["tab_in_order"]
