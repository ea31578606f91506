package io.haetae.wallet.tagpack;

import java.util.List;

/** Makes a label of the fields of a row. */
final class TagReader {
  private static final int MAX_LABEL = 500;
  private static final int MAX_SUBJECT = 512;

  private TagReader() {}

  /** The label; throws {@link InvalidRowException} where a field that it needs is missing. */
  static Tag read(long row, PackFields fields) {
    String address = fields.raw("address");
    String transaction = address == null ? fields.text("tx_hash") : null;
    if (address == null && transaction == null) {
      throw new InvalidRowException("names no address and no transaction");
    }
    if ((address == null ? transaction : address).length() > MAX_SUBJECT) {
      throw new InvalidRowException("names an address longer than " + MAX_SUBJECT + " characters");
    }
    String confidence = fields.text("confidence");
    return new Tag(
        row,
        address,
        transaction,
        required(currency(fields), "currency"),
        fields.text("network"),
        label(fields),
        fields.text("source"),
        fields.text("category"),
        fields.text("abuse"),
        concepts(fields),
        fields.text("actor"),
        confidence == null
            ? Confidence.UNKNOWN
            : Confidence.named(confidence).orElse(Confidence.UNKNOWN),
        confidence,
        fields.flag("is_cluster_definer"),
        fields.date("lastmod"),
        fields.date("from"),
        fields.date("to"),
        fields.document("context"));
  }

  private static String currency(PackFields fields) {
    String currency = fields.text("currency");
    String named = currency == null ? fields.text("asset") : currency;
    return named == null ? fields.text("network") : named;
  }

  private static String label(PackFields fields) {
    String label = required(fields.text("label"), "label");
    if (label.length() > MAX_LABEL) {
      throw new InvalidRowException("label is longer than " + MAX_LABEL + " characters");
    }
    return label;
  }

  private static List<String> concepts(PackFields fields) {
    return fields.texts("concepts").stream().filter(concept -> !concept.isBlank()).toList();
  }

  private static String required(String value, String name) {
    if (value == null) {
      throw new InvalidRowException("has no " + name);
    }
    return value;
  }
}
