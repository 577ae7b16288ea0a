"""All text of a page, as tools save it that judge nothing: `whole_page.py TOOL`."""

import sys

from answer_lines import answer_lines

UNSEEN = ["script", "style", "noscript", "template", "head"]


def soup(html):
    from bs4 import BeautifulSoup

    page = BeautifulSoup(html, "lxml")
    for element in page(UNSEEN):
        element.decompose()
    return page


def html2text():
    from html2text import html2text as text_of

    return text_of


def inscriptis():
    from inscriptis import get_text

    return get_text


def markdownify():
    from markdownify import markdownify as text_of

    return lambda html: text_of(str(soup(html)), strip=["img"])


def get_text():
    """BeautifulSoup's, in one line."""
    soup("")
    return lambda html: soup(html).get_text(" ", strip=True)


def get_text_glued():
    """The same as it is called most often, with nothing between the texts of the elements."""
    soup("")
    return lambda html: soup(html).get_text()


TOOLS = {tool.__name__: tool for tool in (html2text, inscriptis, markdownify, get_text, get_text_glued)}

answer_lines(TOOLS[sys.argv[1]]())
