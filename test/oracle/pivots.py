"""The native pivot tables beside LibreOffice's own DataPilot over the same rows, and beside a plain count of what happened."""

import calendar
import collections

import uno
from com.sun.star.sheet import DataPilotFieldGroupInfo, TableFilterField
from com.sun.star.table import CellAddress

from office import filled

TOTAL = "total"
# com.sun.star.sheet.DataPilotFieldGroupBy
MONTHS, YEARS = 16, 64
ORIENTATION = "com.sun.star.sheet.DataPilotFieldOrientation"

FIELDS = {
    "Cause": lambda voice: voice["cause"],
    "SKU": lambda voice: voice["sku"],
    "ASIN": lambda voice: voice["asin"],
    "Marketplace": lambda voice: voice["marketplace"],
    "Disposition": lambda voice: voice["disposition"],
    "Reason code": lambda voice: "REPLACEMENT_2" if voice["kind"] == "replacement" else voice["reason"],
    "Reason says": lambda voice: voice["named"],
    "Date": lambda voice: voice["day"][:7],
}


def of_makes(makes):
    """What Voices says of a product: whose goods by what Products says now, and the packaging it named first."""
    suppliers = {make["sku"]: make["suppliers"][-1] for make in makes}
    packs = {make["sku"]: make["packVersions"][0] for make in makes}
    return {
        "Supplier (from Products)": lambda voice: suppliers.get(voice["sku"], ""),
        "Pack version (from Products)": lambda voice: packs.get(voice["sku"], ""),
    }


def counted(pivot, voices, fields):
    """Units by row and column, with totals, added up from what happened."""
    units = collections.Counter()
    for voice in voices:
        if voice["cause"] == "" or voice["twin"]:
            continue
        row = tuple(fields[name](voice) for name in pivot["rows"])
        column = fields[pivot["column"]](voice)
        for place in ((row, column), (row, TOTAL), ((TOTAL,), column), ((TOTAL,), TOTAL)):
            units[place] += voice["units"]
    return {place: count for place, count in units.items() if count}


def month_number(name):
    return list(calendar.month_abbr).index(name)


def shown_by_host(pivot):
    """What the host shows in the cells of the tab."""
    _, headings, *rows = pivot["shown"][pivot["above"] :]
    levels = len(pivot["rows"])
    figures, outer = {}, [""] * (levels - 1)
    for cells in rows:
        if all(cell == "" for cell in cells):
            continue
        # What a row shares with the one above is said once.
        outer = [cell or above for cell, above in zip(cells, outer)]
        row = (TOTAL,) if cells[0] == "Grand Total" else (*outer, cells[levels - 1])
        for heading, cell in zip(headings[levels:], cells[levels:]):
            if cell == "":
                continue
            column = TOTAL if heading == "Grand Total" else heading
            if pivot["byMonth"] and column != TOTAL:
                year, month = column.split("-")
                column = f"{year}-{month_number(month):02}"
            figures[(row, column)] = float(cell.replace(",", ""))
    return figures


def by_data_pilot(document, pivot, number):
    """What a DataPilot of LibreOffice over the same tab gives."""
    source = document.Sheets.getByName(pivot["source"])
    area = filled(source)
    headings = area.getDataArray()[0]
    name = f"Pilot {number}"
    document.Sheets.insertNewByName(name, document.Sheets.Count)
    target = document.Sheets.getByName(name)
    tables = target.getDataPilotTables()
    descriptor = tables.createDataPilotDescriptor()
    descriptor.setSourceRange(area.getRangeAddress())
    descriptor.ShowFilterButton = False
    fields = descriptor.getDataPilotFields()

    def orient(heading, where):
        fields.getByIndex(headings.index(heading)).Orientation = uno.Enum(ORIENTATION, where)

    for heading in pivot["rows"]:
        orient(heading, "ROW")
    orient(pivot["column"], "COLUMN")
    units = fields.getByIndex(headings.index("Units"))
    units.Orientation = uno.Enum(ORIENTATION, "DATA")
    units.Function = uno.Enum("com.sun.star.sheet.GeneralFunction", "SUM")
    descriptor.getFilterDescriptor().setFilterFields(
        (filter_field(headings.index("Cause"), "NOT_EMPTY"), filter_field(headings.index("Same unit as"), "EMPTY"))
    )
    tables.insertNewByName(name, CellAddress(target.getRangeAddress().Sheet, 0, 0), descriptor)
    table = tables.getByName(name)
    if pivot["byMonth"]:
        group_by_month(table, headings.index(pivot["column"]))
    output = table.getOutputRange()
    cells = target.getCellRangeByPosition(output.StartColumn, output.StartRow, output.EndColumn, output.EndRow)
    return read_pilot([[text for text in row] for row in cells.getDataArray()], pivot)


def filter_field(place, operator):
    field = TableFilterField()
    field.Field = place
    field.Operator = uno.Enum("com.sun.star.sheet.FilterOperator", operator)
    return field


def group_by_month(table, place):
    for unit in (MONTHS, YEARS):
        info = DataPilotFieldGroupInfo()
        info.HasAutoStart = info.HasAutoEnd = info.HasDateValues = True
        info.GroupBy = unit
        field = table.getDataPilotFields().getByIndex(place)
        if unit == YEARS:
            info.SourceField = field
        field.createDateGroup(info)


def read_pilot(lines, pivot):
    """The figures of a pilot by row and column. Its headings stand in one line for each field across."""
    levels = len(pivot["rows"])
    first = next(at for at, line in enumerate(lines) if tuple(line[:levels]) == tuple(pivot["rows"]))
    across = 2 if pivot["byMonth"] else 1
    headings = lines[first - across + 1 : first + 1]
    columns, over = [], ""
    for place in range(levels, len(lines[first])):
        above, name = str(headings[0][place]), str(headings[-1][place])
        over = above or over
        if "Total Result" in (above, name):
            columns.append(TOTAL)
        elif pivot["byMonth"]:
            columns.append(f"{int(float(over))}-{month_number(name[:3]):02}" if "Result" not in over else None)
        else:
            columns.append("" if name == "(empty)" else name)
    figures, labels = {}, [""] * levels
    for line in lines[first + 1 :]:
        labels = [str(cell) or labels[at] for at, cell in enumerate(line[:levels])]
        row = (TOTAL,) if line[0] == "Total Result" else tuple("" if one == "(empty)" else one for one in labels)
        for column, cell in zip(columns, line[levels:]):
            if cell != "" and column is not None:
                figures[(row, column)] = cell
    return figures


def check_pivots(findings, document, told):
    fields = {**FIELDS, **of_makes(told["records"]["makes"])}
    for number, pivot in enumerate(told["pivots"]):
        counts = counted(pivot, told["records"]["voices"], fields)
        host = shown_by_host(pivot)
        pilot = by_data_pilot(document, pivot, number)
        for name, figures in (("what happened", counts), ("LibreOffice's DataPilot", pilot)):
            places = sorted(set(host) | set(figures), key=str)
            findings.check(
                f"pivot {pivot['sheet']} beside {name}",
                [(f"{' '.join(row)} / {column}", host.get((row, column)), figures.get((row, column))) for row, column in places],
                f"{int(figures.get(((TOTAL,), TOTAL), 0))} units",
            )
