package io.haetae.name.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws precision over recall as SVG. */
final class Curve {
  private static final int SIZE = 480;
  private static final int MARGIN = 60;
  private static final double FROM = 0.5;
  private static final double STEP = 0.01;
  private static final List<String> COLOURS = List.of("#0066cc", "#c9190b");

  private final StringBuilder svg = new StringBuilder();

  /** One line for each named set of outcomes, with a dot at the threshold. */
  static String of(Map<String, List<Outcome>> sets, double threshold) {
    Curve curve = new Curve();
    curve.axes();
    int number = 0;
    for (Map.Entry<String, List<Outcome>> set : sets.entrySet()) {
      curve.line(set.getKey(), set.getValue(), threshold, number++);
    }
    return curve.svg.append("</svg>\n").toString();
  }

  private void axes() {
    int whole = SIZE + 2 * MARGIN;
    put(
        "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d' font-family='sans-serif'"
            + " font-size='12'><rect width='100%%' height='100%%' fill='white'/>%n",
        whole, whole);
    for (int tenth = 0; tenth <= 5; tenth++) {
      double share = FROM + tenth / 10.0;
      put(
          "<path d='M%.1f %d V%d M%d %.1f H%d' stroke='#ddd'/>%n",
          x(share), MARGIN, MARGIN + SIZE, MARGIN, y(share), MARGIN + SIZE);
      put("<text x='%.1f' y='%d'>%.1f</text>%n", x(share) - 8, MARGIN + SIZE + 18, share);
      put("<text x='%d' y='%.1f'>%.1f</text>%n", MARGIN - 28, y(share) + 4, share);
    }
    put("<text x='%d' y='%d'>recall</text>%n", MARGIN + SIZE / 2, MARGIN + SIZE + 40);
    put("<text x='8' y='%d'>precision</text>%n", MARGIN - 12);
  }

  private void line(String name, List<Outcome> outcomes, double threshold, int number) {
    String colour = COLOURS.get(number % COLOURS.size());
    StringBuilder path = new StringBuilder();
    for (double at = FROM; at <= 1 + STEP / 2; at += STEP) {
      Tally tally = Tally.of(outcomes, at);
      path.append(path.isEmpty() ? 'M' : 'L').append(point(tally)).append(' ');
    }
    put("<path d='%s' fill='none' stroke='%s' stroke-width='2'/>%n", path, colour);
    Tally chosen = Tally.of(outcomes, threshold);
    put(
        "<circle cx='%.1f' cy='%.1f' r='5' fill='%s'/>%n",
        x(chosen.recall()), y(chosen.precision()), colour);
    put(
        "<text x='%d' y='%d' fill='%s'>%s: precision %.3f, recall %.3f at %.2f</text>%n",
        MARGIN + 10,
        MARGIN + SIZE - 40 + 18 * number,
        colour,
        name,
        chosen.precision(),
        chosen.recall(),
        threshold);
  }

  private static String point(Tally tally) {
    return String.format(Locale.ROOT, "%.1f %.1f", x(tally.recall()), y(tally.precision()));
  }

  private static double x(double share) {
    return MARGIN + SIZE * (Math.max(share, FROM) - FROM) / (1 - FROM);
  }

  private static double y(double share) {
    return MARGIN + SIZE - SIZE * (Math.max(share, FROM) - FROM) / (1 - FROM);
  }

  private void put(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values));
  }
}
