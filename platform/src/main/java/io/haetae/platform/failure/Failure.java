package io.haetae.platform.failure;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.RetriableException;

/** What kind of failure stopped a piece of work. */
public enum Failure {
  /** The database or the broker is away: try until it is back. */
  AWAY,
  /** Another writer was in the way: try again soon. */
  CONFLICT,
  /** The work itself: trying again hardly helps. */
  PERMANENT;

  /** SQL states of a statement that failed by its content: data, constraint, syntax or rights. */
  private static final Set<String> CONTENT = Set.of("22", "23", "25", "42", "44", "P0");

  private static final Set<String> AWAY_CLASSES = Set.of("08", "28", "53", "57", "58", "XX");

  /** The server is a standby: a failover is under way. */
  private static final String READ_ONLY = "25006";

  private static final Set<String> COLLISIONS = Set.of("40", "55");

  /** Judges a failure by everything in its chain of causes. */
  public static Failure of(Throwable failure) {
    List<Throwable> chain = chain(failure);
    for (Throwable link : chain) {
      if (link instanceof SQLException sql && sql.getSQLState() != null) {
        return ofState(sql.getSQLState());
      }
    }
    if (chain.stream().anyMatch(Failure::isCollision)) {
      return CONFLICT;
    }
    return chain.stream().anyMatch(Failure::isAway) ? AWAY : PERMANENT;
  }

  private static Failure ofState(String state) {
    String stateClass = state.substring(0, 2);
    if (state.equals(READ_ONLY)) {
      return AWAY;
    }
    if (COLLISIONS.contains(stateClass)) {
      return CONFLICT;
    }
    if (AWAY_CLASSES.contains(stateClass)) {
      return AWAY;
    }
    return CONTENT.contains(stateClass) ? PERMANENT : CONFLICT;
  }

  private static boolean isCollision(Throwable link) {
    return link instanceof OptimisticLockException;
  }

  private static boolean isAway(Throwable link) {
    return link instanceof SQLException
        || link instanceof IOException
            && !(link instanceof com.fasterxml.jackson.core.JacksonException)
        || link instanceof RetriableException
        || link instanceof RollbackException
        || link instanceof HeuristicMixedException
        || link instanceof HeuristicRollbackException
        || link instanceof SystemException
        || link instanceof XAException;
  }

  private static List<Throwable> chain(Throwable failure) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> chain = new ArrayList<>();
    collect(failure, seen, chain);
    return chain;
  }

  private static void collect(Throwable link, Set<Throwable> seen, List<Throwable> chain) {
    if (link == null || !seen.add(link)) {
      return;
    }
    chain.add(link);
    collect(link.getCause(), seen, chain);
    for (Throwable suppressed : link.getSuppressed()) {
      collect(suppressed, seen, chain);
    }
  }
}
