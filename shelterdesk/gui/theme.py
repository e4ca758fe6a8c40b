"""How the windows look: colours, text size and a small style sheet over Qt's Fusion style.

Own palettes, because Qt's colour scheme switch does nothing on some platforms. Contrast follows
WCAG 2.2 AA (text 4.5 : 1, edges and focus ring 3 : 1) and is computed by a test.
"""

import os
import sys
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from shelterdesk.paths import resource

SMALLEST, LARGEST = 90, 200
"""Text sizes in per cent."""

STYLE = "Fusion"


class Look(StrEnum):
    """The three sets of colours, and following the system."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Colours(NamedTuple):
    """One set of colours as ``#rrggbb``; each name says where it stands."""

    window: str
    base: str
    """Behind typed text and lists."""
    stripe: str
    text: str
    quiet: str
    """Hints, provenance, remarks: still readable."""
    edge: str
    """Around fields and buttons."""
    hairline: str
    """Between sections: only decoration."""
    button: str
    accent: str
    on_accent: str
    link: str
    warn: str
    """Text of a remark on a value."""
    notice: str
    """Ground of bars that tell something."""
    danger: str
    """Ground of bars that tell a failure."""


COLOURS: dict[Look, Colours] = {
    Look.LIGHT: Colours(
        window="#f5f4f0", base="#ffffff", stripe="#f8f7f4", text="#1f2a30", quiet="#56646d",
        edge="#848f97", hairline="#dedcd4", button="#fdfcfa", accent="#0d6e6e", on_accent="#ffffff",
        link="#0a5f7d", warn="#8a4b00", notice="#e2efec", danger="#fbe6e1",
    ),
    Look.DARK: Colours(
        window="#1c2226", base="#242b30", stripe="#283036", text="#e7ebed", quiet="#a8b4bc",
        edge="#74828c", hairline="#343d44", button="#2c353b", accent="#5fc7bf", on_accent="#06201f",
        link="#7cc7e8", warn="#f0b763", notice="#21393a", danger="#4a2823",
    ),
    Look.CONTRAST: Colours(
        window="#000000", base="#000000", stripe="#000000", text="#ffffff", quiet="#ffffff",
        edge="#ffffff", hairline="#ffffff", button="#000000", accent="#ffd60a", on_accent="#000000",
        link="#66e0ff", warn="#ffd60a", notice="#000000", danger="#000000",
    ),
}


class _Now:
    look: Look = Look.LIGHT
    scale: int = 100
    base_font: QFont | None = None
    system: Look | None = None


_now = _Now()


def apply(app: QApplication, look: Look = Look.SYSTEM, scale: int = 100) -> None:
    """Dress the whole program, at once and for every open window; ``scale`` in per cent, clamped."""
    if _now.base_font is None:
        if os.environ.get("QT_STYLE_OVERRIDE") != STYLE:
            app.setStyle(STYLE)
        _now.base_font = _font(app)
    system = _system(app)
    _now.look = system if look is Look.SYSTEM else look
    _now.scale = max(SMALLEST, min(LARGEST, scale))
    font = QFont(_now.base_font)
    font.setPointSizeF(_now.base_font.pointSizeF() * _now.scale / 100)
    app.setFont(font)
    app.setPalette(palette(COLOURS[_now.look]))
    app.setStyleSheet(style_sheet(COLOURS[_now.look], contrast=_now.look is Look.CONTRAST))


def colours() -> Colours:
    """The colours in use, for what paints itself."""
    return COLOURS[_now.look]


def look() -> Look:
    """The set of colours in use: never ``SYSTEM``."""
    return _now.look


def scale() -> int:
    """The text size in use, in per cent."""
    return _now.scale


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)

    exact = QColor(colour)
    return 0.2126 * linear(exact.redF()) + 0.7152 * linear(exact.greenF()) + 0.0722 * linear(exact.blueF())


def _system(app: QApplication) -> Look:
    """What the system's own palette looks like, read before ours is set; asking Qt for its colour scheme
    would make the unlock window wait for all the enumerations of ``Qt``."""
    if _now.system is None:
        window = app.palette().color(QPalette.ColorRole.Window).name()
        _now.system = Look.DARK if _luminance(window) < 0.2 else Look.LIGHT
    return _now.system


