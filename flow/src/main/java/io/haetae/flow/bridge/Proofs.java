package io.haetae.flow.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pairs by the ids that both sides carry; an id that two deposits carry proves nothing. */
final class Proofs {
  private static final int CERTAIN = 100;

  private final Map<String, Deposit> byTransaction = new HashMap<>();
  private final Map<String, Deposit> byMessage = new HashMap<>();

  Proofs(List<Deposit> deposits) {
    for (Deposit deposit : deposits) {
      put(byTransaction, deposit.transaction(), deposit);
      if (deposit.message() != null) {
        put(byMessage, deposit.service() + ":" + deposit.message(), deposit);
      }
    }
  }

  List<Pairing> pair(List<Payout> payouts) {
    List<Pairing> pairs = new ArrayList<>();
    for (Payout payout : payouts) {
      Deposit named = payout.source() == null ? null : byTransaction.get(payout.source());
      Deposit same = byMessage.get(payout.service() + ":" + payout.message());
      if (named != null) {
        pairs.add(pairing(named, payout, Evidence.SOURCE_TRANSACTION));
      } else if (payout.message() != null && same != null) {
        pairs.add(pairing(same, payout, Evidence.MESSAGE_ID));
      }
    }
    return pairs;
  }

  private static Pairing pairing(Deposit deposit, Payout payout, Evidence evidence) {
    return new Pairing(deposit, payout, evidence, CERTAIN, List.of());
  }

  private static void put(Map<String, Deposit> index, String id, Deposit deposit) {
    if (index.containsKey(id)) {
      index.put(id, null);
    } else {
      index.put(id, deposit);
    }
  }
}
