#!/usr/bin/env python3
"""Counts events that happened by month and type, from events.csv. Needs pandas.

    ./rasd extract corpora/sample --out out
    python3 scripts/examples/events_by_month.py out/events.csv
"""
import sys

import pandas as pd


def by_month(path):
    """A table with a row for each month and a column for each event type."""
    # utf-8-sig: the file starts with a mark for Excel. An empty cell is "not stated", not zero.
    events = pd.read_csv(path, encoding="utf-8-sig", dtype={"record_id": str, "doc_id": str}, parse_dates=["date_start", "pub_date"])
    happened = events[(events["realis"] == "ACTUAL") & (events["polarity"] == "pos")]
    # One event is told several times in an article: its cluster counts once.
    once = happened.drop_duplicates(["cluster_id"])
    dated = once.dropna(subset=["date_start"])
    return pd.crosstab(dated["date_start"].dt.to_period("M"), dated["event_type"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(by_month(sys.argv[1]).to_string())
