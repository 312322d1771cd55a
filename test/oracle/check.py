"""Holds a filled workbook against LibreOffice and against figures reckoned from what happened. Exit code 1 on any difference."""

import json
import pathlib
import sys

sys.dont_write_bytecode = True

from agreement import check_agreement  # noqa: E402
from findings import Findings  # noqa: E402
from formulas import check_conditions, check_formulas, check_links  # noqa: E402
from money import check_money  # noqa: E402
from office import opened, rows_of, stop_in_order  # noqa: E402
from page import check_pages  # noqa: E402
from pivots import check_pivots  # noqa: E402
from rates import check_rates  # noqa: E402
from review import check_reviews  # noqa: E402

stop_in_order()
folder = pathlib.Path(sys.argv[1])
told = json.loads((folder / "told.json").read_text())
findings = Findings()
with opened(folder / "workbook.xlsx") as document:
    rates, money = (rows_of(document.Sheets.getByName(name)) for name in ("Rates", "Money"))
    check_rates(findings, rates, told["records"])
    check_money(findings, money, told)
    check_reviews(findings, document, told)
    check_pages(findings, document, told, folder)
    check_pivots(findings, document, told)
    check_agreement(findings, document, told)
    check_conditions(findings, document, told)
    check_links(findings, document, told)
    check_formulas(findings, document, told)
sys.exit(1 if findings.failed else 0)