def _font(app: QApplication) -> QFont:
    """The system's font on Windows and macOS; the shipped one elsewhere, which has every letter of
    our languages and looks alike on every machine."""
    font = QFont(app.font())
    if not sys.platform.startswith("linux"):
        return font
    families: list[str] = []
    for file in sorted(resource("fonts").glob("*Condensed*.ttf")):
        if "Oblique" in file.name:
            continue  # windows have no slanted text, and each face costs milliseconds before the first paint
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    wanted = [family for family in families if "Condensed" in family] or families
    if wanted:
        font = QFont(wanted[0])
    elif "DejaVu Sans Condensed" in QFontDatabase.families():
        font = QFont("DejaVu Sans Condensed")
    font.setPointSizeF(10.0)
    return font


def palette(use: Colours) -> QPalette:
    """A Qt palette of these colours, also for disabled widgets."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, colour in (
        ((role.Window,), use.window),
        ((role.Base,), use.base),
        ((role.AlternateBase,), use.stripe),
        ((role.ToolTipBase,), use.base),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), use.text),
        ((role.PlaceholderText,), use.quiet),
        ((role.Button,), use.button),
        ((role.Mid, role.Dark), use.edge),
        ((role.Light, role.Midlight), use.hairline),
        ((role.Shadow,), use.hairline),
        ((role.Highlight, role.Accent), use.accent),
        ((role.HighlightedText, role.BrightText), use.on_accent),
        ((role.Link, role.LinkVisited), use.link),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(use.quiet))
    return made


_SHEET = """
QPushButton, QToolButton, QTabBar, QRadioButton[pill="true"], QCheckBox[pill="true"] {{ outline: none; }}
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox, QListView[field="true"] {{
  background: {base}; color: {text}; border: 1px solid {edge}; border-radius: 5px;
  padding: 3px 6px; placeholder-text-color: {quiet};
  selection-background-color: {accent}; selection-color: {on_accent}; }}
