"""A membership chain in the making: two administrators, Anna and Bela, and the means to state more."""

from shelterdesk.casework.roles import Drawer, Role
from shelterdesk.crypto.identity import Identity, SigningKey
from shelterdesk.vault import membership
from shelterdesk.vault.chain import verified
from shelterdesk.vault.membership import FOUND, Authority, Member, Membership, StatedDrawer, Statement

TIME = "2026-11-23T21:05:00+00:00"


class House:
    """A founding with two administrators, Anna and Bela, and the means to state more."""

    def __init__(self) -> None:
        self.root = SigningKey.generate()
        self.authority = Authority("vault", practice=False, root=self.root.public_bytes)
        self.people: dict[str, Identity] = {}
        founders = [self.person("anna", True), self.person("bela", True)]
        content = membership.statement(
            self.authority,
            None,
            FOUND,
            by="anna",
            time=TIME,
            members=founders,
            drawers={Drawer.GATE: StatedDrawer("d4.db", "aa", "bb")},
            recovery="cc",
        )
        self.found = membership.signed(content, root=self.root)

    def person(self, name: str, administrator: bool = False, *roles: Role) -> Member:
        identity = self.people.setdefault(name, Identity.generate())
        return Member(name, name.title(), frozenset(roles or {Role.DIRECTOR}), administrator, identity.public)

    def state(self, *statements: Statement) -> Membership:
        return verified([self.found, *statements], self.authority)

    def content(
        self, before: tuple[Statement, ...], kind: str, *members: Member, by: str = "anna", **more
    ) -> Statement:
        return membership.statement(
            self.authority, self.state(*before), kind, by=by, time=TIME, members=members, **more
        )

    def says(
        self, *before: Statement, kind: str, members: tuple[Member, ...], by: str = "anna", root: bool = False, **more
    ):
        content = self.content(before, kind, *members, by=by, **more)
        return membership.signed(content, by=self.people[by], root=self.root if root else None)
