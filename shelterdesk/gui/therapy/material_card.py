"""Art material in store: what is left, what is too little, and a wish for it."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from shelterdesk.casework.hidden_characters import visible
from shelterdesk.casework.kept_things import stock_left, too_few
from shelterdesk.casework.record import kind_of
from shelterdesk.casework.things import IssuedItem, StockItem, StockMove, Wish
from shelterdesk.errors import ShelterDeskError
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.plain_label import QuietLabel, TitleLabel

MATERIAL = "art"
"""The kind of things in store that this is about."""
_MANY = 20_000
_ID = Qt.ItemDataRole.UserRole
_OPEN = (None, "wanted", "promised")


class MaterialCard(QFrame):
    """What is too little stands first."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: dict[str, StockItem] = {}
        self._left: dict[str, int] = {}
        self._wished: set[str] = set()
        self.title, self.nothing = TitleLabel(level=2), QuietLabel()
        self.list, self.wish = QListWidget(), QPushButton()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.title)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 20)
        column.addWidget(self.wish, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.list.itemActivated.connect(lambda _: self._wish())
        self.wish.clicked.connect(self._wish)
        self.retranslate()

    def reload(self) -> None:
        """Read the store anew; the cursor stays on its thing."""
        vault, here = self._desk.vault, self._chosen()
        if not self._desk.opens(kind_of(StockItem)):
            self.hide()
            return
        self._left = dict(stock_left(vault.all(StockMove, limit=_MANY), vault.all(IssuedItem, limit=_MANY)))
        wishes = [one for one in vault.all(Wish, limit=_MANY) if one.state in _OPEN]
        self._wished = {_same(one.thing) for one in wishes}
        items = vault.find(StockItem, stock_kind=MATERIAL)
        items.sort(key=lambda one: (not too_few(one, self._left), _same(one.thing)))
        self._items = {one.id: one for one in items}
        self.list.clear()
        for one in items:
            row = QListWidgetItem(self._words(one))
            row.setData(_ID, one.id)
            self.list.addItem(row)
            if here is not None and one.id == here.id:
                self.list.setCurrentItem(row)
        if self.list.currentItem() is None and items:
            self.list.setCurrentRow(0)
        self.nothing.setVisible(not items)
        self.list.setVisible(bool(items))
        self._enable()

    def _words(self, item: StockItem) -> str:
        name = visible(" ".join(part for part in (item.thing, item.size) if part)) or self.tr("Something")
        left = self._left.get(item.id, 0)
        if not too_few(item, self._left):
            return self.tr("{thing}: {number} left").format(thing=name, number=left)
        words = self.tr("{thing}: {number} left, too few").format(thing=name, number=left)
        return words + " · " + self.tr("on the wish list") if _same(item.thing) in self._wished else words

    def _chosen(self) -> StockItem | None:
        row = self.list.currentItem()
        return None if row is None else self._items.get(str(row.data(_ID)))

    def _enable(self) -> None:
        chosen = self._chosen()
        short = chosen is not None and too_few(chosen, self._left)
        wanted = short and chosen is not None and _same(chosen.thing) not in self._wished
        self.wish.setEnabled(wanted and self._desk.may_write(kind_of(Wish)))
        self.wish.setVisible(any(too_few(one, self._left) for one in self._items.values()))

    @Slot()
    def _wish(self) -> None:
        chosen = self._chosen()
        if chosen is None or not self.wish.isEnabled():
            return
        short = (chosen.least or 0) - self._left.get(chosen.id, 0)
        try:
            self._desk.save(
                Wish(thing=chosen.thing, stock_kind=MATERIAL, pieces=max(short, 1), state="wanted"), offer_undo=True
            )
        except ShelterDeskError as error:
            self.failed.emit(error)

    def changeEvent(self, event: QEvent) -> None:
        """Another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "wish"):
            self.retranslate()

    def retranslate(self) -> None:
        """Say the fixed words anew."""
        self.title.setText(self.tr("Art material"))
        self.nothing.setText(self.tr("Nothing of this kind is entered in store yet."))
        self.list.setAccessibleName(self.title.text())
        self.wish.setText(self.tr("Put on the wis&h list"))


def _same(thing: str | None) -> str:
    return " ".join((thing or "").casefold().split())


__all__ = ["MATERIAL", "MaterialCard"]
