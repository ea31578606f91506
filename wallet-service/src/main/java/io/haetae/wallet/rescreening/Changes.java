package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import java.util.List;
import java.util.Map;

/**
 * What changed, each with its cause.
 *
 * @param causes by subject
 */
public record Changes(Map<SubjectKey, ChangeCause> causes) {
  public Changes {
    causes = Map.copyOf(causes);
  }

  /** The subjects of these kinds. */
  public List<SubjectKey> of(Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    return causes.keySet().stream().filter(key -> wanted.contains(key.kind())).toList();
  }

  /** What changed the subject, null where nothing did. */
  public ChangeCause cause(SubjectKey key) {
    return causes.get(key);
  }

  public boolean isEmpty() {
    return causes.isEmpty();
  }
}
