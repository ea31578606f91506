package io.haetae.wallet.attribution;

import io.haetae.platform.id.Ids;
import io.haetae.wallet.tagpack.CategoryMapping;
import io.haetae.wallet.tagpack.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A label that can be kept.
 *
 * @param id the same for everything that says the same; the date of its last change says nothing
 * @param tag as the pack writes it
 * @param subject what it is put on
 * @param mapped its category
 */
record LabelClaim(UUID id, Tag tag, LabelSubject subject, CategoryMapping.Mapped mapped) {
  private static final String NAMESPACE = "attribution";
  private static final String SEPARATOR = "\u001f";

  static LabelClaim of(Tag tag, LabelSubject subject, CategoryMapping.Mapped mapped) {
    String content =
        Stream.of(
                subject.kind(),
                subject.address() == null ? "" : subject.address().family(),
                subject.text(),
                tag.currency(),
                tag.label(),
                mapped.category().id(),
                String.join(SEPARATOR, terms(tag)),
                tag.actor(),
                tag.confidence(),
                tag.source(),
                tag.clusterDefiner(),
                tag.from(),
                tag.to(),
                tag.context())
            .map(part -> Objects.toString(part, ""))
            .collect(Collectors.joining(SEPARATOR));
    return new LabelClaim(Ids.v5(NAMESPACE, content), tag, subject, mapped);
  }

  /** The terms of the pack, as {@code abuse:ransomware}. */
  List<String> terms() {
    return terms(tag);
  }

  private static List<String> terms(Tag tag) {
    List<String> terms = new ArrayList<>();
    if (tag.category() != null) {
      terms.add("category:" + tag.category());
    }
    if (tag.abuse() != null) {
      terms.add("abuse:" + tag.abuse());
    }
    tag.concepts().forEach(concept -> terms.add("concept:" + concept));
    return terms;
  }
}
