package io.haetae.flow.exposure;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody says of an address, and from when to when.
 *
 * @param network id, or null for every network
 * @param address canonical
 * @param category id
 * @param confidence 0 to 100; below {@value #LEAST_CONFIDENCE} a label neither emits nor ends
 * @param from first instant, null without a beginning
 * @param to first instant after, null without an end
 * @param disputed a disputed label neither emits nor ends
 */
public record Label(
    String network,
    String address,
    String category,
    Effect effect,
    int confidence,
    Instant from,
    Instant to,
    boolean disputed) {
  /** The confidence from which a label acts. */
  public static final int LEAST_CONFIDENCE = 50;

  /** Category of what a listed address sends while it is listed. */
  public static final String SANCTIONED = "sanctioned";

  /** Category of what it sent before. */
  public static final String LATER_SANCTIONED = "later-sanctioned";

  /** Category of what it sends after the end. */
  public static final String FORMERLY_SANCTIONED = "formerly-sanctioned";

  /**
   * The labels of a listing, one for each of its times.
   *
   * @param effective null where unknown: it then counts as listed at every time before the end
   * @param ended null where it has not ended
   */
  public static List<Label> sanctions(
      String network, String address, Instant effective, Instant ended) {
    List<Label> labels = new ArrayList<>();
    labels.add(sanctions(network, address, SANCTIONED, effective, ended));
    if (effective != null) {
      labels.add(sanctions(network, address, LATER_SANCTIONED, null, effective));
    }
    if (ended != null) {
      labels.add(sanctions(network, address, FORMERLY_SANCTIONED, ended, null));
    }
    return labels;
  }

  boolean acts() {
    return confidence >= LEAST_CONFIDENCE && !disputed;
  }

  boolean holdsAt(long second) {
    return (from == null || from.getEpochSecond() <= second)
        && (to == null || second < to.getEpochSecond());
  }

  void write(ColumnWriter out) throws IOException {
    out.text(network == null ? "" : network);
    out.text(address);
    out.text(category);
    out.number(effect.ordinal());
    out.number(confidence);
    out.number(from == null ? Long.MIN_VALUE : from.getEpochSecond());
    out.number(to == null ? Long.MIN_VALUE : to.getEpochSecond());
    out.number(disputed ? 1 : 0);
  }

  static Label read(ColumnReader in) {
    String network = in.text();
    return new Label(
        network.isEmpty() ? null : network,
        in.text(),
        in.text(),
        Effect.values()[(int) in.number()],
        (int) in.number(),
        instant(in.number()),
        instant(in.number()),
        in.number() == 1);
  }

  private static Instant instant(long second) {
    return second == Long.MIN_VALUE ? null : Instant.ofEpochSecond(second);
  }

  private static Label sanctions(
      String network, String address, String category, Instant from, Instant to) {
    return new Label(network, address, category, Effect.SANCTIONS, 100, from, to, false);
  }
}
