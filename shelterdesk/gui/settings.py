"""What the program remembers outside the vault: an allow-list of harmless things, one ``name=value`` per line."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from shelterdesk import paths

ALLOWED = frozenset({
    "geometry", "language", "theme", "text_size", "lock_minutes", "hide_corner", "vault", "backup_days",
})  # fmt: skip
"""Every name that may ever be written; a test reads the file back and finds no other."""

LOCK_MINUTES = range(1, 16)
BACKUP_DAYS = (1, 2, 3, 5, 7, 14)
TEXT_SIZES = range(90, 201, 10)
THEMES = ("system", "light", "dark", "contrast")


class Settings:
    """The settings file. Nothing about clients, no recent files; the vault's path only if the user ticked it.

    A file that cannot be read or written is no reason to stop: then the usual values hold.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.file = (folder or paths.user_data()) / "settings.ini"
        self._kept: dict[str, str] = {}
        with suppress(OSError, UnicodeDecodeError):
            for line in self.file.read_text("utf-8").splitlines():
                name, _, value = line.partition("=")
                if name in ALLOWED:
                    self._kept[name] = value

    @property
    def language(self) -> str:
        """Two letters, or nothing before the first choice."""
        return self._kept.get("language", "")

    @language.setter
    def language(self, code: str) -> None:
        self._keep("language", code)

    @property
    def theme(self) -> str:
        """One of ``THEMES``; as the system until chosen."""
        found = self._kept.get("theme", "")
        return found if found in THEMES else THEMES[0]

    @theme.setter
    def theme(self, name: str) -> None:
        self._keep("theme", name)

    @property
    def text_size(self) -> int:
        """Per cent of the system's text size, 90 to 200."""
        return self._number("text_size", 100, TEXT_SIZES)

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._keep("text_size", str(_within(percent, TEXT_SIZES)))

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key or the mouse until the vault locks, 1 to 15."""
        return self._number("lock_minutes", 5, LOCK_MINUTES)

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._keep("lock_minutes", str(_within(minutes, LOCK_MINUTES)))

    @property
    def hide_corner(self) -> bool:
        """Whether the mouse in the upper left corner of a screen hides everything."""
        return self._kept.get("hide_corner") == "yes"

    @hide_corner.setter
    def hide_corner(self, wanted: bool) -> None:
        self._keep("hide_corner", "yes" if wanted else "")

    @property
    def backup_days(self) -> int:
        """Days without a backup until Today says so."""
        return self._number("backup_days", 7, BACKUP_DAYS)

    @backup_days.setter
    def backup_days(self, days: int) -> None:
        self._keep("backup_days", str(_within(days, BACKUP_DAYS)))

    @property
    def vault(self) -> Path | None:
        """The vault to offer at the next start, if the user wants it remembered."""
        found = self._kept.get("vault")
        return Path(found) if found else None

    @vault.setter
    def vault(self, folder: Path | None) -> None:
        self._keep("vault", str(folder) if folder and "\n" not in str(folder) else "")

    @property
    def geometry(self) -> bytes:
        """Where the main window stood, as Qt keeps it; empty before the first time."""
        try:
            return bytes.fromhex(self._kept.get("geometry", ""))
        except ValueError:
            return b""

    @geometry.setter
    def geometry(self, state: bytes) -> None:
        self._keep("geometry", state.hex())

    def _number(self, name: str, usual: int, allowed: Sequence[int]) -> int:
        found = self._kept.get(name, "")
        return _within(int(found), allowed) if found.isdecimal() else usual

    def _keep(self, name: str, value: str) -> None:
        if name not in ALLOWED:
            raise KeyError(name)
        if self._kept.get(name, "") == value:
            return
        self._kept[name] = value
        text = "".join(f"{key}={kept}\n" for key, kept in sorted(self._kept.items()) if kept)
        with suppress(OSError):
            self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            unfinished = self.file.with_suffix(".new")
            unfinished.write_text(text, "utf-8")
            unfinished.replace(self.file)


def _within(value: int, allowed: Sequence[int]) -> int:
    """The allowed value nearest to this one."""
    return min(allowed, key=lambda one: abs(one - value))
