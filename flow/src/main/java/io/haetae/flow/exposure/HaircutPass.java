package io.haetae.flow.exposure;

/**
 * The forward pass of the haircut: each transfer carries the shares of its sender's balance as it
 * was before, and what fraction of the balance it was is noted beside it.
 */
final class HaircutPass extends VectorPass {
  private final Emission emission;

  HaircutPass(TransferLog log, HaircutState state, ActingLabels labels, Categories categories) {
    super(log, state, labels, categories);
    this.emission = new Emission(categories);
  }

  /** Works through the transfers from one to before another. */
  void run(int first, int end) {
    forward(first, end);
    state.direct.flush();
  }

  @Override
  void work(int first, int end, long second) {
    for (int i = first; i < end; i++) {
      int from = log.from(i);
      int to = log.to(i);
      long amount = log.amount(i);
      if (amount == 0 || from == to) {
        log.sent(i, 0, TransferLog.NONE);
      } else {
        move(i, from, to, amount, second);
      }
    }
  }

  @Override
  void colour(int transfer, int from, int to, long amount, long second) {
    int acting = labels.at(from, second);
    if (acting != Timeline.NOTHING) {
      emission.apply(flow, acting, amount);
      if (to != TransferLog.OUTSIDE) {
        state.direct.add(labels.target(to), Timeline.category(acting), emission.own());
      }
    }
    if (from == TransferLog.POT) {
      flow.step = 0;
      passDirect(to, amount);
    }
    int ending = labels.at(to, second);
    if (ending != Timeline.NOTHING && Timeline.effect(ending) == Effect.LOSS_OF_TRACE) {
      state.lost.add(labels.target(to), second, flow, amount);
    }
  }

  @Override
  void sent(int transfer, int from, long amount) {
    if (TransferLog.isEndless(from)) {
      log.sent(transfer, 0, TransferLog.NONE);
      return;
    }
    long[] rows = state.rows.rows();
    int at = from * HoldingRows.STRIDE;
    long reference = rows[at + HoldingRows.REFERENCE];
    log.sent(transfer, (double) amount / rows[at + HoldingRows.BALANCE], (int) reference);
    rows[at + HoldingRows.REFERENCE] = HoldingRows.withLastSent(reference, transfer);
  }
}
