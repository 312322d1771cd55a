"""How often the reason code and the words of a buyer name the same cause, from what happened."""

from rates import wilson

ROW, LEAST = 3, 20


def agreement_of(voices):
    """Units compared, units alike, and the range of the share. A unit is compared whose buyer's words say a cause, or that has words and a cause a person chose; one counted as its twin is not."""
    compared = same = 0
    for voice in voices:
        if voice["twin"] or not voice["comment"] or not (voice["saysCause"] or voice["chosen"]):
            continue
        compared += voice["units"]
        same += voice["units"] * (voice["named"] == voice["cause"])
    if compared < LEAST:
        raise ValueError(f"{compared} units are too few to judge")
    return compared, same, *wilson(same, compared)


def check_agreement(findings, document, told):
    (pivot,) = [one for one in told["pivots"] if one["above"]]
    compared, same, low, high = agreement_of(told["records"]["voices"])
    shown = document.Sheets.getByName(pivot["sheet"]).getCellRangeByName(f"A{ROW}:E{ROW}").getDataArray()[0]
    names = ("units compared", "units alike", "share", "from", "to")
    findings.check(
        f"figures above {pivot['sheet']}",
        list(zip(names, shown, (compared, same, same / compared, low, high))),
        f"{same} of {compared} units",
    )
