"""The loop of every extractor written in Python: a line {id, url, html} in, a line {id, text} out, in order."""

import json
import sys


def answer_lines(extract):
    """Answers standard input by `extract`, HTML to text; a page on which it raises is answered by empty text and `error`."""
    for line in sys.stdin:
        page = json.loads(line)
        try:
            answer = {"id": page["id"], "text": extract(page["html"]) or ""}
        except Exception as error:
            answer = {"id": page["id"], "text": "", "error": repr(error)}
        print(json.dumps(answer), flush=True)
