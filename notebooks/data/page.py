"""Draws page.png, a scanned notice, from page.txt.

Needs Python 3 with numpy and Pillow and the Liberation fonts (Debian: fonts-liberation).
Usage: python3 page.py   (writes page.png beside itself; the same bytes each time
with the same versions of Pillow and the fonts)

Every line of page.txt is one line of the picture, so page.txt is the truth that
text recognition is measured against.
"""

import pathlib

import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = pathlib.Path(__file__).parent
FONTS = pathlib.Path("/usr/share/fonts/truetype/liberation")
WIDTH, HEIGHT = 900, 1200
LEFT, TOP, LINE = 95, 80, 32


def fonts():
    """Returns the fonts of the letterhead's name, the headline and the body."""
    return (
        ImageFont.truetype(FONTS / "LiberationSerif-Bold.ttf", 34),
        ImageFont.truetype(FONTS / "LiberationSerif-Bold.ttf", 28),
        ImageFont.truetype(FONTS / "LiberationSerif-Regular.ttf", 25),
    )


def write(page, lines):
    """Sets the lines: the first is the sender, a line in capitals the headline."""
    sender, headline, body = fonts()
    draw = ImageDraw.Draw(page)
    y = TOP
    for number, line in enumerate(lines):
        font = sender if number == 0 else headline if line.isupper() else body
        draw.text((LEFT, y), line, font=font, fill=45)
        y += LINE + 10 if number == 0 else LINE if line else LINE // 2 + 4
        if number == 4:  # the end of the letterhead
            draw.line((LEFT, y + 8, WIDTH - LEFT, y + 8), fill=90, width=2)


def scan(page):
    """Makes it look scanned: a little askew, soft, unevenly lit, with grain."""
    page = page.rotate(0.5, resample=Image.Resampling.BICUBIC, fillcolor=244)
    page = page.filter(ImageFilter.GaussianBlur(0.6))
    grain = numpy.random.default_rng(7).normal(0, 1.6, (HEIGHT, WIDTH))
    light = numpy.linspace(4, -12, WIDTH)[None, :] + numpy.linspace(2, -6, HEIGHT)[:, None]
    grey = numpy.asarray(page, dtype=float) + light + grain
    # Sixteen greys keep the file small.
    return Image.fromarray((numpy.clip(grey, 0, 255) // 16 * 17).astype(numpy.uint8))


def main():
    page = Image.new("L", (WIDTH, HEIGHT), 244)
    write(page, (HERE / "page.txt").read_text(encoding="utf-8").splitlines())
    scan(page).quantize(16).save(HERE / "page.png", optimize=True, bits=4)


if __name__ == "__main__":
    main()
