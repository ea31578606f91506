package io.haetae.wallet.rescreening;

import io.haetae.contracts.verdict.ChangeCause;
import io.haetae.wallet.rescreening.SubjectKey.Kind;
import java.util.ArrayList;
import java.util.HashMap;
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

  /** The same in parts of at most so many subjects. */
  public List<Changes> parts(int size) {
    List<Changes> parts = new ArrayList<>();
    Map<SubjectKey, ChangeCause> part = new HashMap<>();
    for (Map.Entry<SubjectKey, ChangeCause> change : causes.entrySet()) {
      part.put(change.getKey(), change.getValue());
      if (part.size() == size) {
        parts.add(new Changes(part));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      parts.add(new Changes(part));
    }
    return parts;
  }

  public boolean isEmpty() {
    return causes.isEmpty();
  }
}
