"""Return rates by month, from their definitions: Wilson interval, p-chart with Laney's widening, Fisher's exact test."""

import calendar
import collections
import fractions
import math

Z = 1.959964
SIGMAS = 3
MEAN_RANGE_OF_TWO = 1.128
MONTHS_BEFORE, LEAST_MONTHS = 12, 3
LEAST_SHIPPED, LEAST_BEFORE = 50, 100
CHANCE_OVER_ALL, CHANCE_OF_CAUSES = 0.0025, 0.006
ALL = "All causes"
REMOVABLE = "Causes you can remove"
NOT_REMOVABLE = ("Changed mind or ordered wrongly", "")


def wilson(x, n):
    p = x / n
    centre = (p + Z**2 / (2 * n)) / (1 + Z**2 / n)
    half = Z / (1 + Z**2 / n) * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return max(0.0, centre - half), min(1.0, centre + half)


def limits(months, n):
    """3-sigma limits for n units; sigma widened by the mean moving range of the z-scores of the months where that exceeds chance."""
    p = sum(x for x, _ in months) / sum(size for _, size in months)
    if 0 < p < 1 and len(months) > 1:
        scores = [(x / size - p) / math.sqrt(p * (1 - p) / size) for x, size in months]
        ranges = [abs(after - before) for before, after in zip(scores, scores[1:])]
        spread = max(1.0, sum(ranges) / len(ranges) / MEAN_RANGE_OF_TWO)
    else:
        spread = 1.0
    reach = SIGMAS * spread * math.sqrt(p * (1 - p) / n)
    return max(0.0, p - reach), min(1.0, p + reach)


def fisher_at_least(x, n, others, size):
    """The chance of at least x of n, given how many came back of both together: exact, in whole numbers."""
    hits = x + others
    ways = sum(math.comb(n, k) * math.comb(size, hits - k) for k in range(x, min(hits, n) + 1) if hits - k <= size)
    return fractions.Fraction(ways, math.comb(n + size, hits))


def total(months):
    return sum(x for x, _ in months), sum(n for _, n in months)


def judged(month, before, alarm):
    x, n = month
    others, size = total(before)
    if n < LEAST_SHIPPED or size < LEAST_BEFORE:
        return "Too few to judge"
    low, high = limits(before, n)
    if low <= x / n <= high:
        return "Noise"
    if x / n > high:
        return "Signal up" if fisher_at_least(x, n, others, size) <= alarm else "Noise"
    return "Signal down" if fisher_at_least(others, size, x, n) <= alarm else "Noise"


def signal(months, at, alarm):
    """A month beside the months before it, alone and together with the one before."""
    before = months[max(0, at - MONTHS_BEFORE) : at]
    if len(before) < LEAST_MONTHS:
        return "Too few to judge", None
    bounds = limits(before, months[at][1])
    alone = judged(months[at], before, alarm)
    if alone.startswith("Signal") or len(before) == LEAST_MONTHS:
        return alone, bounds
    both = judged(total([before[-1], months[at]]), before[:-1], alarm)
    x, n = months[at]
    others, size = total(before)
    if both.startswith("Signal") and (x * size > others * n if both == "Signal up" else x * size < others * n):
        return both, bounds
    return alone, bounds


def last_day(month):
    year, number = map(int, month.split("-"))
    return f"{month}-{calendar.monthrange(year, number)[1]:02}"


def expected_rates(records):
    shipped, returned = collections.Counter(), collections.Counter()
    for order in records["orders"]:
        if not order["cancelled"]:
            shipped[(order["sku"], order["day"][:7])] += order["units"]
    days, causes = [], collections.defaultdict(set)
    for voice in records["voices"]:
        if voice["kind"] != "return":
            continue
        days.append(voice["day"])
        causes[voice["sku"]].add(voice["cause"])
        removable = () if voice["cause"] in NOT_REMOVABLE else (REMOVABLE,)
        for cause in (ALL, *removable, voice["cause"]):
            returned[(voice["sku"], voice["day"][:7], cause)] += voice["units"]
    known_to = min(max(days), max(order["day"] for order in records["orders"]))
    months = sorted({month for _, month in shipped})
    whole = [month for month in months if min(days) <= f"{month}-07" and last_day(month) <= known_to]
    lines = {}
    for sku in sorted({sku for sku, _ in shipped}):
        for cause in (ALL, REMOVABLE, *causes[sku]):
            alarm = CHANCE_OVER_ALL if cause == ALL else CHANCE_OF_CAUSES / len(causes[sku])
            series = [(returned[(sku, month, cause)], shipped[(sku, month)]) for month in whole]
            for month in months:
                x, n = returned[(sku, month, cause)], shipped[(sku, month)]
                told = month not in whole or cause == REMOVABLE
                verdict, bounds = ("", None) if told else signal(series, whole.index(month), alarm)
                if x == 0 and cause not in (ALL, REMOVABLE) and verdict != "Signal down":
                    continue
                low, high = wilson(x, n)
                lines[(sku, cause, month)] = {
                    "Units shipped": n,
                    "Units returned": x,
                    "Return rate": x / n,
                    "Rate from": low,
                    "Rate to": high,
                    "Lower limit": bounds[0] if bounds else "",
                    "Upper limit": bounds[1] if bounds else "",
                    "Signal": verdict,
                    "complete": month in whole,
                }
    return lines


# Shares are written to a thousandth of a percent.
LAST_DIGIT = 0.5e-5 + 1e-12


def nearly(one, other):
    numbers = isinstance(one, (int, float)) and isinstance(other, float)
    return one if numbers and abs(one - other) <= LAST_DIGIT else other


def check_rates(findings, rows, records):
    expected = expected_rates(records)
    there = {(row["SKU"], row["Cause"], row["Month"]): row for row in rows}
    findings.check(
        "Rates: a row for each SKU, cause and month",
        [(" / ".join(place), place in there, place in expected) for place in sorted(set(there) | set(expected))],
    )
    both = sorted(set(there) & set(expected))
    for name, columns in (
        ("units", ("Units shipped", "Units returned")),
        ("rates", ("Return rate",)),
        ("Wilson intervals", ("Rate from", "Rate to")),
        ("control limits", ("Lower limit", "Upper limit")),
        ("signals", ("Signal",)),
    ):
        pairs = []
        for place in both:
            for column in columns:
                given = there[place][column]
                pairs.append((f"{' / '.join(place)} {column}", given, nearly(given, expected[place][column])))
        filled = sum(1 for _, given, _ in pairs if given != "")
        found = [one for one in (expected[place]["Signal"] for place in both) if one in ("Signal up", "Signal down")]
        note = f"{len(found)} signals" if name == "signals" else f"{filled} filled"
        findings.check(f"Rates: {name}", pairs, note)
    findings.check(
        "Rates: months known as a whole",
        [(" / ".join(place), there[place]["State"].startswith("By month of return"), expected[place]["complete"]) for place in both],
    )
