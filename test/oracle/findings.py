"""What a check compared, and where two values differ."""

SHOWN = 20


class Findings:
    def __init__(self):
        self.failed = False

    def check(self, name, pairs, note=""):
        """Says in one line whether all pairs (place, one value, another) agree; numbers may differ by a rounding of their last digit."""
        pairs = list(pairs)
        different = [pair for pair in pairs if not alike(pair[1], pair[2])]
        holds = not different and len(pairs) > 0
        print(f"{'ok  ' if holds else 'FAIL'} {name}: {len(pairs) - len(different)} of {len(pairs)} agree{note and f'; {note}'}")
        for place, one, other in different[:SHOWN]:
            print(f"       {place}: {one!r}, expected {other!r}")
        if len(different) > SHOWN:
            print(f"       and {len(different) - SHOWN} more")
        self.failed = self.failed or not holds


def alike(one, other):
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
    return one == other
