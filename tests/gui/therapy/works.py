"""What tests of art share: a client, photos as telephones make them, and the pane as the psychologist sees it."""

import io
from pathlib import Path

from pytestqt.qtbot import QtBot

from shelterdesk.casework import CareCard, Drawer
from shelterdesk.casework.art import ArtUse, ArtWork
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.documents.decoding import picture_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.art_pane import ArtPane
from shelterdesk.vault import Vault
from tests.documents.photos import bytes_of, painted

MALIKA = "a1" * 16
CARD = CareCard(case_id=MALIKA, code="RLD-472", called="Malika", here="yes")


def add_work(vault: Vault, title: str, **more: str) -> ArtWork:
    """A work with a photo, kept as the pane keeps it."""
    jpeg = picture_of(bytes_of(painted(600, 400), "JPEG")).jpeg
    stored = vault.attachments(Drawer.CLINICAL).add(io.BytesIO(jpeg))
    (work,) = vault.save(ArtWork(case_id=MALIKA, title=title, photo=stored.written(), **more)).records
    assert isinstance(work, ArtWork)
    return work


def said(work: ArtWork, verdict: str, day: str = "2026-11-20", purpose: str = "exhibition") -> ArtUse:
    """What the client says to one use."""
    return ArtUse(case_id=MALIKA, work=work.id, purpose=purpose, verdict=verdict, said_on=PartialDate(day))


def files_of(folder: Path) -> list[Path]:
    """The sealed files beside the drawers."""
    return [path for path in (folder / "files").rglob("*") if path.is_file()]


def shown(vault: Vault, qtbot: QtBot) -> ArtPane:
    """The pane, with the client chosen."""
    pane = ArtPane(Desk(vault))
    qtbot.addWidget(pane)
    pane.resize(1080, 640)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.set_case(MALIKA)
    return pane
