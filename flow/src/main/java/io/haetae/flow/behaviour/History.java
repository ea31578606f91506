package io.haetae.flow.behaviour;

import java.util.List;

/** A ledger and what is known beside it, as behaviours ask it. */
public interface History {
  /** The earliest movements from or to an address in order of time, at most as many as asked. */
  List<Movement> movements(String address, int limit);

  /** What is known beside the ledger. */
  Knowledge knowledge();
}
