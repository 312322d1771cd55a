"""A headless LibreOffice: opens a workbook, recalculates it, and closes again."""

import contextlib
import pathlib
import signal
import subprocess
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

SECONDS = 60
# Runs the office until what holds its input is gone, however that ended; then nothing of its session is left. What is called
# soffice is a script that starts another program.
GUARDED = 'soffice "$@" & read -r end; kill -KILL 0'
STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


def stop_in_order():
    """Lets what stops this process end it by its exits, once."""

    def stop(number, _frame):
        for one in STOPS:
            signal.signal(one, lambda *_: None)
        raise SystemExit(128 + number)

    for one in STOPS:
        signal.signal(one, stop)


@contextlib.contextmanager
def opened(path):
    """The document of an .xlsx file, hard recalculated."""
    # The lock of a check that broke off would keep the workbook closed.
    lock = pathlib.Path(path).with_name(f".~lock.{pathlib.Path(path).name}#")
    with tempfile.TemporaryDirectory() as home:
        pipe = f"headwater{pathlib.Path(home).name}"
        office = subprocess.Popen(
            [
                *("sh", "-c", GUARDED, "sh"),
                "--headless",
                "--norestore",
                "--nologo",
                f"-env:UserInstallation=file://{home}",
                f"--accept=pipe,name={pipe};urp;",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            desktop = connect(pipe)
            lock.unlink(missing_ok=True)
            url = uno.systemPathToFileUrl(str(pathlib.Path(path).resolve()))
            document = desktop.loadComponentFromURL(url, "_blank", 0, properties(Hidden=True))
            document.calculateAll()
            yield document
            document.close(True)
            with contextlib.suppress(Exception):
                desktop.terminate()
        finally:
            office.stdin.close()
            office.wait(SECONDS)
            lock.unlink(missing_ok=True)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + SECONDS
    while True:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except NoConnectException:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)


def filled(sheet):
    """The range of all a tab holds."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.getRangeAddress()
    return sheet.getCellRangeByPosition(0, 0, address.EndColumn, address.EndRow)


def rows_of(sheet):
    """The rows of a tab as dictionaries by heading."""
    headings, *rows = filled(sheet).getDataArray()
    return [dict(zip(headings, row)) for row in rows if any(cell != "" for cell in row)]
