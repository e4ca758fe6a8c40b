"""Every text on screen is one that lupdate sees, in a context in which Qt finds it again."""

import ast
import textwrap
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "shelterdesk"
FILES = sorted((PACKAGE / "gui").rglob("*.py"))
DESCRIBED = {"casework", "codes"}
"""Contexts whose words are collected from the descriptions of records, wherever they are shown."""
MARKED = {
    node.args[0].value
    for path in FILES
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    if isinstance(node, ast.Call)
    and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP"
    and isinstance(node.args[0], ast.Constant)
}
"""Contexts whose words are marked for translators where they are kept, and translated where they are shown."""
NAME = "ShelterDesk"
SAYS_SOMETHING = {
    "setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName", "setAccessibleDescription",
    "setTitle", "setSubTitle", "setLabelText", "setInformativeText", "addTab", "addAction",
    "QLabel", "PlainLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "addRow",
    "setStatusTip", "setWhatsThis",
}  # fmt: skip


def is_literal(node: ast.expr) -> bool:
    """A text that stands in the source as it is, also in several parts."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return is_literal(node.left) and is_literal(node.right)
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def called(node: ast.Call) -> str:
    """The last part of what is called: ``tr`` of ``self.tr(…)``."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


class Reader(ast.NodeVisitor):
    """Collects the traps of one file."""

    def __init__(self) -> None:
        self.found, self.classes, self.in_f_string = [], 0, 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes += 1
        self.generic_visit(node)
        self.classes -= 1

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.in_f_string += 1
        self.generic_visit(node)
        self.in_f_string -= 1

    def visit_Assign(self, node: ast.Assign) -> None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        if "tr" in names or "_" in names:
            self.note(node, "an alias that lupdate takes for tr, without a context")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name in ("tr", "translate"):
            self.check_translation(node, name)
        elif name in SAYS_SOMETHING:
            self.check_words(node)
        self.generic_visit(node)

    def check_translation(self, node: ast.Call, name: str) -> None:
        text = node.args[0 if name == "tr" else 1 :][:1]
        context = getattr(node.args[0], "value", None) if name == "translate" and node.args else None
        if self.in_f_string:
            self.note(node, f"{name} inside an f-string")
        if name == "tr" and not self.classes:
            self.note(node, "tr outside a class")
        if (not text or not is_literal(text[0])) and context not in DESCRIBED | MARKED:
            self.note(node, f"{name} of something that is no literal")

    def check_words(self, node: ast.Call) -> None:
        for argument in node.args:
            bare = argument.value if isinstance(argument, ast.Constant) else None
            if isinstance(bare, str) and bare != NAME and any(letter.isalpha() for letter in bare):
                self.note(node, f"words that nobody can translate: {bare!r}")

    def note(self, node: ast.AST, what: str) -> None:
        self.found.append(f"line {node.lineno}: {what}")


def traps(source: str) -> list[str]:
    reader = Reader()
    reader.visit(ast.parse(source))
    return reader.found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_text_is_hidden_from_translators(path):
    assert not traps(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "trap",
    [
        "class A:\n    def f(self): return f\"{self.tr('x')}\"",
        "class A:\n    def f(self): return self.tr(NAME)",
        "def f(widget): return widget.tr('x')",
        "tr = QCoreApplication.translate",
        "translate('a', name)",
        "label.setText('Clients')",
        "PlainLabel('Clients')",
    ],
)
def test_the_search_knows_the_trap(trap):
    assert traps(textwrap.dedent(trap))


def test_the_search_lets_good_words_pass():
    good = """
        class A:
            def f(self):
                label.setText(self.tr("One " "sheet: {name}").format(name=name))
                label.setText("")
    """
    assert not traps(textwrap.dedent(good))
