"""The loop of every extractor written in Python: a line {id, url, html} in, a line {id, text} out, in order; with --cost, what the extractor cost."""

import json
import resource
import sys
import time

KILOBYTES_OF_MEGABYTE = 1024


def answer_each(extract):
    for line in sys.stdin:
        page = json.loads(line)
        try:
            answer = {"id": page["id"], "text": extract(page["html"]) or ""}
        except Exception as error:
            answer = {"id": page["id"], "text": "", "error": repr(error)}
        print(json.dumps(answer), flush=True)


def measure_each(extract):
    """Extracts every page, and prints what it cost: CPU time in ms a page, time by the clock in all, most memory in MB."""
    cpu, seconds = [], 0.0
    for line in sys.stdin:
        html = json.loads(line)["html"]
        start, before = time.perf_counter(), time.process_time()
        try:
            extract(html)
        except Exception:
            pass  # what it costs to fail is a cost, too
        cpu.append(1000 * (time.process_time() - before))
        seconds += time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / KILOBYTES_OF_MEGABYTE
    print(json.dumps({"cpu": cpu, "seconds": seconds, "peak": peak}))


def answer_lines(extract):
    """Answers standard input by `extract`, HTML to text; a page on which it raises is answered by empty text and `error`."""
    (measure_each if "--cost" in sys.argv else answer_each)(extract)
