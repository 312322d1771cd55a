"""Every formula the add-on writes, recalculated by LibreOffice."""

import re

from office import filled

# What LibreOffice 7.4 says of a function it does not know.
UNKNOWN_NAME = 525
CALL = re.compile(r"\b([A-Z][A-Z0-9_.]*)\(")
TEXT = re.compile(r'"(?:[^"]|"")*"')


def outside_texts(formula, change):
    """Changes a formula everywhere but inside its texts."""
    parts, at = [], 0
    for found in TEXT.finditer(formula):
        parts += [change(formula[at : found.start()]), found.group()]
        at = found.end()
    return "".join([*parts, change(formula[at:])])


def in_office(formula):
    """A formula as LibreOffice's interface takes it: semicolons, and a dot after the name of a tab."""

    def change(part):
        part = re.sub(r"('(?:[^']|'')+')!", r"$\1.", part)
        return part.replace(",", ";")

    return outside_texts(formula, change)


def calls_in(formula):
    return set(CALL.findall(TEXT.sub('""', formula)))


def argument_ends(text, start):
    """Places at which the arguments of a call end that begin at a place, the last of them its closing bracket."""
    depth, inside, ends = 0, False, []
    for at in range(start, len(text)):
        sign = text[at]
        if sign == '"':
            inside = not inside
        elif not inside and sign == "(":
            depth += 1
        elif not inside and depth == 0 and sign in ";)":
            ends.append(at)
            if sign == ")":
                return ends
        elif not inside and sign == ")":
            depth -= 1
    raise ValueError(f"No end in {text}")


class Scratch:
    """Free columns right of what a tab holds."""

    def __init__(self, sheet):
        self.sheet = sheet
        self.at = filled(sheet).getRangeAddress().EndColumn + 3

    def cell(self, formula):
        """The value of a formula alone in a new column, as it stands in a cell."""
        cell = self.sheet.getCellByPosition(self.at, 0)
        self.at += 1
        cell.setFormula(formula)
        if cell.getError():
            raise ValueError(f"Error {cell.getError()} in {formula}")
        return cell.getDataArray()[0][0]

    def column(self, formula, rows):
        """The values of an array formula down a new column, and the range it stands in."""
        area = self.sheet.getCellRangeByPosition(self.at, 0, self.at, rows - 1)
        self.at += 1
        area.setArrayFormula(formula)
        error = area.getCellByPosition(0, 0).getError()
        if error:
            raise ValueError(f"Error {error} in {formula}")
        return [row[0] for row in area.getDataArray()], area


def lacking(document, names):
    """The functions among these that LibreOffice does not know."""
    sheet = document.Sheets.getByIndex(0)
    cell = sheet.getCellByPosition(filled(sheet).getRangeAddress().EndColumn + 2, 0)
    missing = set()
    for name in sorted(names):
        cell.setFormula(f"={name}()")
        if cell.getError() == UNKNOWN_NAME:
            missing.add(name)
    cell.setFormula("")
    return missing


def in_arrays(formula):
    """A formula with each MAP of one range written as what it does to every cell, and each REGEXREPLACE as LibreOffice's REGEX for all finds."""
    while "MAP(" in formula:
        start = formula.index("MAP(")
        middle, end = argument_ends(formula, start + len("MAP("))
        cells, steps = formula[start + len("MAP(") : middle], formula[middle + 1 : end].removeprefix("LAMBDA(")
        comma, last = argument_ends(steps, 0)
        name = re.compile(rf"\b{steps[:comma]}\b")
        body = outside_texts(steps[comma + 1 : last], lambda part: name.sub(lambda _: cells, part))
        formula = f"{formula[:start]}({body}){formula[end + 1 :]}"
    while "REGEXREPLACE(" in formula:
        start = formula.rindex("REGEXREPLACE(")
        end = argument_ends(formula, start + len("REGEXREPLACE("))[-1]
        formula = f'{formula[:start]}REGEX({formula[start + len("REGEXREPLACE(") : end]};"g"{formula[end:]}'
    return formula


