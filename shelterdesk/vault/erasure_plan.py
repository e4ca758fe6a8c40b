"""What is to be erased, in all drawers that this member holds, as the bytes that a second person agrees to; and
carrying it out. What a member who holds other drawers must erase there is an order in the gate.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from shelterdesk.casework.record import KINDS, Record, kind_of
from shelterdesk.casework.retention import ErasureOrder
from shelterdesk.casework.roles import Drawer
from shelterdesk.crypto import canonical
from shelterdesk.crypto.symmetric import digest
from shelterdesk.errors import RecordGoneError, ShelterDeskError
from shelterdesk.vault import acts_signed, erasure, retention
from shelterdesk.vault.change import LETTER, Change, Saved, moment
from shelterdesk.vault.columns import quoted
from shelterdesk.vault.draft_file import Draft
from shelterdesk.vault.drawer import DrawerFile
from shelterdesk.vault.erasure import Agreement, ErasedList, Sheet
from shelterdesk.vault.gone_list import CONSIDERED, GoneList, digest_of, stamp_of, there_all_the_same
from shelterdesk.vault.log import Entry
from shelterdesk.vault.log import of_record as changes_of
from shelterdesk.vault.open_drawer import OpenDrawer, Position
from shelterdesk.vault.reading import Reading
from shelterdesk.vault.rows import row_of
from shelterdesk.vault.whole_file import writing

ACT = "erasure"
"""The act for two, as requests name it."""
_LATEST = 253_402_300_799_000
"""The last second that a date can say, in milliseconds."""
CASE_ORDER = "order"
"""Stands for a kind among what a drawer knows as erased: this order (its id) was carried out here."""


class Planned(NamedTuple):
    """One sheet to erase, as it stood when it was planned."""

    drawer: str
    kind: str
    record_id: str
    head: str


@dataclass(frozen=True)
class Plan:
    """What is to be erased. A whole case also orders the holders of other drawers to do the same there."""

    case_id: str
    whole_case: bool
    sheets: tuple[Planned, ...]

    def counts(self) -> Mapping[str, int]:
        """Kind → how many sheets; no contents."""
        kinds = [sheet.kind for sheet in self.sheets]
        return {name: kinds.count(name) for name in sorted(set(kinds))}

    def digest(self) -> str:
        """Digest (hex) of the list: which sheets, and in which state."""
        return digest(canonical.dumps([list(sheet) for sheet in sorted(self.sheets)])).hex()

    def payload(self, vault_id: str) -> bytes:
        """The exact bytes that a second person agrees to."""
        return payload_of(vault_id, self.case_id, self.digest(), len(self.sheets), whole_case=self.whole_case)


def payload_of(vault_id: str, case_id: str, listed: str, sheets: int, *, whole_case: bool) -> bytes:
    """The bytes of an erasure, which whoever knows the order alone can make again."""
    return canonical.dumps({
        "case": case_id, "list": listed, "sheets": sheets, "vault": vault_id, "whole_case": whole_case,
    })  # fmt: skip


def of_record(vault: Reading, record: Record) -> Plan:
    """A plan to erase one sheet; a sheet in the bin, too. Raises ``RecordGoneError``, ``DrawerClosedError``."""
    kind = kind_of(record)
    place = vault.place_of(kind, record.case_id)
    row = row_of(vault.file(place), kind, record.id)
    if row is None:
        raise RecordGoneError(kind.name, record.id)
    if kind.name == "case":
        return of_case(vault, record.id)
    planned = Planned(place, kind.name, record.id, row[3])
    return Plan(row[2], False, (planned, *_projected_from(vault, record.id)))


def _projected_from(vault: Reading, source: str) -> Iterator[Planned]:
    """What the gate was told of a record."""
    if Drawer.GATE in vault.opened:
        for name in _GATE_KINDS:
            rows = vault.file(Drawer.GATE).read(f"SELECT id, head FROM {quoted(name)} WHERE source = ?", (source,))
            yield from (Planned(Drawer.GATE, name, record_id, head) for record_id, head in rows)


def of_case(vault: Reading, case_id: str) -> Plan:
    """A plan to erase everything about a case in the drawers that are open."""
    return Plan(case_id, True, tuple(_sheets_of_case(vault, case_id)))


def _sheets_of_case(vault: Reading, case_id: str, only: Drawer | None = None) -> Iterator[Planned]:
    for drawer, opened in vault.opened.items():
        if only is not None and drawer != only:
            continue
        for name, record_id, head in _rows_of_case(opened.file, case_id):
            if drawer == Drawer.GATE and not _mine_in_gate(vault, name, record_id):
                continue
            yield Planned(drawer, name, record_id, head)


def _rows_of_case(file: DrawerFile, case_id: str) -> Iterator[tuple[str, str, str]]:
    tables = {row[0] for row in file.read("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name in KINDS:
        if name in tables:
            for record_id, head in file.read(f"SELECT id, head FROM {quoted(name)} WHERE case_id = ?", (case_id,)):
                yield name, record_id, head


def _mine_in_gate(vault: Reading, name: str, record_id: str) -> bool:
    """Whether a record of the gate goes with the case. What two people agreed to stays; and what is projected from a
    drawer goes with its source, else it would only come back.
    """
    if name not in _GATE_KINDS:
        return False
    row = vault.file(Drawer.GATE).one(f"SELECT source FROM {quoted(name)} WHERE id = ?", (record_id,))
    return row is None or not row[0] or Drawer.PROTECTION in vault.opened


_GATE_KINDS = ("gate_token", "keep_apart", "busy_block", "alert")


# --- carrying out -------------------------------------------------------------------------------------


def carry_out(vault: Reading, plan: Plan, agreement: Agreement) -> Saved:
    """Erase everything in the plan, drawer by drawer, each in one transaction; then what lies beside the drawers."""
    changes: list[Change] = []
    by_drawer: dict[Drawer, list[Sheet]] = {}
    for sheet in plan.sheets:
        by_drawer.setdefault(Drawer(sheet.drawer), []).append(Sheet(sheet.kind, sheet.record_id))
    for drawer in sorted(by_drawer, key=lambda found: found == Drawer.GATE):  # sources before what is projected
        opened = vault.opened[drawer]
        entries = erasure.erase(opened.file, opened.writer, by_drawer[drawer], agreement, _now(vault))
        changes += settled(vault, opened, entries, plan.case_id)
    return Saved(tuple(changes))


def settled(vault: Reading, opened: OpenDrawer, entries: list[Entry], case_id: str) -> list[Change]:
    """After the commit: the lists beside the drawer, its anchor, and no copy from before a migration."""
    _bring_lists_up_to_date(vault, opened.file)
    if entries:
        _drop_older_copies(opened.file)
        last = entries[-1]
        opened.grew(Position(last.seq, last.hash.hex()), len(entries), vault.now())
        opened.drop_anchor(vault.now())
    return [_told(opened.file.drawer, entry, case_id) for entry in entries]


def _told(drawer: Drawer, entry: Entry, case_id: str) -> Change:
    header = entry.header
    return Change(
        seq=entry.seq, hash=entry.hash.hex(), drawer=drawer, kind=header.kind, record_id=header.record, case_id=case_id,
        author=header.author, time=moment(header.time), action=header.action, fields={}, signed=True,
        number=header.number, incarnation=header.incarnation,
    )  # fmt: skip


def _drop_older_copies(file: DrawerFile) -> None:
    """The verified copies that migrations made beside the drawer hold what was erased."""
    with writing(file.path):
        for copy in file.path.parent.glob(f"{file.path.stem}.before-*.db"):
            copy.unlink()


def _now(vault: Reading) -> int:
    return int(vault.now().timestamp() * 1000)


# --- what came back -----------------------------------------------------------------------------------


def keep_erased(vault: Reading, opened: OpenDrawer) -> ShelterDeskError | None:
    """Whatever an older drawer put back brought back is erased again, before anybody sees it; else this raises.

    Returns why the lists beside the drawer could not be brought up to date: nothing is shown that should not be.
    """
    file = opened.file
    listed = ErasedList(file.path, vault.keys.drawer_keys[file.drawer]).read() or frozenset()
    gone = GoneList(file.path).read()
    if gone and file.meta(CONSIDERED) != stamp_of(gone):
        listed |= there_all_the_same(file, gone)
    entries: list[Entry] = []
    if listed or erasure.erased_in(file):
        entries = erasure.apply_erased(file, opened.writer, listed, _now(vault))
    try:
        settled(vault, opened, entries, "")
    except ShelterDeskError as problem:
        return problem
    return None


def _bring_lists_up_to_date(vault: Reading, file: DrawerFile) -> None:
    """The two lists beside a drawer name all that it knows as erased; nothing is written where they do."""
    known, gone = erasure.erased_in(file), GoneList(file.path)
    sealed = ErasedList(file.path, vault.keys.drawer_keys[file.drawer])
    if known and sealed.read() != known:
        sealed.write(known)
    before = gone.read()
    digests = before | {digest_of(sheet) for sheet in known}
    if digests != before:
        gone.write(digests)
    if digests and file.meta(CONSIDERED) != stamp_of(digests):
        with file.transaction():
            file.set_meta(CONSIDERED, stamp_of(digests))


# --- orders -------------------------------------------------------------------------------------------


def order_of(vault: Reading, plan: Plan, request: str) -> ErasureOrder:
    """The order by which holders of other drawers erase this case, too."""
    return ErasureOrder(
        case_id=plan.case_id, up_to=_now(vault), sheets=len(plan.sheets), digest=plan.digest(), request=request
    )


def orders(vault: Reading) -> list[ErasureOrder]:
    """All orders there are; one in the bin counts as well, because nobody revives what two people erased."""
    if Drawer.GATE not in vault.opened:
        return []
    return [*vault.all(ErasureOrder), *vault.removed(ErasureOrder, 100_000)]


def obey(
    vault: Reading, approved: Callable[[ErasureOrder, bytes], Agreement | None], again: Collection[str] = ()
) -> Saved:
    """Carry out the orders that this member's drawers have not seen yet; ``again``: cases to look at once more.

    ``approved`` says who agreed to exactly these bytes, or ``None``: then nothing is erased.
    """
    changes: list[Change] = []
    for order in orders(vault):
        for drawer, opened in vault.opened.items():
            done = erasure.is_erased(opened.file, CASE_ORDER, order.id)
            if done and order.case_id not in again:
                continue
            agreement = approved(order, _payload(vault, order))
            if agreement is not None:
                changes += _obey_one(vault, order, drawer, opened, agreement)
    return Saved(tuple(changes))


def _payload(vault: Reading, order: ErasureOrder) -> bytes:
    return payload_of(vault.keys.vault_id, order.case_id, order.digest or "", order.sheets or 0, whole_case=True)


def _obey_one(
    vault: Reading, order: ErasureOrder, drawer: Drawer, opened: OpenDrawer, agreement: Agreement
) -> list[Change]:
    sheets = [
        Sheet(sheet.kind, sheet.record_id)
        for sheet in _sheets_of_case(vault, order.case_id, drawer)
        if begun(opened.file, vault.keys.vault_id, sheet.kind, sheet.record_id) <= (order.up_to or 0)
    ]
    entries = erasure.erase(
        opened.file, opened.writer, [*sheets, Sheet(CASE_ORDER, order.id)], agreement, _now(vault)
    )
    return settled(vault, opened, entries, order.case_id)


def begun(file: DrawerFile, vault_id: str, kind: str, record_id: str) -> int:
    """When a sheet was begun (milliseconds), a letter when it was written: an order means nothing newer."""
    first = next(iter(changes_of(file, vault_id, kind, record_id)), None)
    if first is None:
        return 0
    proof = first.letter() if first.header.action == LETTER else None
    if proof is not None:
        return int(canonical.loads(proof.signed)["time"])
    return min(one.header.time for one in (first, *first.carried()))


def agreed(vault: Reading) -> Callable[[ErasureOrder, bytes], Agreement | None]:
    """Who provably agreed to an order; the member who wrote the order alone counts for nothing, nor does an order that
    means more than lay there while the agreement held. While the case must not be erased it waits: whoever asked need
    not hold the drawer in which that is said.
    """

    def approved(order: ErasureOrder, payload: bytes) -> Agreement | None:
        if not 0 <= (order.up_to or 0) <= _LATEST or retention.is_held(vault, order.case_id):
            return None
        second = acts_signed.agreed_by(vault, order.request or "", ACT, payload, moment(order.up_to or 0))
        return None if second is None else Agreement(second, order.request or "")

    return approved


# --- drafts -------------------------------------------------------------------------------------------


def is_gone(vault: Reading, just_erased: str = "") -> Callable[[Draft], bool]:
    """Whether a draft is one of a sheet that was erased, or of a case that was; ``just_erased``: id of one of now.

    An order to which nobody provably agreed costs nobody a draft either.
    """
    cases = {just_erased: _now(vault)} if just_erased else {}
    approved = agreed(vault)
    for order in orders(vault):
        if approved(order, _payload(vault, order)) is not None:
            cases[order.case_id] = max(order.up_to or 0, cases.get(order.case_id, 0))

    def gone(draft: Draft) -> bool:
        key = draft.key
        if key.case_id in cases and int(draft.time.timestamp() * 1000) <= cases[key.case_id]:
            return True
        opened = vault.opened.get(vault.place_of(KINDS[key.kind], key.case_id) if key.kind in KINDS else key.drawer)
        return opened is not None and erasure.is_erased(opened.file, key.kind, key.record_id)

    return gone
