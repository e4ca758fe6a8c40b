"""The two commands: what they find missing, what they say, and that a second start costs nothing."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import bootstrap  # noqa: E402 (lies outside the package, as it must run before there is one)
import translations  # noqa: E402

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are a matter of Linux")


def ask(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "packaging" / "bootstrap.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ, **more))


def test_a_command_that_is_none_is_explained_with_exit_code_2():
    asked = ask("walk")
    assert asked.returncode == 2
    assert "bootstrap.py run" in asked.stdout


@linux
def test_here_nothing_is_missing_and_a_missing_library_is_named_by_its_package(monkeypatch):
    assert bootstrap.missing_packages(screen=False) == []
    monkeypatch.setitem(bootstrap.PACKAGE_OF, "libnowhere.so.7", "libnowhere7")
    assert bootstrap.missing_packages(screen=False) == ["libnowhere7"]


@linux
def test_an_ordinary_user_is_told_the_one_line_to_type(monkeypatch):
    monkeypatch.setitem(bootstrap.PACKAGE_OF, "libnowhere.so.7", "libnowhere7")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        bootstrap.see_to_system(screen=False)
    assert "sudo apt-get install libnowhere7" in str(stopped.value)


def test_an_old_python_is_refused_in_plain_words(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 10, 4))
    with pytest.raises(SystemExit, match=r"needs Python 3\.11 or newer"):
        bootstrap.check_machine()


def test_another_lock_or_another_folder_makes_set_up_run_again(monkeypatch, tmp_path):
    before = bootstrap.wanted_stamp()
    with monkeypatch.context() as moved:
        moved.setattr(bootstrap, "VENV", tmp_path / ".venv")
        assert bootstrap.wanted_stamp().split()[0] != before.split()[0]
    longer = tmp_path / "requirements.lock"
    longer.write_bytes(bootstrap.LOCK.read_bytes() + b"\n")
    monkeypatch.setattr(bootstrap, "LOCK", longer)
    assert bootstrap.wanted_stamp().split()[0] == before.split()[0]
    assert bootstrap.wanted_stamp() != before


def test_a_second_set_up_costs_under_half_a_second(monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "stamp")
    bootstrap.STAMP.write_text(bootstrap.wanted_stamp(), encoding="ascii")
    monkeypatch.setattr(bootstrap, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(bootstrap, "SCRIPTS", Path(sys.executable).parent)
    bootstrap.see_to_translations()
    started = time.perf_counter()
    bootstrap.check_machine()
    bootstrap.see_to_system(screen=True)
    bootstrap.see_to_packages()
    bootstrap.see_to_translations()
    assert time.perf_counter() - started < 0.5


def test_a_system_without_a_locale_is_given_one_that_knows_kazakh_letters(monkeypatch):
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    made = bootstrap.environment()
    assert made["PYTHONPATH"] == str(ROOT)
    assert made.get("LC_ALL") == ("C.UTF-8" if sys.platform.startswith("linux") else None)


def test_the_demo_overwrites_nothing(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert bootstrap.free_name("demo-out") == "demo-out"
    (tmp_path / "demo-out").mkdir()
    (tmp_path / "demo-out-2").mkdir()
    assert bootstrap.free_name("demo-out") == "demo-out-3"


def test_a_changed_translation_is_compiled_again_and_an_unchanged_one_is_not(tmp_path):
    source = tmp_path / "shelterdesk_ru.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ru"><context><name>A</name>'
        "<message><source>Save</source><translation>Сохранить</translation></message></context></TS>",
        encoding="utf-8",
    )
    scripts = Path(sys.executable).parent
    assert translations.compile_stale(scripts, tmp_path) == [source]
    assert source.with_suffix(".qm").stat().st_size > 20
    assert translations.compile_stale(scripts, tmp_path) == []
    later = time.time() + 5
    os.utime(source, (later, later))
    assert translations.stale(tmp_path) == [source]
