package io.haetae.platform.idempotency;

import io.haetae.platform.idempotency.CommitLine.Request;
import io.haetae.platform.tenancy.LastWrites;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.platform.tenancy.Writes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Commits what requests of one tenant write at the same moment in one transaction. While one
 * commits, those that come gather behind it, so a request that comes alone waits for nobody.
 */
@ApplicationScoped
class JointCommits {
  private final TenantTransactions transactions;
  private final LastWrites lastWrites;
  private final IdempotencyStore store;
  private final Map<String, CommitLine> lines = new ConcurrentHashMap<>();

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
    CommitLine line = lines.computeIfAbsent(claim.tenant(), tenant -> new CommitLine());
    Request request = line.enter(claim, writes);
    if (request.isToLead()) {
      lead(line);
    }
    return request.held().reply();
  }

  /** Commits the group that the caller's own request heads, and leaves the next to its head. */
  private void lead(CommitLine line) {
    List<Request> together = line.next();
    try {
      List<Held> held = commit(together);
      for (int i = 0; i < together.size(); i++) {
        together.get(i).settle(held.get(i));
      }
    } catch (Throwable failure) {
      together.forEach(request -> request.fail(failure));
      if (failure instanceof Error error) {
        throw error;
      }
    } finally {
      line.pass();
    }
  }

  private List<Held> commit(List<Request> together) {
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
