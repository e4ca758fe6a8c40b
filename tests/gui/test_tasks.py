import threading

import pytest
from PySide6.QtCore import QObject, QThread

from shelterdesk.errors import DiskFullError
from shelterdesk.gui.tasks import Task, running, stop_all
from shelterdesk.gui.widgets.progress_strip import ProgressStrip


def endless(progress):
    number = 0
    while True:
        number += 1
        progress(number % 100, 100)


def test_the_result_arrives_on_the_thread_of_the_windows(qtbot):
    threads = []
    task = Task(lambda progress: QThread.currentThread())
    task.succeeded.connect(lambda worker: threads.extend([worker, QThread.currentThread()]))
    with qtbot.waitSignal(task.finished):
        task.start()
    assert threads[0] != threads[1]
    assert threads[1] == qtbot_thread()


def qtbot_thread():
    return QThread.currentThread()


def test_an_error_arrives_whole(qtbot):
    def work(progress):
        raise DiskFullError("somewhere")

    task = Task(work)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args == [DiskFullError("somewhere")]
    assert task not in running()


def test_a_cancelled_task_says_so_and_nothing_else(qtbot):
    told = []
    task = Task(endless)
    task.succeeded.connect(told.append)
    task.failed.connect(told.append)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert told == []


def test_all_tasks_stop_within_a_second_for_the_lock(qtbot):
    for _ in range(2):
        Task(endless).start()
    assert len(running()) == 2
    assert stop_all(5)
    qtbot.waitUntil(lambda: not running())


def test_a_task_that_does_not_stop_in_time_is_told(qtbot):
    release = threading.Event()
    task = Task(lambda progress: release.wait(30)).start()
    assert not stop_all(0.05)
    with qtbot.waitSignal(task.finished):
        release.set()


def test_a_task_whose_window_is_gone_stops_quietly(qtbot):
    owner = QObject()
    task = Task(endless, owner)
    with qtbot.waitSignal(task.progressed):
        task.start()
    with qtbot.waitSignal(task.cancelled):
        owner.deleteLater()


@pytest.mark.parametrize("total", [10, 100_000])
def test_reports_do_not_flood_the_windows(qtbot, total):
    heard = []
    task = Task(lambda progress: [progress(number, total) for number in range(1, total + 1)])
    task.progressed.connect(lambda done, _total: heard.append(done))
    with qtbot.waitSignal(task.finished, timeout=20_000):
        task.start()
    assert heard[-1] == total
    assert len(heard) < 1000


def test_the_strip_shows_long_work_and_stops_it(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    task = Task(endless)
    strip.follow(task, "Copying", "The half copy is deleted.")
    assert strip.isHidden()
    task.start()
    qtbot.waitUntil(lambda: not strip.isHidden())
    assert strip.text.text() == "Copying"
    with qtbot.waitSignal(strip.over):
        strip.stop.click()
    assert strip.isHidden()


def test_short_work_shows_nothing(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    task = Task(lambda progress: None)
    strip.follow(task, "Looking")
    with qtbot.waitSignal(strip.over):
        task.start()
    assert strip.isHidden()
    assert not strip._soon.isActive()
