"""What an unlocked vault tells: records, the list of cases, search, history. Nothing here writes."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TypeVar

from shelterdesk.casework.person import Name, Person
from shelterdesk.casework.record import Kind, Record, Value, kind_named, kind_of
from shelterdesk.casework.roles import SEALABLE, Drawer
from shelterdesk.errors import DrawerClosedError, ShelterDeskError
from shelterdesk.vault import case_list, change, history, rows, search
from shelterdesk.vault.case_list import CaseFilter, CasePage, CaseRow, Key, Sort
from shelterdesk.vault.change import Change
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.key_file import OpenedKeys
from shelterdesk.vault.membership import Member
from shelterdesk.vault.open_drawer import OpenDrawer
from shelterdesk.vault.search import Hit

R = TypeVar("R", bound=Record)

EVERY_CASE = CaseFilter()
MANY = 100_000


class Reading:
    """The reading half of a vault; ``Vault`` opens the drawers and writes."""

    def __init__(self, keys: OpenedKeys, clock: Callable[[], datetime]) -> None:
        self.keys = keys
        self.now = clock
        self.problems: tuple[ShelterDeskError, ...] = ()
        """What could not be opened, or is suspicious, or could not be written beside a save."""
        self._drawers: dict[Drawer, OpenDrawer] = {}

    # --- who and what -------------------------------------------------------------------------------

    @property
    def me(self) -> Member:
        """The member who unlocked."""
        return self.keys.me

    @property
    def members(self) -> dict[str, Member]:
        """All members, by id; those who left are no longer ``active``."""
        return dict(self.keys.members)

    @property
    def practice(self) -> bool:
        """Whether all of this is invented."""
        return self.keys.practice

    @property
    def drawers(self) -> frozenset[Drawer]:
        """The drawers that are open."""
        return frozenset(self._drawers)

    @property
    def opened(self) -> Mapping[Drawer, OpenDrawer]:
        """The open drawers at work, for the parts of the vault that write beside saving."""
        return self._drawers

    def alias_of(self, member_id: str) -> str:
        """What a member is called; the id itself where nobody of that id is known."""
        member = self.keys.members.get(member_id)
        return member.alias if member else member_id

    def file(self, drawer: Drawer) -> DrawerFile:
        """The open drawer; raises ``DrawerClosedError``."""
        return self._opened(drawer).file

    def _opened(self, drawer: Drawer) -> OpenDrawer:
        try:
            return self._drawers[drawer]
        except KeyError:
            raise DrawerClosedError(drawer) from None

    # --- where --------------------------------------------------------------------------------------

    def place_of(self, kind: Kind, case_id: str) -> Drawer:
        """The drawer in which sheets of a kind and case lie: the kind's own, or that of the sealed case."""
        if kind.drawer in SEALABLE:
            for drawer in self.keys.chain.drawers:
                if case_id and drawer.sealed_case == case_id:
                    return drawer
        return kind.drawer

    def files_of(self, kind: Kind) -> list[DrawerFile]:
        """Every open drawer that keeps a kind; raises ``DrawerClosedError`` where none does."""
        places = [kind.drawer, *(one for one in self._sealed if kind.drawer in SEALABLE)]
        files = [self._drawers[place].file for place in places if place in self._drawers]
        if not files:
            raise DrawerClosedError(kind.drawer)
        return files

    def _where(self, kind: Kind, record_id: str) -> Drawer:
        """The open drawer in which a record lies, in the bin or not; the kind's own where it lies nowhere."""
        files = self.files_of(kind)
        found = [file.drawer for file in files if rows.row_of(file, kind, record_id) is not None]
        return found[0] if found else files[0].drawer

    @property
    def _sealed(self) -> list[Drawer]:
        """Open drawers of sealed cases."""
        return [drawer for drawer in self._drawers if drawer.sealed_case]

    @property
    def _listing(self) -> list[DrawerFile]:
        """Open drawers with a list of cases: the casework, then sealed cases."""
        places = [case_list.DRAWER, *self._sealed]
        return [self._drawers[place].file for place in places if place in self._drawers]

    # --- reading ------------------------------------------------------------------------------------

    def get(self, kind: Kind | type[R] | str, record_id: str) -> R | None:
        """The record with this id; ``None`` if there is none or it lies in the bin."""
        found = kind_from(kind)
        for file in self.files_of(found):
            if (record := rows.get(file, found.record, record_id)) is not None:
                return record  # type: ignore[return-value]
        return None

    def of_case(self, record: type[R], case_id: str, *, binned: bool = False) -> list[R]:
        """A case's records of one kind, in the order they came; none of a sealed case that is not mine to open.

        ``binned``: those in the bin among them.
        """
        place = self.place_of(kind_of(record), case_id)
        if place.sealed_case and place not in self._drawers:
            return []
        return rows.of_case(self.file(place), record, case_id, binned=binned)

    def all(self, record: type[R], limit: int = MANY) -> list[R]:
        """The newest ``limit`` records of a kind, in the order they came."""
        return [one for file in self.files_of(kind_of(record)) for one in rows.all_of(file, record, limit)]

    def find(self, record: type[R], **wanted: Value) -> list[R]:
        """Records whose fields (or ``case_id``) hold exactly these values."""
        return [one for file in self.files_of(kind_of(record)) for one in rows.find(file, record, wanted)]

    def between(self, record: type[R], name: str, first: str, last: str, **wanted: Value) -> list[R]:
        """Records whose indexed field lies in [first, last): moments and days as their columns hold them; of those
        only the ones whose other fields hold exactly the ``wanted`` values."""
        files = self.files_of(kind_of(record))
        return [one for file in files for one in rows.between(file, record, name, first, last, wanted)]

    def removed(self, record: type[R], limit: int = 200) -> list[R]:
        """What lies in the bin, newest first."""
        return [one for file in self.files_of(kind_of(record)) for one in rows.removed(file, record, limit)]

    # --- history ------------------------------------------------------------------------------------

    def history(self, kind: Kind | type[Record] | str, record_id: str) -> list[Change]:
        """A record's changes, newest first, with every field before and after."""
        found = kind_from(kind)
        file = self.file(self._where(found, record_id))
        return history.history(file, self.keys.vault_id, self.keys.members, found, record_id)

    def provenance(self, record: Record) -> dict[str, tuple[str, datetime]]:
        """Field → (id of the member who last answered it, when)."""
        kind = kind_of(record)
        file = self.file(self.place_of(kind, record.case_id))
        return history.provenance(file, self.keys.vault_id, kind, record.id)

    def last_saved(self) -> tuple[datetime, str, int] | None:
        """When and by whom (member id) something was last saved in an open drawer, and its number in that log."""
        newest = None
        for opened in self._drawers.values():
            row = opened.file.one(  # that something was opened is no save
                "SELECT time, author, seq FROM log WHERE body != x'' ORDER BY seq DESC LIMIT 1"
            )
            if row and (newest is None or row[0] > newest[0]):
                newest = (row[0], opened.file.text(row[1]), row[2])
        return None if newest is None else (change.moment(newest[0]), newest[1], newest[2])

    # --- finding ------------------------------------------------------------------------------------

    def cases(
        self, wanted: CaseFilter = EVERY_CASE, after: Key | None = None, limit: int = case_list.PAGE,
        sort: Sort = "opened",
    ) -> CasePage:  # fmt: skip
        """A page of the list of cases; on the first, sealed cases come first. Empty for those who hold no casework."""
        sealed = [file for file in self._listing if file.drawer.sealed_case] if after is None else []
        first = tuple(row for file in sealed for row in case_list.page(file, wanted, None, limit, sort).rows)
        if case_list.DRAWER not in self._drawers:
            return CasePage(first, None)
        page = case_list.page(self.file(case_list.DRAWER), wanted, after, limit, sort)
        return CasePage(first + page.rows, page.next)

    def case_count(self, wanted: CaseFilter = EVERY_CASE) -> int:
        """How many cases pass the filter."""
        return sum(case_list.count(file, wanted) for file in self._listing)

    def named(self, case_ids: Iterable[str]) -> dict[str, tuple[str, Record]]:
        """Case → the name to show for it and the sheet it comes from, only for cases with one."""
        names: dict[str, tuple[str, Record]] = {}
        for case_id in case_ids:
            if self.place_of(kind_of(Person), case_id) not in self._drawers:
                continue
            for person in self.of_case(Person, case_id):
                whole = [person.first_name, person.patronymic, person.surname]
                names[case_id] = " ".join(part for part in whole if part) or person.called or "", person
            if not names.get(case_id, ("",))[0]:
                found = next((name for name in self.of_case(Name, case_id) if name.full_name), None)
                if found is not None:
                    names[case_id] = found.full_name or "", found
        return {case_id: (name, sheet) for case_id, (name, sheet) in names.items() if name}

    def search(self, text: str, limit: int = 50) -> list[Hit]:
        """The best hits of all open drawers: exact names, beginnings of names, notes; newest first in each."""
        return self._hits(self._drawers, text, limit)

    def search_in(self, record: type[R], text: str, limit: int = 50) -> list[Hit]:
        """The best hits among sheets of one kind alone; raises ``DrawerClosedError`` where none can be opened."""
        kind = kind_of(record)
        return self._hits([file.drawer for file in self.files_of(kind)], text, limit, kind.name)

    def _hits(self, drawers: Iterable[Drawer], text: str, limit: int, kind: str = "") -> list[Hit]:
        found = [(hit, at) for at in drawers for hit in search.find(self.file(at), text, limit, kind)]
        found.sort(key=lambda pair: (pair[0].rank, -pair[0].time))
        del found[limit:]
        words = {
            drawer: search.snippets(self.file(drawer), [hit for hit, at in found if at == drawer], text)
            for drawer in {drawer for _, drawer in found}
        }
        return [
            Hit(
                drawer, hit.kind, hit.record_id, hit.case_id, hit.rank != search.NOTE,
                words[drawer].get((hit.kind, hit.record_id), ""),
            )
            for hit, drawer in found
        ]  # fmt: skip

    def search_cases(self, text: str, wanted: CaseFilter = EVERY_CASE, limit: int = 200) -> tuple[CaseRow, ...]:
        """The cases in which something matches, best first, among those that pass the filter."""
        queries = search.queries(text)
        if not queries:
            return self.cases(wanted, limit=limit).rows
        listed: dict[str, CaseRow] = {}
        for query in queries:
            found = [row for file in self._listing for row in case_list.matching(file, query, wanted, limit)]
            for drawer, opened in self._drawers.items():
                if drawer != case_list.DRAWER and (ids := search.case_ids(opened.file, query, limit)):
                    found += [row for file in self._listing for row in case_list.by_ids(file, ids, wanted, limit)]
            for row in found:
                listed.setdefault(row.id, row)
            if len(listed) >= limit:
                break
        return tuple(listed.values())[:limit]


def kind_from(kind: Kind | type[Record] | str) -> Kind:
    """A kind, however it was named."""
    if isinstance(kind, Kind):
        return kind
    return kind_named(kind) if isinstance(kind, str) else kind_of(kind)
