"""jusText as it comes, with its English stoplist: the good paragraphs, a blank line between them."""

import justext

from answer_lines import answer_lines

STOPLIST = justext.get_stoplist("English")


def good_paragraphs(html):
    return "\n\n".join(one.text for one in justext.justext(html, STOPLIST) if not one.is_boilerplate)


answer_lines(good_paragraphs)
