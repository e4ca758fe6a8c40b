"""What hangs on the wall never says that somebody of a sealed case has sessions."""

from datetime import date
from shutil import copytree

from shelterdesk.casework import CareCard, Case, Session, new_id
from shelterdesk.gui.desk import Desk
from shelterdesk.gui.therapy.diary import Diary
from shelterdesk.gui.therapy.wall_plan_dialog import plan_of
from shelterdesk.vault import sealed
from tests.vault.making import unlocked

MONDAY = date(2026, 11, 23)


def test_a_sealed_case_has_no_code_on_the_wall_also_where_its_holder_prints(tmp_path, made_once):
    folder = copytree(made_once, tmp_path / "ours.shelter")
    with unlocked(folder) as vault:
        desk, codes = Desk(vault), {"RLD-472": new_id(), "JNS-583": new_id(), "VFZ-926": new_id()}
        for hour, (code, case_id) in enumerate(codes.items()):
            desk.save(Case(id=case_id, case_id=case_id, code=code, stay="present"))
            if code != "VFZ-926":  # no care card yet: then the code of the file
                desk.save(CareCard(case_id=case_id, code=code, called="Somebody", here="yes"))
            desk.save(Session(case_id=case_id, starts=f"2026-11-24T0{hour + 4}:00Z", minutes=50, state="planned"))
        before = "\n".join(plan_of(desk, Diary(desk), MONDAY)[0].texts())
        assert all(code in before for code in codes)
        sealed.seal_case(vault, codes["JNS-583"], {vault.me.id})
        after = "\n".join(plan_of(desk, Diary(desk), MONDAY)[0].texts())
        assert "JNS-583" not in after
        assert "RLD-472" in after
        assert "VFZ-926" in after
        assert "Somebody" not in after
