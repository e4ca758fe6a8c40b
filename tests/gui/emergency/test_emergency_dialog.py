"""Life at risk, played with real keys: what is needed reaches who helps, never where the house is, never unnoted."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from shelterdesk.casework import (
    Case,
    EmergencyDisclosure,
    FamilyLink,
    ForbiddenWord,
    ImmediateNeeds,
    Person,
    Placement,
    ProcessNote,
    TeamNote,
    new_id,
)
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto.symmetric import digest
from shelterdesk.documents.emergency_sheet import emergency_sheet
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.emergency import EmergencyDialog, emergency_dialog
from shelterdesk.gui.widgets.folder_dialog import FolderDialog
from shelterdesk.gui.widgets.large_dialog import LargeDialog
from shelterdesk.outgoing import cleared
from shelterdesk.vault import Founder, Vault, acts, create, emergency
from shelterdesk.vault.reads import Wanted
from shelterdesk.vault.separate_approval import answered, read_answer, slip_of
from tests.gui.audit import audit
from tests.gui.keys import type_text
from tests.vault.making import KDF, STAFF, Clock, keys_of, unlocked

NEAR = "Left arm, near Talgar"


@pytest.fixture
def case_id(vault: Vault) -> str:
    """A client with all that is needed, and with all that must never be told."""
    case_id = new_id()
    vault.save(
        Case(id=case_id, case_id=case_id, code="HAZEL-27", stay="present", worker=vault.me.id),
        Person(case_id=case_id, first_name="Айгерім", age=24, interview_language="ru", birth_place="CANARYVILLE"),
        ImmediateNeeds(case_id=case_id, urgent_note=NEAR, allergies="Penicillin", avoid="CANARY neighbour"),
        FamilyLink(case_id=case_id, name="Serik"),
        FamilyLink(case_id=case_id, name="Dana"),
        Placement(case_id=case_id, room="CANARY room", site="CANARY site"),
        TeamNote(case_id=case_id, text="CANARY note"),
    )
    vault.save(ForbiddenWord(word="Talgar"))
    return case_id


@pytest.fixture
def dialog(desk: Desk, case_id: str, qtbot: QtBot) -> EmergencyDialog:
    return opened(desk, case_id, qtbot)


def opened(desk: Desk, case_id: str, qtbot: QtBot) -> EmergencyDialog:
    dialog = EmergencyDialog(desk, case_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def press(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def line(dialog: EmergencyDialog, words: str) -> QTreeWidgetItem:
    tree = dialog.choosing.facts
    return next(item for item in tree.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 1))


def filled(dialog: EmergencyDialog) -> None:
    """Hospital, a message and a reason, typed."""
    press(dialog.choosing.recipient.pills["hospital"])
    type_text(dialog.choosing.message, "Unconscious since nine.")
    type_text(dialog.choosing.reason, "Fell down the stairs")


def without_the_word(dialog: EmergencyDialog) -> None:
    """F2 on the line that the gate stops, and a text without the word."""
    tree = dialog.choosing.facts
    tree.setCurrentItem(line(dialog, "Talgar"), 1)
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    type_text(editor, "Left arm")
    QTest.keyPress(editor, Qt.Key.Key_Return)
    while tree.findChild(QLineEdit) is not None:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen(dialog: EmergencyDialog) -> str:
    """The words of the exact bytes that are shown."""
    assert dialog.stack.currentIndex() == 1, dialog.choosing.stop.text()
    assert dialog._cleared is not None
    return text_of(dialog._cleared.payload)


def text_of(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages)


def test_what_a_hospital_needs_is_ticked_and_what_must_never_be_told_cannot_be(dialog: EmergencyDialog) -> None:
    filled(dialog)
    tree = dialog.choosing.facts
    everything = []
    for row in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(row)
        top.setCheckState(0, Qt.CheckState.Checked)
        everything += [top.child(place).text(1) for place in range(top.childCount())]
    assert {"Айгерім", "Penicillin", NEAR, "Serik", "Dana"} <= set(everything)
    assert "CANARY" not in "".join(everything)
    assert "Aida" not in "".join(everything)
    without_the_word(dialog)
    press(dialog.show_sheet)
    shown = seen(dialog)
    assert "CANARY" not in shown
    for words in ("Hospital or doctor", "Unconscious since nine.", "Айгерім", "24 years", "Russian", "Penicillin"):
        assert words in shown
    assert "Family member 2: Who" in shown
    assert "Fell down the stairs" not in shown
    assert "HAZEL" not in shown


def test_a_word_that_must_never_leave_stops_it_and_only_the_text_can_be_changed(
    dialog: EmergencyDialog, vault: Vault
) -> None:
    filled(dialog)
    press(dialog.show_sheet)
    assert dialog.stack.currentIndex() == 0
    assert "“Talgar”" in dialog.choosing.stop.text()
    assert dialog.choosing.facts.currentItem().text(1) == NEAR
    assert audit(dialog) == []
    without_the_word(dialog)
    press(dialog.show_sheet)
    assert "Left arm" in seen(dialog)
    assert audit(dialog) == []
    assert "Talgar" not in seen(dialog)
    assert vault.find(ImmediateNeeds, urgent_note=NEAR), "the file itself is as it was"
    assert vault.all(EmergencyDisclosure) == [], "looking is not telling"


def test_a_reason_is_insisted_on_and_nothing_typed_is_lost(dialog: EmergencyDialog) -> None:
    press(dialog.show_sheet)
    assert "to whom" in dialog.choosing.stop.text()
    press(dialog.choosing.recipient.pills["police"])
    type_text(dialog.choosing.message, "Come at once")
    press(dialog.show_sheet)
    assert "why" in dialog.choosing.stop.text()
    assert dialog.choosing.message.toPlainText() == "Come at once"
    assert QApplication.focusWidget() is dialog.choosing.reason


def written_to(dialog: EmergencyDialog, folder: Path, qtbot: QtBot) -> None:
    press(dialog.save)
    qtbot.waitUntil(lambda: dialog.findChild(FolderDialog) is not None)
    chooser = dialog.findChild(FolderDialog)
    chooser.path.setText(str(folder))
    chooser.accept()
    qtbot.waitUntil(dialog.done_words.isVisible)


def test_the_exact_sheet_is_written_and_noted_with_its_digest(
    dialog: EmergencyDialog, vault: Vault, case_id: str, tmp_path: Path, qtbot: QtBot
) -> None:
    filled(dialog)
    without_the_word(dialog)
    press(dialog.show_sheet)
    folder = tmp_path / "stick"
    folder.mkdir()
    written_to(dialog, folder, qtbot)
    (file,) = folder.iterdir()
    assert file.name in dialog.done_words.text()
    (told,) = vault.all(EmergencyDisclosure)
    assert told.digest == digest(file.read_bytes()).hex()
    assert (told.case_id, told.recipient, told.way, told.told_by) == (case_id, "hospital", "file", vault.me.id)
    assert "immediate_needs: Health now" in (told.told_groups or "")
    (note,) = emergency.words_about(vault, told)
    assert note.note == "Fell down the stairs"


def test_nothing_is_written_into_the_case_file(dialog: EmergencyDialog, vault: Vault, qtbot: QtBot) -> None:
    filled(dialog)
    without_the_word(dialog)
    press(dialog.show_sheet)
    before = {path.name for path in vault.folder.iterdir()}
    written_to(dialog, vault.folder, qtbot)
    assert "Not among the sealed files" in dialog.done_words.text()
    assert {path.name for path in vault.folder.iterdir()} - before <= {"letters"}


def test_it_is_printed_page_by_page_and_noted(
    dialog: EmergencyDialog, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def real_printer(_: QWidget) -> QPrinter:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "paper"))
        return printer

    filled(dialog)
    without_the_word(dialog)
    press(dialog.show_sheet)
    monkeypatch.setattr(emergency_dialog, "printer_there", lambda: False)
    press(dialog.print_button)
    assert "knows no printer" in dialog.done_words.text()
    monkeypatch.setattr(emergency_dialog, "printer_there", lambda: True)
    monkeypatch.setattr(emergency_dialog, "choose_printer", lambda _: None)
    press(dialog.print_button)
    assert vault.all(EmergencyDisclosure) == [], "thought better of it"
    monkeypatch.setattr(emergency_dialog, "choose_printer", real_printer)
    press(dialog.print_button)
    assert "Printed." in dialog.done_words.text()
    assert len(PdfReader(tmp_path / "paper").pages) == 1
    (told,) = vault.all(EmergencyDisclosure)
    assert told.way == "printed"


def test_in_large_letters_it_can_be_read_out_and_is_noted(
    dialog: EmergencyDialog, vault: Vault, qtbot: QtBot
) -> None:
    filled(dialog)
    without_the_word(dialog)
    press(dialog.show_sheet)
    press(dialog.large)
    large = dialog.findChild(LargeDialog)
    assert large is not None
    qtbot.waitUntil(large.isVisible)
    assert "Allergies: Penicillin" in large.text.toPlainText()
    assert large.text.font().pointSizeF() >= 1.8 * dialog.font().pointSizeF()
    assert audit(large) == []
    (told,) = vault.all(EmergencyDisclosure)
    assert told.way == "read_out"


def test_the_paper_speaks_the_language_that_was_chosen(dialog: EmergencyDialog) -> None:
    filled(dialog)
    without_the_word(dialog)
    dialog.choosing.language.setCurrentIndex(dialog.choosing.language.findData("ru"))
    press(dialog.show_sheet)
    shown = seen(dialog)
    assert "Угроза жизни" in shown
    assert "Аллерги" in shown
    assert "Allergies" not in shown


def test_while_the_gate_cannot_be_asked_nothing_leaves(vault: Vault, case_id: str, qtbot: QtBot) -> None:
    folder = vault.folder
    gate = folder / keys_of(folder, "Aida").file_of[Drawer.GATE]
    vault.close()
    gate.write_bytes(b"damaged")
    with unlocked(folder) as damaged:
        dialog = opened(Desk(damaged), case_id, qtbot)
        filled(dialog)
        press(dialog.show_sheet)
        assert dialog.stack.currentIndex() == 0
        assert "Nothing may leave now" in dialog.choosing.stop.text()


def test_who_holds_no_files_is_told_what_to_do(vault: Vault, case_id: str, qtbot: QtBot) -> None:
    vault.close()
    with unlocked(vault.folder, "Dana") as night:
        dialog = opened(Desk(night), "", qtbot)
        assert "call a colleague" in dialog.choosing.stop.text()
        filled(dialog)
        press(dialog.show_sheet)
        assert dialog.stack.currentIndex() == 0


def test_a_coordinator_tells_alone_and_the_reason_reaches_protection(
    vault: Vault, case_id: str, tmp_path: Path, qtbot: QtBot
) -> None:
    vault.close()
    with unlocked(vault.folder, "Clara") as clara:
        dialog = opened(Desk(clara), case_id, qtbot)
        filled(dialog)
        without_the_word(dialog)
        press(dialog.show_sheet)
        written_to(dialog, tmp_path, qtbot)
    with unlocked(vault.folder) as aida:
        (told,) = emergency.told_about(aida)
        assert [note.note for note in emergency.words_about(aida, told)] == ["Fell down the stairs"]


def test_by_keyboard_alone(dialog: EmergencyDialog, vault: Vault) -> None:
    def tab_to(wanted: Callable[[], bool]) -> None:
        for _ in range(40):
            if wanted():
                return
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        pytest.fail("not reached by Tab")

    page = dialog.choosing
    tab_to(lambda: QApplication.focusWidget() in page.recipient.pills.values())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A)
    assert page.recipient.value() == "ambulance"
    tab_to(lambda: QApplication.focusWidget() is page.facts)
    page.facts.setCurrentItem(line(dialog, "Talgar"))
    QTest.keyClick(page.facts, Qt.Key.Key_Space)
    assert line(dialog, "Talgar").checkState(0) is Qt.CheckState.Unchecked
    tab_to(lambda: QApplication.focusWidget() is page.reason)
    type_text(page.reason, "Breathless")
    tab_to(lambda: QApplication.focusWidget() is dialog.show_sheet)
    QTest.keyClick(dialog.show_sheet, Qt.Key.Key_Return)
    assert "Penicillin" in seen(dialog)
    assert QApplication.focusWidget() is dialog.print_button
    tab_to(lambda: QApplication.focusWidget() is dialog.large)
    QTest.keyClick(dialog.large, Qt.Key.Key_Return)
    assert [told.way for told in vault.all(EmergencyDisclosure)] == ["read_out"]


def test_a_process_note_is_never_there_even_for_a_psychologist(vault: Vault, case_id: str, qtbot: QtBot) -> None:
    vault.close()
    with unlocked(vault.folder, "Berik") as berik:
        field = next(iter(name for name, asked in _questions() if asked))
        berik.save(ProcessNote(case_id=case_id, **{field: "CANARY session"}))
        dialog = opened(Desk(berik), case_id, qtbot)
        tree = dialog.choosing.facts
        assert tree.findItems("CANARY", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive, 1) == []


def _questions() -> list[tuple[str, bool]]:
    from shelterdesk.casework.record import Shape, questions_of

    return [(name, asked.shape is Shape.TEXT) for name, asked in questions_of(ProcessNote).items()]


def test_what_is_typed_is_sealed_at_once_and_found_again_until_it_was_told(
    dialog: EmergencyDialog, desk: Desk, vault: Vault, case_id: str, qtbot: QtBot
) -> None:
    filled(dialog)
    assert vault.drafts.flush(2.0)
    (draft,) = vault.drafts.waiting()
    assert (draft.fields["message"], draft.fields["note"]) == ("Unconscious since nine.", "Fell down the stairs")
    dialog.reject()
    again = opened(desk, case_id, qtbot)
    assert again.choosing.reason.toPlainText() == "Fell down the stairs"
    assert again.choosing.recipient.value() == "hospital"
    without_the_word(again)
    press(again.show_sheet)
    press(again.large)
    assert vault.drafts.flush(2.0)
    assert vault.drafts.waiting() == []


def test_opening_it_is_noted_like_every_opening_of_a_file(dialog: EmergencyDialog, vault: Vault) -> None:
    assert dialog.isVisible()
    opened = {entry.kind for entry in vault.read_log.page(Drawer.CASEWORK, Wanted())}
    assert "person" in opened


def test_a_text_that_was_emptied_waits_for_nobody(dialog: EmergencyDialog, vault: Vault) -> None:
    type_text(dialog.choosing.message, "x")
    assert vault.drafts.flush(2.0)
    assert len(vault.drafts.waiting()) == 1
    dialog.choosing.message.setFocus()
    QTest.keyClick(dialog.choosing.message, Qt.Key.Key_Backspace)
    assert vault.drafts.flush(2.0)
    assert vault.drafts.waiting() == []


def test_not_even_a_second_person_lets_a_stopped_word_pass_here(tmp_path: Path, qtbot: QtBot) -> None:
    erlan = Founder("Erlan", "harbor juniper otter lantern comet violin", STAFF[0].roles)
    create(tmp_path / "w", (*STAFF, erlan), practice=True, kdf=KDF)
    case_id = new_id()
    with unlocked(tmp_path / "w", clock=Clock()) as vault:
        vault.save(Case(id=case_id, case_id=case_id), ImmediateNeeds(case_id=case_id, urgent_note=NEAR))
        vault.save(ForbiddenWord(word="Talgar"))
        dialog = opened(Desk(vault), case_id, qtbot)
        filled(dialog)
        sheet = dialog._made()
        payload = emergency_sheet(sheet, "en")
        request = acts.ask(vault, "override_gate", payload)
        slip = slip_of(vault, request, ())
        answer = read_answer(answered(slip, erlan.alias, erlan.passphrase))
        acts.accept_signed(vault, request, answer.member, answer.signature)
        assert cleared(vault, "\n".join(sheet.texts()), payload, "pdf").override is not None
        press(dialog.show_sheet)
        assert dialog.stack.currentIndex() == 0
        assert "“Talgar”" in dialog.choosing.stop.text()
