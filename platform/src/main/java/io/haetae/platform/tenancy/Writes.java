package io.haetae.platform.tenancy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** What some work of a tenant leaves to be written at the end of a transaction. */
public final class Writes {
  private final String tenant;
  private final List<Write> sent = new ArrayList<>();
  private final Set<Runnable> afterCommit = new LinkedHashSet<>();

  /**
   * One statement.
   *
   * @param refusal what the transaction fails with where the statement writes no row, or null
   */
  record Write(String sql, Object[] parameters, Supplier<? extends RuntimeException> refusal) {}

  /** Of this tenant, and empty. */
  public Writes(String tenant) {
    this.tenant = tenant;
  }

  String tenant() {
    return tenant;
  }

  void add(Write write) {
    sent.add(write);
  }

  void addAfterCommit(Runnable action) {
    afterCommit.add(action);
  }

  void addAll(Writes others) {
    sent.addAll(others.sent);
    afterCommit.addAll(others.afterCommit);
  }

  List<Write> inOrder() {
    return sent;
  }

  void committed() {
    afterCommit.forEach(Runnable::run);
  }
}
