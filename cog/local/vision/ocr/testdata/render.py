"""Draws the pages that the reading test measures, and their words' places.

    python render.py

Needs Pillow and the DejaVu fonts (Debian package fonts-dejavu-core).
"""
import json
import math

from PIL import Image, ImageDraw, ImageFont

FONTS = "/usr/share/fonts/truetype/dejavu/"

PAGES = {
    "invoice": dict(
        font="DejaVuSans.ttf", height=24, size=(900, 420), ink=(20, 20, 20), paper=(255, 255, 255), angle=0,
        lines=[
            "Invoice No. 2024-0117",
            "Date: 14 March 2024",
            "Bicycle bell, brass 2 x 12.50 EUR",
            "Inner tube 28 inch 4 x 6.95 EUR",
            "Repair, 1.5 hours 67.50 EUR",
            "Subtotal 120.30 EUR",
            "VAT 19 % 22.86 EUR",
            "Total due: 143.16 EUR",
        ],
    ),
    "letter": dict(
        font="DejaVuSerif.ttf", height=20, size=(820, 460), ink=(40, 30, 60), paper=(244, 238, 222), angle=0,
        lines=[
            "Dear neighbours,",
            "the library on Mill Street will be closed from Monday to",
            "Thursday while the roof is mended. Books that are due in",
            "this week may be returned until Saturday; nobody pays a fee.",
            "Reading hour for children moves to the town hall (room 4).",
            "Questions? Write to library@example.org or call 555-0142.",
            "With kind regards, the librarians",
        ],
    ),
    "tilted": dict(
        font="DejaVuSans-Bold.ttf", height=30, size=(700, 420), ink=(255, 255, 255), paper=(28, 70, 120), angle=12,
        lines=["Ferry to the islands", "Departure 07:45 and 16:20", "Bicycles travel free", "Platform 3, north pier"],
    ),
    "upward": dict(
        font="DejaVuSans.ttf", height=28, size=(620, 300), ink=(0, 0, 0), paper=(250, 250, 250), angle=-90,
        lines=["Handle with care", "This side up", "Net weight 18 kg"],
    ),
    "over": dict(
        font="DejaVuSans.ttf", height=28, size=(620, 300), ink=(0, 0, 0), paper=(250, 250, 250), angle=180,
        lines=["Turn the page over", "before you read on", "Chapter 12"],
    ),
}

PAGES["steep"] = PAGES["letter"] | dict(angle=-70)


def render(page):
    width, height = page["size"]
    font = ImageFont.truetype(FONTS + page["font"], page["height"])
    picture = Image.new("RGB", (width, height), page["paper"])
    draw = ImageDraw.Draw(picture)
    words = []
    for row, line in enumerate(page["lines"]):
        x, y = 60, 40 + row * page["height"] * 1.8
        draw.text((x, y), line, font=font, fill=page["ink"])
        at = 0
        for word in line.split(" "):
            left = x + font.getlength(line[:at])
            _, top, _, bottom = font.getbbox(line)
            right = left + font.getlength(word)
            at += len(word) + 1
            corners = [(left, y + top), (right, y + top), (right, y + bottom), (left, y + bottom)]
            words.append({"text": word, "box": corners})
    turned = picture.rotate(-page["angle"], expand=True, fillcolor=page["paper"], resample=Image.BICUBIC)
    for word in words:
        word["box"] = [turn(p, page["angle"], picture.size, turned.size) for p in word["box"]]
    return turned, {"angle": page["angle"], "lines": page["lines"], "words": words}


def turn(point, degrees, before, after):
    sin, cos = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    x, y = point[0] - before[0] / 2, point[1] - before[1] / 2
    return [round(x * cos - y * sin + after[0] / 2, 1), round(x * sin + y * cos + after[1] / 2, 1)]


truth = {}
for name, page in PAGES.items():
    picture, truth[name] = render(page)
    picture.quantize(32).save(f"{name}.png", optimize=True)
with open("truth.json", "w") as file:
    json.dump(truth, file, indent=1)
    file.write("\n")
