"""A vault and what it was earlier, step by step; what is seen when something of then is put back into now."""

import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from shelterdesk.casework import Consent, Exclusion, ForbiddenWord, Person, TeamNote
from shelterdesk.casework.partial_date import PartialDate
from shelterdesk.casework.record import KINDS
from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.errors import DrawerDamagedError, ShelterDeskError
from shelterdesk.vault import Founder, Vault, admit, check
from tests.faults.bases import CASE, house
from tests.faults.pictures import PASSPHRASES, Picture, differences, records, unlock
from tests.faults.stage import DATA, VAULT, lay_ballast, same_id
from tests.vault.making import KDF, Clock

GUARDED = {kind.name for kind in KINDS.values() if kind.guarded}


@dataclass
class Past:
    """Every version of a vault, oldest first, as bytes by path; vault and witness."""

    root: Path
    versions: list[dict[str, bytes]] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)

    @property
    def folder(self) -> Path:
        return self.root / VAULT

    def vault(self) -> Vault:
        return Vault(self.folder, unlock(self.folder, "Aida"), self.root / DATA, clock=self.clock)

    def remember(self) -> None:
        """This is how it lies there after a session."""
        with self.vault() as vault:
            self.pictures.append({f"drawer {drawer}": records(vault, drawer) for drawer in vault.drawers})
        found = [path for path in sorted(self.root.rglob("*")) if path.is_file() and path.name != "ballast"]
        self.versions.append({str(path.relative_to(self.root)): path.read_bytes() for path in found})

    def lay(self, files: dict[str, bytes]) -> None:
        """Make the folder hold exactly these files."""
        for path in self.root.rglob("*"):
            if path.is_file() and path.name != "ballast" and str(path.relative_to(self.root)) not in files:
                path.unlink()
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def file(self, drawer: Drawer) -> str:
        return f"{VAULT}/{unlock(self.folder, 'Aida').file_of[drawer]}"


def past(root: Path) -> Past:
    """Five sessions of a small house: a consent given and withdrawn, somebody barred, somebody new admitted."""
    house(root)
    lay_ballast(root / VAULT)
    found = Past(root)
    found.remember()
    with found.vault() as vault:
        consent = vault.save(
            Consent(id=same_id("consent"), case_id=CASE, recipient="The clinic", answer="yes")
        ).records[0]
    found.remember()
    with found.vault() as vault:
        person = vault.get(Person, same_id("person"))
        assert person is not None
        vault.save(replace(person, age=33), TeamNote(id=same_id("later"), case_id=CASE, text="much later " * 50))
        vault.save(Exclusion(id=same_id("barred"), name="Her cousin"))
        vault.save(ForbiddenWord(id=same_id("street"), word="Зелёная улица"))
    found.remember()
    with found.vault() as vault:
        vault.save(replace(consent, answer="no", withdrawn_on=PartialDate("2026-11-24")))  # type: ignore[type-var]
    found.remember()
    newcomer = Founder("Erna", PASSPHRASES["Erna"], frozenset({Role.NIGHT_DUTY}))
    admit(root / VAULT, unlock(root / VAULT, "Aida"), newcomer, KDF)
    with found.vault() as vault:
        vault.save(TeamNote(id=same_id("last"), case_id=CASE, text="the newest"))
    found.remember()
    return found


@dataclass(frozen=True)
class Found:
    """What a session finds: facts that were told, and what was wrong without a word about that drawer."""

    told: tuple[ShelterDeskError, ...]
    silent: tuple[str, ...]
    checked: bool
    """Whether a check was needed to find it."""


def session(now: Past) -> Found:
    """Unlock, read everything; where something differs from the newest picture, somebody has to have told."""
    right = now.pictures[-1]
    try:
        vault = now.vault()
    except ShelterDeskError as error:
        return Found((error,), (), checked=False)
    with vault:
        told, seen = [*vault.problems], {}
        for drawer in sorted(vault.drawers):
            try:
                seen[f"drawer {drawer}"] = records(vault, drawer)
            except DrawerDamagedError as error:
                told.append(error)
        of_drawers = {getattr(one, "drawer", "") for one in told}
        wrong = differences(_without(seen, of_drawers), right)
        if not wrong:
            return Found(tuple(told), (), checked=False)
        seen = _without(seen, of_drawers)
        if _only_guarded(seen) != _only_guarded(right, seen):
            return Found((), ("a guarded record is wrong, and nobody told", *wrong), checked=False)
        findings = check(now.folder, vault.keys).findings
        return Found(tuple(told), () if findings else tuple(wrong), checked=True)


def _without(seen: Picture, drawers: set[str]) -> Picture:
    return {part: found for part, found in seen.items() if part.removeprefix("drawer ") not in drawers}


def _only_guarded(seen: Picture, parts: Picture | None = None) -> Picture:
    return {
        part: [record for record in found if record[0] in GUARDED]
        for part, found in seen.items()
        if parts is None or part in parts
    }


def copy_of(found: Past, root: Path) -> Past:
    """The same past in a folder of its own."""
    shutil.copytree(found.root, root)
    return replace(found, root=root)
