package io.haetae.flow.exposure;

/**
 * What became of what each holding sent: the haircut backward in time. Every holding begins with
 * its balance of today, which rests; what it received is handed back to whoever sent it, with the
 * shares of what became of it; and what a labelled address received became its category. A unit
 * that is held is treated like all others of its balance, so backward the fractions are the same.
 */
final class DestinationPass extends VectorPass {
  private final Emission absorption;

  DestinationPass(
      TransferLog log,
      HaircutState state,
      HaircutState today,
      ActingLabels labels,
      Categories categories) {
    super(log, state, labels, categories);
    absorption = new Emission(categories);
    state.rows.growTo(today.rows.size());
    for (int i = TransferLog.FIRST_HOLDING; i < today.rows.size(); i++) {
      state.rows.mark(i, today.rows.mask(i) & HoldingRows.KINDS, true);
      if ((today.rows.mask(i) & HoldingRows.OWNER) == 0) {
        state.rows.begin(i, today.rows.balance(i));
      }
    }
  }

  void run(int end) {
    backward(0, end);
    state.direct.flush();
  }

  @Override
  void work(int first, int end, long second) {
    for (int i = end - 1; i >= first; i--) {
      int from = log.to(i);
      int to = log.from(i);
      long amount = log.amount(i);
      if (amount > 0 && from != to) {
        move(i, from, to, amount, second);
      }
    }
  }

  @Override
  void colour(int transfer, int from, int to, long amount, long second) {
    if (TransferLog.isEndless(from)) {
      flow.mask = 0;
      return;
    }
    int acting = labels.at(from, second);
    if (acting != Timeline.NOTHING) {
      absorption.absorb(flow, Timeline.category(acting), amount);
      if (!TransferLog.isEndless(to)) {
        state.direct.add(labels.target(to), Timeline.category(acting), amount);
      }
    }
    if (from == TransferLog.POT) {
      flow.step = 0;
      passDirect(to, amount);
    }
  }

  @Override
  void sent(int transfer, int from, long amount) {}
}
