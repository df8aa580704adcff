"""plot.py - a line chart as SVG, small enough to be read in a diff"""
import math

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 560, 320, 60, 20, 30, 40
COLOURS = ("#b03030", "#3050b0", "#308050", "#806020")


def ticks(top):
    """Round numbers up to `top`, four to ten of them."""
    step = 10 ** math.floor(math.log10(top))
    while top / step < 4:
        step /= 2
    return [k * step for k in range(1, int(top / step) + 1)]


def plot(path, title, label, series, log=True):
    """Writes the chart to `path`.

    title says what is measured, label what x is; series is a list of (name,
    [(x, y), ...]); x is logarithmic if log is true, y begins at 0.
    """
    xs = sorted({p[0] for _, points in series for p in points})
    top = max(p[1] for _, points in series for p in points) * 1.15
    scale = math.log if log else float
    low, high = scale(xs[0]), scale(xs[-1])

    def x(v):
        return LEFT + (scale(v) - low) / (high - low) * (WIDTH - LEFT - RIGHT)

    def y(v):
        return HEIGHT - BOTTOM - v / top * (HEIGHT - BOTTOM - TOP)

    svg = ['<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" '
           'font-family="sans-serif" font-size="12">' % (WIDTH, HEIGHT),
           '<rect width="100%" height="100%" fill="white"/>',
           '<text x="%d" y="16">%s</text>' % (LEFT, title),
           '<text x="%d" y="%d" text-anchor="end">%s</text>'
           % (WIDTH - RIGHT, HEIGHT - 8, label)]
    for v in xs:
        svg.append('<text x="%.0f" y="%d" text-anchor="middle">%s</text>'
                   % (x(v), HEIGHT - BOTTOM + 16, format(v, ",")))
    for v in ticks(top):
        svg.append('<line x1="%d" x2="%d" y1="%.0f" y2="%.0f" stroke="#ddd"/>'
                   % (LEFT, WIDTH - RIGHT, y(v), y(v)))
        svg.append('<text x="%d" y="%.0f" text-anchor="end">%g</text>'
                   % (LEFT - 8, y(v) + 4, v))
    for (name, points), colour in zip(series, COLOURS):
        svg.append('<polyline fill="none" stroke="%s" stroke-width="2" '
                   'points="%s"/>' % (colour, " ".join(
                       "%.1f,%.1f" % (x(a), y(b)) for a, b in points)))
        svg.append('<text x="%.0f" y="%.0f" text-anchor="end" fill="%s">%s'
                   '</text>' % (x(points[-1][0]), y(points[-1][1]) - 8,
                                colour, name))
    svg.append("</svg>")
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(svg) + "\n")
