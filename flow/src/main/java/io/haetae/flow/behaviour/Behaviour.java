package io.haetae.flow.behaviour;

import java.util.List;

/**
 * A pattern that can be looked for around an address.
 *
 * @param <P> its parameters
 */
public interface Behaviour<P> {
  /** Its id, such as {@code peel-chain}. */
  String id();

  /** The case or the paper that it is known from. */
  String source();

  /** What it was set to. */
  P parameters();

  /** Whether it means anything only for funds whose taint was evaluated. */
  default boolean needsTaint() {
    return false;
  }

  /** What is seen around an address; the same history gives the same findings. */
  List<Finding> find(String address, Look look);
}
