"""The pages of months as a printer gets them: A4 upright, the margins Google Sheets offers first."""

import pathlib
import re

import uno
from com.sun.star.table import CellRangeAddress

from office import filled, properties

# Hundredths of a millimetre.
A4 = (21_000, 29_700)
SIDE, ENDS = 1_778, 1_905
# What is printed smaller than this is no longer read with ease.
LEAST_SCALE = 0.9
STYLE = "Printed"


# Of a pixel, and of the letters Google Sheets starts with.
PIXEL = 2_540 / 96
FONT, SIZE = "Liberation Sans", 10
ASIAN_FONT = "Noto Sans CJK SC"
ROW = 21


def as_in_sheets(sheet, widths):
    """Gives a tab the widths and letters it has in Google Sheets, which differ from what this machine makes of an Excel file."""
    for at, pixels in enumerate(widths):
        sheet.Columns.getByIndex(at).Width = round(pixels * PIXEL)
    area = filled(sheet)
    area.CharFontName = FONT
    area.CharFontNameAsian = ASIAN_FONT
    for row in range(area.getRangeAddress().EndRow + 1):
        cells = sheet.getCellRangeByPosition(0, row, len(widths) - 1, row)
        first = cells.getCellByPosition(0, 0)
        cells.CharHeight = cells.CharHeightAsian = first.CharHeight if first.CharHeight > SIZE + 1 else SIZE
        cells.Rows.OptimalHeight = True
        height = sheet.Rows.getByIndex(row).Height
        sheet.Rows.getByIndex(row).Height = max(height, round(ROW * PIXEL))


def print_page(document, sheet, path):
    """Writes one tab as PDF, fitted to the width, and gives its number of pages."""
    styles = document.StyleFamilies.getByName("PageStyles")
    if not styles.hasByName(STYLE):
        styles.insertByName(STYLE, document.createInstance("com.sun.star.style.PageStyle"))
    style = styles.getByName(STYLE)
    style.IsLandscape = False
    style.Width, style.Height = A4
    style.LeftMargin = style.RightMargin = SIDE
    style.TopMargin = style.BottomMargin = ENDS
    style.HeaderIsOn = style.FooterIsOn = False
    style.ScaleToPagesX, style.ScaleToPagesY = 1, 0
    sheet.PageStyle = STYLE
    for other in document.Sheets:
        other.setPrintAreas(())
    area = filled(sheet).getRangeAddress()
    sheet.setPrintAreas((CellRangeAddress(area.Sheet, 0, 0, area.EndColumn, area.EndRow),))
    target = pathlib.Path(path).resolve()
    document.storeToURL(uno.systemPathToFileUrl(str(target)), properties(FilterName="calc_pdf_Export"))
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", target.read_bytes()))


def check_pages(findings, document, told, folder):
    for number, page in enumerate(told["pages"]):
        sheet = document.Sheets.getByName(page["sheet"])
        as_in_sheets(sheet, page["widths"])
        area = filled(sheet)
        width, room = area.Size.Width, A4[0] - 2 * SIDE
        path = pathlib.Path(folder) / f"month-{number + 1}.pdf"
        pages = print_page(document, sheet, path)
        findings.check(
            f"page {page['sheet']}: one A4 page wide, and the chart no wider",
            [
                ("columns", area.getRangeAddress().EndColumn + 1, len(page["widths"])),
                ("readable at the width of the page", room / width >= LEAST_SCALE, True),
                *(
                    (f"chart {at + 1} ends within the columns", shape.Position.X + shape.Size.Width <= width, True)
                    for at, shape in enumerate(sheet.DrawPage)
                ),
            ],
            f"{width / 100:.0f} mm of {room / 100:.0f}, {pages} pages long, printed to {path}",
        )
