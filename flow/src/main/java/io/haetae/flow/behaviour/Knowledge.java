package io.haetae.flow.behaviour;

import io.haetae.flow.bridge.PresumedExit;
import io.haetae.flow.coinjoin.CoinJoin;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is known beside the ledger; each answer defaults to nothing. */
public interface Knowledge {
  /** Knows nothing. */
  Knowledge NONE = new Knowledge() {};

  /** The label of an address that counts. */
  default Optional<Label> label(String address) {
    return Optional.empty();
  }

  /** Share of what an address received that comes from illicit categories; empty: not evaluated. */
  default OptionalDouble taint(String address) {
    return OptionalDouble.empty();
  }

  /** All addresses of its entity, itself included. */
  default List<String> sameOwner(String address) {
    return List.of(address);
  }

  /** Conversions that an address paid into, in order of time. */
  default List<Conversion> conversions(String address) {
    return List.of();
  }

  /** What an address presumably moved into privacy coins. */
  default List<PresumedExit> exits(String address) {
    return List.of();
  }

  /** The CoinJoin that a transaction is. */
  default Optional<CoinJoin> coinJoin(String transaction) {
    return Optional.empty();
  }
}