QComboBox {{ padding-right: 22px; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus,
QListView[field="true"]:focus {{ border: 2px solid {accent}; padding: 2px 5px; }}
QComboBox:focus {{ padding-right: 21px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {warn}; padding: 2px 5px; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {window}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton {{ background: {button}; color: {text}; border: 1px solid {edge}; border-radius: 5px;
  padding: 4px 12px; }}
QPushButton:hover, QToolButton:hover {{ background: {notice}; }}
QPushButton:pressed, QPushButton:checked {{ background: {accent}; color: {on_accent}; }}
QPushButton:default, QPushButton[primary="true"] {{ background: {accent}; color: {on_accent};
  border-color: {accent}; }}
QPushButton:disabled {{ color: {quiet}; background: {window}; border-color: {hairline}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 3px 11px; }}
QPushButton:default:focus, QPushButton[primary="true"]:focus {{ border: 2px solid {text}; }}
QToolButton {{ background: transparent; color: {text}; border: 1px solid transparent; border-radius: 5px;
  padding: 2px 4px; }}
QToolButton:checked {{ background: {notice}; border-color: {edge}; }}
QToolButton:focus {{ border: 2px solid {focus}; padding: 1px 3px; }}
QToolButton::menu-indicator {{ image: none; }}
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator {{ width: 14px; height: 14px;
  background: {base};
  border: 1px solid {edge}; border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:checked, QListView::indicator:checked {{
  background: {accent}; border-color: {accent}; image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: {accent}; border: 1px solid {text}; }}
QCheckBox:focus, QRadioButton:focus {{ color: {link}; }}
QRadioButton[pill="true"], QCheckBox[pill="true"] {{ background: {base}; color: {text};
  border: 1px solid {edge}; border-radius: 5px; padding: 3px 9px; spacing: 5px; }}
QRadioButton[pill="true"] {{ spacing: 0; }}
QRadioButton[pill="true"]::indicator {{ width: 0; height: 0; border: none; image: none; background: transparent; }}
QRadioButton[pill="true"]:hover, QCheckBox[pill="true"]:hover {{ background: {notice}; }}
QRadioButton[pill="true"]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QCheckBox[pill="true"]:checked {{ background: {notice}; border-color: {accent}; }}
QRadioButton[pill="true"]:focus, QCheckBox[pill="true"]:focus {{ color: {text}; background: {base};
  border: 2px solid {focus}; padding: 2px 8px; }}
QCheckBox[pill="true"]:checked:focus {{ background: {notice}; }}
QRadioButton[pill="true"]:checked:focus {{ color: {on_accent}; background: {accent}; border: 2px solid {text}; }}
QRadioButton[pill="true"]:disabled, QCheckBox[pill="true"]:disabled {{ color: {quiet}; border-color: {hairline}; }}
QRadioButton[pill="true"]:checked:disabled {{ background: {notice}; color: {text}; }}
QRadioButton[scale="true"] {{ padding: 3px 5px; min-width: 12px; }}
QRadioButton[scale="true"]:focus {{ padding: 2px 4px; }}
QToolButton[chip="true"] {{ background: {notice}; border: 1px solid {edge}; border-radius: 9px; padding: 2px 8px; }}
QToolButton[chip="true"]:focus {{ border: 2px solid {focus}; padding: 1px 7px; }}
QToolButton[said="true"] {{ color: {quiet}; background: {window}; border: 1px solid {hairline}; }}
QLabel[strong="true"] {{ font-weight: bold; }}
QLabel[tone="quiet"] {{ color: {quiet}; }}
QLabel[tone="warn"] {{ color: {warn}; }}
QLabel[title="1"] {{ font-size: {title1}pt; font-weight: bold; }}
QLabel[title="2"] {{ font-size: {title2}pt; font-weight: bold; color: {accent}; }}
QFrame[bar="notice"] {{ background: {notice}; border: 1px solid {edge}; border-radius: 6px; }}
QFrame[bar="danger"] {{ background: {danger}; border: 1px solid {warn}; border-radius: 6px; }}
QFrame[card="true"] {{ background: {base}; border: 1px solid {hairline}; border-radius: 8px; }}
QTableView, QListView {{ border: 1px solid {hairline}; border-radius: 5px; }}
QTableView:focus, QListView:focus {{ border: 2px solid {focus}; }}
QListView[nav="true"] {{ background: transparent; border: 1px solid transparent; outline: 0; }}
QListView[nav="true"]::item {{ padding: 6px 8px; border-radius: 5px; }}
QListView[nav="true"]::item:selected {{ background: {notice}; color: {text}; border-left: 3px solid {accent}; }}
QListView[nav="true"]:focus {{ border: 1px solid {focus}; }}
QPushButton[way="true"] {{ text-align: left; background: transparent; color: {link};
  border: 1px solid transparent; padding: 2px 4px; }}
QPushButton[way="true"]:focus {{ border: 2px solid {focus}; padding: 1px 3px; }}
QPushButton[way="true"] QLabel {{ color: {link}; }}
QPushButton[way="true"]:hover {{ background: {notice}; }}
QListView[sheets="true"]::item {{ padding: 4px 6px; }}
QListView[sheets="true"]::item:selected {{ background: {accent}; color: {on_accent}; }}
QFrame[pickrow="true"] {{ border: 2px solid transparent; border-radius: 6px; }}
QFrame[picked="true"] {{ background: {notice}; border: 2px solid {hairline}; }}
QFrame[pickrow="true"]:focus {{ border: 2px solid {focus}; }}
QToolButton[level="true"] {{ border: 1px solid {edge}; background: {base}; }}
QToolButton[level="true"]:checked {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QTabBar::tab {{ background: transparent; color: {quiet}; border: 2px solid transparent;
  border-bottom: 2px solid {hairline}; padding: 4px 12px; }}
QTabBar::tab:hover {{ background: {notice}; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {focus}; border-radius: 5px; }}
QHeaderView::section {{ background: {window}; color: {quiet}; border: none;
  border-bottom: 1px solid {edge}; padding: 4px 6px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {edge}; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }}
QScrollBar::handle:hover {{ background: {quiet}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
  background: transparent; border: none; width: 0; height: 0; }}
QToolTip {{ background: {base}; color: {text}; border: 1px solid {edge}; padding: 3px; }}
"""

_CONTRAST_SHEET = """
QPushButton:disabled, QRadioButton[pill="true"]:disabled, QCheckBox[pill="true"]:disabled {{ border-style: dashed; }}
"""
"""Without shades of grey a broken edge says that something cannot be pressed now."""


def style_sheet(use: Colours, *, contrast: bool = False) -> str:
    """The rules that Fusion lacks: rounded fields, one accent, a focus ring one cannot miss."""
    size = (_now.base_font.pointSizeF() if _now.base_font else 10.0) * _now.scale / 100
    ground = "dark" if _is_dark(use) else "light"
    return (_SHEET + (_CONTRAST_SHEET if contrast else "")).format(
        **use._asdict(),
        focus=use.text if contrast else use.accent,
        arrow=resource(f"icons/arrow-{ground}.svg").as_posix(),
        tick=resource(f"icons/tick-{ground}.svg").as_posix(),
        title1=round(size * 1.5, 1),
        title2=round(size * 1.12, 1),
    )


def _is_dark(use: Colours) -> bool:
    return _luminance(use.window) < 0.2


__all__ = ["COLOURS", "LARGEST", "SMALLEST", "Colours", "Look", "apply", "colours", "contrast", "look",
           "palette", "scale", "style_sheet"]
