package io.haetae.platform.idempotency;

import io.haetae.platform.tenancy.LastWrites;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.platform.tenancy.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commits what requests of one tenant write at the same moment in one transaction. While one
 * commits, those that come gather behind it, so a request that comes alone waits for nobody.
 */
@ApplicationScoped
class JointCommits {
  private static final int MOST_TOGETHER = 64;

  private final TenantTransactions transactions;
  private final LastWrites lastWrites;
  private final IdempotencyStore store;
  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  /** The requests of one tenant that wait for a commit. */
  private record Line(Queue<Request> waiting, ReentrantLock turn) {
    Line() {
      this(new ConcurrentLinkedQueue<>(), new ReentrantLock());
    }
  }

  private record Request(Claim claim, Writes writes, CompletableFuture<Held> outcome) {}

  JointCommits(TenantTransactions transactions, LastWrites lastWrites, IdempotencyStore store) {
    this.transactions = transactions;
    this.lastWrites = lastWrites;
    this.store = store;
  }

  /**
   * Commits the writes, unless a reply was stored under the claim: then they are dropped and it is
   * returned. Throws where another request holds the claim, or {@link CompletionException} with
   * what the transaction failed with, which may be the fault of any request in it.
   */
  Optional<StoredReply> commit(Claim claim, Writes writes) {
    Request request = new Request(claim, writes, new CompletableFuture<>());
    Line line = lines.computeIfAbsent(claim.tenant(), tenant -> new Line());
    line.waiting().add(request);
    line.turn().lock();
    try {
      while (!request.outcome().isDone()) {
        commitNext(line.waiting());
      }
    } finally {
      line.turn().unlock();
    }
    return request.outcome().join().reply();
  }

  private void commitNext(Queue<Request> waiting) {
    List<Request> together = new ArrayList<>();
    for (Request next = waiting.poll(); next != null; next = waiting.poll()) {
      together.add(next);
      if (together.size() == MOST_TOGETHER) {
        break;
      }
    }
    commit(together);
  }

  /** Where they cannot be committed together, each ends with the failure. */
  private void commit(List<Request> together) {
    try {
      List<Held> held = commitAll(together);
      for (int i = 0; i < together.size(); i++) {
        together.get(i).outcome().complete(held.get(i));
      }
    } catch (RuntimeException e) {
      together.forEach(request -> request.outcome().completeExceptionally(e));
    }
  }

  private List<Held> commitAll(List<Request> together) {
    List<Claim> claims = together.stream().map(Request::claim).toList();
    String tenant = claims.getFirst().tenant();
    return transactions.callOnce(tenant, store.hold(claims), held -> add(together, held));
  }

  private List<Held> add(List<Request> together, List<Held> held) {
    for (int i = 0; i < together.size(); i++) {
      if (held.get(i).isHeld() && held.get(i).stored() == null) {
        lastWrites.addAll(together.get(i).writes());
      }
    }
    return held;
  }
}