def without_filter(document, scratch, formula):
    """A formula with each FILTER replaced by the rows for which LibreOffice finds its condition true, and how many those are: 1 without any."""
    rows = 1
    while "FILTER(" in formula:
        start = formula.rindex("FILTER(")
        middle, end = argument_ends(formula, start + len("FILTER("))
        values, condition = formula[start + len("FILTER(") : middle], formula[middle + 1 : end]
        name = re.match(r"\$'((?:[^']|'')+)'\.", values).group(1).replace("''", "'")
        last = filled(document.Sheets.getByName(name)).getRangeAddress().EndRow + 1
        first_rows = lambda text: re.sub(r"\b([A-Z]+):([A-Z]+)\b", rf"$\g<1>$1:$\g<2>${last}", text)
        truths, _ = scratch.column("=" + outside_texts(condition, first_rows), last)
        column = re.search(r"\.([A-Z]+):", values).group(1)
        source = document.Sheets.getByName(name).getCellRangeByName(f"{column}1:{column}{last}")
        kept = [row[0] for row, truth in zip(source.getDataArray(), truths) if truth]
        rows = max(len(kept), 1)
        target = scratch.sheet.getCellRangeByPosition(scratch.at, 0, scratch.at, rows - 1)
        scratch.at += 1
        target.setDataArray(tuple((value,) for value in kept or ["#N/A"]))
        for at, value in enumerate(kept):
            if value == "":  # A reference to an empty cell gives 0; a row FILTER gives stays empty.
                target.getCellByPosition(0, at).setFormula('=""')
        formula = formula[:start] + target.AbsoluteName + formula[end + 1 :]
    return formula, rows


def check_links(findings, document, told):
    """Links by the address LibreOffice gives them: the line of a tab that holds what is looked for, else its first."""
    pairs, lines = [], 0
    for one in told["formulas"]:
        if not one["text"].startswith("=HYPERLINK("):
            continue
        sheet = document.Sheets.getByName(one["sheet"])
        (_, address), _ = Scratch(sheet).column(in_office(one["text"]), 2)  # As an array: the text, and below it the address.
        number, row = re.fullmatch(r"#gid=(\d+)&range=A(\d+)", address).groups()
        texts = [line[0] for line in filled(document.Sheets.getByName(told["tabs"][number])).getDataArray()]
        wanted = re.search(r"MATCH\((?:LEFT\()?([A-Z]+\d+)", one["text"])
        # A row of a product and a cause leads to the first line of the product.
        name = wanted and sheet.getCellRangeByName(wanted.group(1)).getString().split(" · ")[0]
        lines += name in texts
        expected = texts.index(name) + 1 if name in texts else 1
        pairs.append((f"{one['sheet']} column {one['column']} row {one['row']}", int(row), expected))
    findings.check("links to lines of other tabs", pairs, f"{lines} to the line of a cause or a product")


def check_formulas(findings, document, told):
    known = {"FILTER", "LAMBDA", "MAP", "REGEXREPLACE"}
    names = set().union(*(calls_in(one["text"]) for one in told["formulas"] + told["conditions"]))
    missing = lacking(document, names)
    pairs, counts, left_out = [], {name: 0 for name in missing}, []
    for one in told["formulas"]:
        calls = calls_in(one["text"])
        for name in calls & missing:
            counts[name] += 1
        if calls & missing - known:
            left_out.append(f"{one['sheet']} row {one['row']} column {one['column']}")
            continue
        scratch = Scratch(document.Sheets.getByName(one["sheet"]))
        formula, rows = without_filter(document, scratch, in_arrays(in_office(one["text"])))
        # Alone in its cell a formula fills no other: only rows that a FILTER keeps do.
        values = scratch.column(formula, rows)[0] if "FILTER" in calls else [scratch.cell(formula)]
        place = f"{one['sheet']} column {one['column']}"
        pairs.append((f"{place} row {one['row']}: cells filled", rows, len(one["values"])))
        values += [None] * (len(one["values"]) - rows)
        pairs += [(f"{place} row {one['row'] + at}", values[at], value) for at, value in enumerate(one["values"])]
    listed = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
    findings.check(
        f"{len(told['formulas'])} formulas in cells by LibreOffice's recalculation",
        pairs,
        f"written as LibreOffice has them: {listed}" if listed else "LibreOffice has all of their functions",
    )
    if left_out:
        findings.check("formulas LibreOffice cannot recalculate", [(place, "not compared", "compared") for place in left_out])


def check_conditions(findings, document, told):
    """Formulas of conditional formats row by row: true where the host colours the cell."""
    for one in told["conditions"]:
        sheet = document.Sheets.getByName(one["sheet"])
        area = one["area"]
        column = Scratch(sheet).at
        target = sheet.getCellRangeByPosition(column, area["row"] - 1, column, area["row"] + area["rows"] - 2)
        formula = one["text"].replace("TODAY()", str(told["today"]))
        target.getCellByPosition(0, 0).setFormula(in_office(formula))
        target.fillAuto(uno_down(), 1)
        truths = [bool(row[0]) for row in target.getDataArray()]
        target.clearContents(0b11111)
        shown = set(one["rows"])
        findings.check(
            f"conditional format {one['text'][:60]} of {one['sheet']}",
            [(f"row {area['row'] + at}", area["row"] + at in shown, truth) for at, truth in enumerate(truths)],
            f"{len(shown)} cells coloured",
        )


def uno_down():
    import uno

    return uno.Enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM")
