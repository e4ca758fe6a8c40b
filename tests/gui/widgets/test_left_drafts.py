"""Text of somebody who left: shown in the form to who takes over, and offered no more once it is saved."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shelterdesk.casework import Drawer, Task, kind_of
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.widgets.form import Form
from shelterdesk.vault.drafts import DraftKey
from shelterdesk.vault.staffing import leave
from tests.vault.making import unlocked


def test_saved_text_of_somebody_who_left_is_offered_no_more(desk: Desk, qtbot: QtBot) -> None:
    task = Task(title="Lamp", state="open")
    desk.save(task)
    folder = desk.vault.folder
    desk.vault.close()
    with unlocked(folder, "Dana") as hers:
        base = hers.get(Task, task.id).base
        hers.drafts.note(DraftKey(Drawer.HOUSE, "task", task.id, base=base), {"title": "Mend the lamp"}, {})
        dana = hers.me.id
    with unlocked(folder) as vault:
        leave(vault, dana)
        over = Desk(vault)
        (waiting,) = over.waiting_drafts()
        assert waiting.author == dana
        form = Form(kind_of(Task), vault.get(Task, task.id), over)
        with qtbot.waitExposed(form):
            form.show()
        assert form.recovered_bar.isVisible()
        QTest.mouseClick(form.recovered_bar._keep, Qt.MouseButton.LeftButton)
        form.commit()
        assert vault.get(Task, task.id).title == "Mend the lamp"
        assert over.waiting_drafts() == []
        assert [draft.author for draft in vault.drafts.discarded([dana])] == [dana], "kept for thirty days"
        shiboken6.delete(form)
