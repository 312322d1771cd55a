"""The figures on the page of a month, reckoned from what happened."""

import collections

from agreement import agreement_of
from money import expected_money
from office import filled
from rates import last_day

VOICES, RETURNED, SHIPPED, RATE, SELLABLE, COMPARED, ALIKE, ALIKE_RANGE, COST = 1, 2, 3, 4, 7, 9, 10, 11, 12


def figures_of(month, told):
    records = told["records"]
    voices = [voice for voice in records["voices"] if voice["day"].startswith(month) and not voice["twin"]]
    returns = [voice for voice in voices if voice["kind"] == "return"]
    inspected = [voice for voice in returns if voice["disposition"]]
    units = lambda some: sum(voice["units"] for voice in some)
    orders = [one for one in records["orders"] if one["day"].startswith(month) and not one["cancelled"]]
    money = expected_money(records, told["policies"], f"{month}-01", last_day(month))
    compared, same, low, high = agreement_of(voices)
    return {
        VOICES: len(voices),
        RETURNED: units(returns),
        SHIPPED: units(orders),
        RATE: units(returns) / units(orders),
        SELLABLE: units(one for one in inspected if one["disposition"] == "SELLABLE") / units(inspected),
        COMPARED: compared,
        ALIKE: same / compared,
        ALIKE_RANGE: f"{percent(low)} – {percent(high)}",
        COST: sum(line["cents"] for line in money.values()) / 100,
    }


def percent(share):
    """A share as a page writes it: two digits that say something."""
    return f"{100 * share:.1f}%" if share < 0.1 else f"{100 * share:.0f}%"


def causes_in(month, told):
    counts = collections.Counter()
    for voice in told["records"]["voices"]:
        if voice["day"].startswith(month) and not voice["twin"]:
            counts[voice["cause"]] += voice["units"]
    return counts


def check_reviews(findings, document, told):
    """The months on a page stand in the line of its headings; figures and causes below."""
    for page in told["pages"]:
        lines = filled(document.Sheets.getByName(page["sheet"])).getDataArray()
        heads = [at for at, line in enumerate(lines) if line[1] != "" and str(line[1]).count("-") == 1 and len(str(line[1])) == 7]
        months = lines[heads[0]][1:4]
        pairs = []
        for column, month in enumerate(months, 1):
            for place, expected in figures_of(month, told).items():
                line = lines[heads[0] + place]
                pairs.append((f"{line[0]} {month}", line[column], expected))
            shown = [line[column] for line in lines[heads[1] + 1 :] if line[1] != ""]
            counts = [causes_in(month, told)[cause] for cause in causes_by_weight(months, told)]
            pairs += [(f"cause {at + 1} {month}", one, other) for at, (one, other) in enumerate(zip(shown, counts))]
        findings.check(f"page {page['sheet']}: figures and causes", pairs)


def causes_by_weight(months, told):
    """Causes with most units in the month first, those alike by the months beside it."""
    counts = [causes_in(month, told) for month in months]
    return sorted(set().union(*counts), key=lambda cause: [-count[cause] for count in counts])
