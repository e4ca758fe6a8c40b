"""Shows the help pages that came with the program, and nothing else: no file, no address, no picture from elsewhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from shelterdesk.gui.words import language
from shelterdesk.paths import resource

_FALLBACK = "en"
_ROLE = Qt.ItemDataRole.UserRole
_FIRST = "start"


def topics() -> tuple[str, ...]:
    """The names of the pages, in the order of the list."""
    return tuple((resource("help") / "order.txt").read_text("utf-8").split())


def read_topic(name: str, spoken: str) -> str:
    """The Markdown of a page in a language, English where it is not there; the first page for an unknown name."""
    known = name if name in topics() else _FIRST
    for code in (spoken, _FALLBACK):
        page: Path = resource("help") / code / f"{known}.md"
        if page.is_file():
            return page.read_text("utf-8")
    raise FileNotFoundError(known)


class _Pages(QTextBrowser):
    """A browser that can only show what it is handed."""

    def loadResource(self, kind: int, name: QUrl) -> None:  # type: ignore[override]
        """Nothing is ever loaded."""
        return


class HelpWindow(QWidget):
    """A window beside the work: the list of pages and the page. F1 brings the page of the place one is at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = _Pages()
        flags = Qt.TextInteractionFlag
        self.page.setTextInteractionFlags(  # the list has every page, so links need not hold the Tab key
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard | flags.LinksAccessibleByMouse
        )
        self.page.setTabChangesFocus(True)
        self.page.setOpenLinks(False)
        self.page.setOpenExternalLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.list.currentItemChanged.connect(self._chosen)
        halves = QSplitter()
        halves.addWidget(self.list)
        halves.addWidget(self.page)
        halves.setStretchFactor(1, 1)
        halves.setSizes([200, 560])
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addWidget(halves)
        layout.addLayout(row)
        self.resize(800, 600)
        self._topic = _FIRST
        self._retranslate()

    def show_topic(self, name: str) -> None:
        """Show the page of this name, or the first."""
        self._topic = name if name in topics() else _FIRST
        self.list.setCurrentRow(topics().index(self._topic))
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot(QListWidgetItem)
    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._topic = item.data(_ROLE)
            feature = QTextDocument.MarkdownFeature
            features = feature.MarkdownDialectGitHub | feature.MarkdownNoHTML
            self.page.document().setMarkdown(read_topic(self._topic, language()), features)
            self.page.verticalScrollBar().setValue(0)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        name = link.path().removesuffix(".md")
        if not link.scheme() and name in topics():
            self.show_topic(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the help."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.page.setAccessibleName(self.tr("Help"))
        self.list.blockSignals(True)
        self.list.clear()
        for name in topics():
            item = QListWidgetItem(read_topic(name, language()).splitlines()[0].lstrip("# "))
            item.setData(_ROLE, name)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(topics().index(self._topic))
