"""Trafilatura, plain text, comments off."""

import trafilatura

from answer_lines import answer_lines

answer_lines(lambda html: trafilatura.extract(html, output_format="txt", include_comments=False))
