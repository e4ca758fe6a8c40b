"""What every window must pass: names for screen readers, no clipped text, reachable by keys, plain text only."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QSlider,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

_SPOKEN = (
    QLineEdit, QAbstractButton, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QAbstractItemView, QSlider,
)


def widgets_of(root: QWidget) -> Iterator[QWidget]:
    """All visible widgets of a window but Qt's own inner parts."""
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or isinstance(widget, QScrollBar) or _within_qt(widget)
        if widget.isVisibleTo(root) and not inner:
            yield widget


def _within_qt(widget: QWidget) -> bool:
    """Buttons inside a line, the line inside a combo box, the corner of a table, the parts of a calendar."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (QLineEdit, QComboBox, QAbstractSpinBox)) or parent.inherits("QCalendarWidget"):
            return True
        if isinstance(parent, QAbstractItemView) and not isinstance(widget, QLabel):
            return True
        parent = parent.parentWidget()
    return False


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says. A combo box tells its value as its name, so there a label or an own name counts."""
    if isinstance(widget, QComboBox):
        buddies = [label for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
        return widget.accessibleName() or (buddies[0].text() if buddies else "")
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def unnamed(root: QWidget) -> list[str]:
    """Widgets that take keys or presses and have no name for a screen reader."""
    return [
        _which(widget)
        for widget in widgets_of(root)
        if isinstance(widget, _SPOKEN) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken_name(widget)
    ]


def clipped(root: QWidget) -> list[str]:
    """Labels and buttons whose text does not fit: in width, or, where it wraps, in height."""
    found = []
    for widget in widgets_of(root):
        if not isinstance(widget, (QLabel, QAbstractButton)) or not widget.text():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            wide = max((widget.fontMetrics().horizontalAdvance(word) for word in widget.text().split()), default=0)
            too_small = widget.heightForWidth(widget.width()) > widget.height() + 1 or wide > widget.width() + 1
        else:
            too_small = widget.sizeHint().width() > widget.width() + 1
        if too_small:
            needs = f"{widget.sizeHint().width()}x{widget.heightForWidth(widget.width())}"
            found.append(f"{_which(widget)}: {widget.width()}x{widget.height()}, needs {needs}")
    return found


def overlapping(root: QWidget) -> list[str]:
    """Children that reach out of their parent to the right: what a narrow window would hide."""
    found = []
    for widget in widgets_of(root):
        parent = widget.parentWidget()
        if parent is not None and isinstance(widget, (QLabel, *_SPOKEN)) and not parent.objectName().startswith("qt_"):
            over = widget.geometry().right() - parent.width()
            if over > 1:
                found.append(f"{_which(widget)} by {over} px")
    return found


def tab_chain(root: QWidget, most: int = 400) -> list[QWidget]:
    """The widgets that Tab reaches one after another, from the first until it comes round."""
    window = root.window()
    window.activateWindow()
    chain: list[QWidget] = []
    for _ in range(most):
        now = QApplication.focusWidget()
        QApplication.sendEvent(
            now or window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        )
        reached = QApplication.focusWidget()
        if reached is None or reached in chain:
            break
        chain.append(reached)
    return chain


def unreachable(root: QWidget) -> list[str]:
    """Enabled widgets that want Tab but are not reached by it. Pills and radio buttons have arrows instead."""
    chain = tab_chain(root)
    reached = {*chain, *(widget.focusProxy() for widget in chain if widget.focusProxy())}
    return [
        _which(widget)
        for widget in widgets_of(root)
        if isinstance(widget, _SPOKEN)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusPolicy() != Qt.FocusPolicy.ClickFocus
        and widget not in reached
        and widget.focusProxy() not in reached
        and not _has_arrows(widget)
    ]


def _has_arrows(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def rich(root: QWidget) -> list[str]:
    """Labels that could take typed text for markup, and widgets that show rich text."""
    found = []
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            continue
        inner = widget.objectName().startswith("qt_") or _within_qt(widget)
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and not inner:
            found.append(_which(widget))
        if isinstance(widget, QTextEdit) and not isinstance(widget, QTextBrowser) and widget.acceptRichText():
            found.append(_which(widget))
    return found


def audit(root: QWidget) -> list[str]:
    """Everything that is wrong with a shown window, in words; an empty list is a pass."""
    for _ in range(5):  # a new width changes where labels stand, which changes heights
        QApplication.processEvents()
    faults = [f"no name: {one}" for one in unnamed(root)]
    faults += [f"clipped: {one}" for one in clipped(root)]
    faults += [f"cut off: {one}" for one in overlapping(root)]
    faults += [f"not reached by Tab: {one}" for one in unreachable(root)]
    faults += [f"not plain text: {one}" for one in rich(root)]
    return faults


def _which(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return f"{widget.metaObject().className()} {widget.objectName()} {widget.accessibleName()!r} {text!r}"
