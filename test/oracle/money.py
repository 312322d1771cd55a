"""What returns cost, in exact fractions, rounded to cents for one unit and for one row."""

import collections
import datetime
import fractions

DAYS = 365
KEPT_OF_FEE, MOST_KEPT = fractions.Fraction(1, 5), 5


def exact(number):
    return fractions.Fraction(str(number))


def half_up(number):
    return (2 * number.numerator + number.denominator) // (2 * number.denominator)


def unit_cents(costs, policies):
    """Cents of a unit that can be sold again, and of one that cannot."""
    kept = min(exact(MOST_KEPT), KEPT_OF_FEE * policies["referral fee as a share of the price"] * exact(costs["price"]))
    fixed = exact(costs["fees"]) + kept + policies["returns processing fee a unit"] + policies["handling of a returned unit"]
    lost = exact(costs["landed"]) + policies["removal or disposal of a unit"]
    return half_up(100 * fixed), half_up(100 * fixed) + half_up(100 * lost)


def looked_at(records):
    """The first and the last day Money is about."""
    newest = datetime.date.fromisoformat(max(voice["day"] for voice in records["voices"] if not voice["twin"]))
    return (newest - datetime.timedelta(days=DAYS - 1)).isoformat(), newest.isoformat()


def expected_money(records, policies, oldest, newest):
    policies = {name.removeprefix("Cost: "): exact(value) for name, value in policies.items()}
    returns = [voice for voice in records["voices"] if voice["kind"] == "return" and oldest <= voice["day"] <= newest]
    told, sellable = collections.Counter(), collections.Counter()
    for voice in returns:
        if voice["disposition"]:
            told[voice["sku"]] += voice["units"]
            sellable[voice["sku"]] += voice["units"] * (voice["disposition"] == "SELLABLE")
    costs = {one["sku"]: unit_cents(one, policies) for one in records["costs"]}
    lines = collections.defaultdict(lambda: {"units": 0, "sellable": fractions.Fraction(0), "cents": 0})
    for voice in returns:
        sku, units = voice["sku"], voice["units"]
        if sku not in costs:
            continue
        if voice["disposition"]:
            share = fractions.Fraction(voice["disposition"] == "SELLABLE")
        elif told[sku]:
            share = fractions.Fraction(sellable[sku], told[sku])
        else:
            share = policies["share of returned units that can be sold again"]
        again, lost = costs[sku]
        line = lines[(sku, voice["cause"])]
        line["units"] += units
        line["sellable"] += units * share
        line["cents"] += half_up(units * (share * again + (1 - share) * lost))
    return lines


def serial(day):
    return (datetime.date.fromisoformat(day) - datetime.date(1899, 12, 30)).days


def check_money(findings, rows, told):
    oldest, newest = looked_at(told["records"])
    expected = expected_money(told["records"], told["policies"], oldest, newest)
    there = {(row["SKU"], row["Cause"]): row for row in rows}
    findings.check(
        "Money: a row for each priced SKU and cause",
        [(" / ".join(place), place in there, place in expected) for place in sorted(set(there) | set(expected))],
    )
    both = sorted(set(there) & set(expected))
    everything = sum(line["cents"] for line in expected.values())
    cents = {place: round(there[place]["Cost"] * 100) for place in both}
    findings.check("Money: cents", [(" / ".join(place), cents[place], expected[place]["cents"]) for place in both])
    findings.check("Money: cents of all", [("all", sum(cents.values()), everything)], f"{everything / 100:,.2f}")
    for index, name in ((0, "SKU"), (1, "cause")):
        ours, theirs = collections.Counter(), collections.Counter()
        for place in both:
            ours[place[index]] += cents[place]
            theirs[place[index]] += expected[place]["cents"]
        findings.check(f"Money: cents by {name}", [(one, ours[one], theirs[one]) for one in sorted(theirs)])
    findings.check("Money: units", [(" / ".join(place), there[place]["Units returned"], expected[place]["units"]) for place in both])
    pairs = []
    for place in both:
        line, row, name = expected[place], there[place], " / ".join(place)
        pairs += [
            (f"{name} sellable", row["Sellable again"], rounded(line["sellable"] / line["units"], 3)),
            (f"{name} share", row["Share of cost"], rounded(fractions.Fraction(line["cents"], everything), 5)),
            (f"{name} from", row["From"], serial(oldest)),
            (f"{name} to", row["To"], serial(newest)),
        ]
    findings.check("Money: shares and days", pairs)


def rounded(share, digits):
    return half_up(share * 10**digits) / 10**digits
