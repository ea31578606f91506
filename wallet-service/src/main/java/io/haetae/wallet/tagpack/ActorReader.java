package io.haetae.wallet.tagpack;

import java.util.Locale;
import java.util.stream.Stream;

/** Makes an actor of the fields of a row. */
final class ActorReader {
  private static final int MAX_ID = 200;

  private ActorReader() {}

  /** The actor; throws {@link InvalidRowException} where a field that it needs is missing. */
  static Actor read(long row, PackFields fields) {
    String id = fields.text("id");
    String label = fields.text("label");
    if (id == null || id.length() > MAX_ID) {
      throw new InvalidRowException("has no id of at most " + MAX_ID + " characters");
    }
    if (label == null) {
      throw new InvalidRowException("has no label");
    }
    return new Actor(
        row,
        id,
        label,
        fields.text("uri"),
        Stream.concat(fields.texts("categories").stream(), fields.texts("concepts").stream())
            .distinct()
            .toList(),
        fields.texts("jurisdictions").stream().map(code -> code.toUpperCase(Locale.ROOT)).toList(),
        fields.texts("aliases"),
        fields.document("context"));
  }
}
