package io.haetae.flow.reach;

import java.util.ArrayList;
import java.util.List;

/** One end of a search from both: what it has reached, and by which transfer. */
final class SearchedEnd {
  static final int NONE = -1;

  private static final int UNSEEN = 0;
  private static final int BEGIN = -1;

  private final TransferGraph graph;
  private final Direction direction;
  private final Adjacency rows;

  /** By address: 0, -1 at the beginning, or 1 + the position of the transfer that led there. */
  private final int[] ledBy;

  /** By address: from where. */
  private final int[] ledFrom;

  private final int[] queue;
  private Visible visible;
  private int first;
  private int end;
  private long width;

  SearchedEnd(TransferGraph graph, Direction direction) {
    this.graph = graph;
    this.direction = direction;
    this.rows = graph.adjacency(direction);
    this.ledBy = new int[graph.addresses()];
    this.ledFrom = new int[graph.addresses()];
    this.queue = new int[graph.addresses()];
  }

  void begin(int address, Window window) {
    for (int i = 0; i < end; i++) {
      ledBy[queue[i]] = UNSEEN;
    }
    visible = new Visible(graph, direction, window, Truncation.NONE);
    first = 0;
    end = 1;
    queue[0] = address;
    ledBy[address] = BEGIN;
    width = rows.degree(address);
  }

  /** Transfers, at most, that the next hop looks at; 0 when nothing is left. */
  long width() {
    return width;
  }

  /** Takes one hop; an address that the other end has reached too, or {@link #NONE}. */
  int widen(SearchedEnd other) {
    int until = end;
    width = 0;
    for (; first < until; first++) {
      int address = queue[first];
      Visible.View view = visible.of(address);
      for (int position = view.from(); position < view.until(); position++) {
        int met = rows.neighbour[position];
        if (ledBy[met] == UNSEEN) {
          lead(address, position, met);
          if (other.ledBy[met] != UNSEEN) {
            return met;
          }
        }
      }
    }
    return NONE;
  }

  /** The transfers from this address back to the beginning. */
  List<Step> way(int address) {
    List<Step> steps = new ArrayList<>();
    for (int at = address; ledBy[at] != BEGIN; at = ledFrom[at]) {
      steps.add(graph.step(direction, ledFrom[at], ledBy[at] - 1));
    }
    return steps;
  }

  private void lead(int from, int position, int address) {
    ledBy[address] = position + 1;
    ledFrom[address] = from;
    queue[end++] = address;
    width += rows.degree(address);
  }
}
