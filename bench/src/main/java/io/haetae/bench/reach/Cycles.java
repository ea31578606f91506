package io.haetae.bench.reach;

import io.haetae.flow.reach.Window;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Finds transfers that lie on a cycle of three, so that questions for cycles have answers. */
final class Cycles {
  private Cycles() {}

  /** Up to so many, from a random one on. */
  static List<Integer> of(Moves transfers, int accounts, int count, Random random) {
    LongOpenHashSet pairs = new LongOpenHashSet(transfers.count());
    for (int i = 0; i < transfers.count(); i++) {
      pairs.add(pair(transfers.payer()[i], transfers.payee()[i]));
    }
    Links paid = Links.ofTransfers(transfers, accounts);
    List<Integer> found = new ArrayList<>();
    int first = random.nextInt(transfers.count());
    for (int i = 0; i < transfers.count() && found.size() < count; i++) {
      int transfer = (first + i) % transfers.count();
      if (closes(transfers.payer()[transfer], transfers.payee()[transfer], paid, pairs)) {
        found.add(transfer);
      }
    }
    return found;
  }

  private static boolean closes(int payer, int payee, Links paid, LongOpenHashSet pairs) {
    if (payer == payee) {
      return false;
    }
    for (int third : paid.of(payee, Window.ALL)) {
      if (third != payer && third != payee && pairs.contains(pair(third, payer))) {
        return true;
      }
    }
    return false;
  }

  private static long pair(int payer, int payee) {
    return (long) payer << Integer.SIZE | payee;
  }
}
