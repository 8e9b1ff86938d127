#!/usr/bin/env python3
"""Asks a running `./rasd serve` about texts and prints one line per event. Standard library only.

    ./rasd serve &
    python3 scripts/examples/ask_server.py articles.jsonl            # lines with "text" and, if known, "date"
    python3 scripts/examples/ask_server.py articles.jsonl http://127.0.0.1:8765
"""
import json
import sys
import urllib.error
import urllib.request


def extract(lines, server="http://127.0.0.1:8765"):
    """Yields what was found in each line of JSON Lines (bytes), in order."""
    request = urllib.request.Request(
        server.rstrip("/") + "/v1/extract", data=lines, headers={"Content-Type": "application/x-ndjson"}
    )
    with urllib.request.urlopen(request, timeout=600) as answer:
        for line in answer:
            yield json.loads(line)


def main(path, server="http://127.0.0.1:8765"):
    with open(path, "rb") as file:
        lines = file.read()
    try:
        for document in extract(lines, server):
            if "problem" in document:
                print("failed:", document["problem"], file=sys.stderr)
                continue
            for event in document["events"]:
                # Offsets count code points: Python's own way to count.
                words = document["text"][event["char_start"]:event["char_end"]]
                print(document["id"], event.get("date_start", "-"), event["event_type"], event["realis"], words, sep="\t")
    except urllib.error.HTTPError as error:
        sys.exit(json.load(error)["problem"])
    except urllib.error.URLError as error:
        sys.exit(f"no server at {server} ({error.reason}); start ./rasd serve")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(*sys.argv[1:])
