"""How often the reason code and the words of a buyer name the same cause, from what happened."""

from rates import wilson

ROW, LEAST = 3, 20


def check_agreement(findings, document, told):
    """A unit is compared whose buyer's words say a cause, or that has words and a cause a person chose; one counted as its twin is not."""
    (pivot,) = [one for one in told["pivots"] if one["above"]]
    compared = same = 0
    for voice in told["records"]["voices"]:
        if voice["twin"] or not voice["comment"] or not (voice["saysCause"] or voice["chosen"]):
            continue
        compared += voice["units"]
        same += voice["units"] * (voice["named"] == voice["cause"])
    if compared < LEAST:
        raise ValueError(f"{compared} units are too few to judge")
    low, high = wilson(same, compared)
    shown = document.Sheets.getByName(pivot["sheet"]).getCellRangeByName(f"A{ROW}:E{ROW}").getDataArray()[0]
    names = ("units compared", "units alike", "share", "from", "to")
    findings.check(
        f"figures above {pivot['sheet']}",
        list(zip(names, shown, (compared, same, same / compared, low, high))),
        f"{same} of {compared} units",
    )
