package io.haetae.wallet.listing;

/** Relations of FollowTheMoney, from whom they speak to the other. */
enum FtmLinkKind {
  OWNERSHIP("Ownership", "asset", "owner", LinkKind.OWNED_BY),
  DIRECTORSHIP("Directorship", "organization", "director", LinkKind.CONTROLLED_BY),
  MEMBERSHIP("Membership", "member", "organization", LinkKind.ASSOCIATED),
  EMPLOYMENT("Employment", "employee", "employer", LinkKind.ASSOCIATED),
  REPRESENTATION("Representation", "agent", "client", LinkKind.ASSOCIATED),
  ASSOCIATE("Associate", "person", "associate", LinkKind.ASSOCIATED),
  FAMILY("Family", "person", "relative", LinkKind.FAMILY),
  UNKNOWN("UnknownLink", "subject", "object", LinkKind.ASSOCIATED);

  private final String schema;
  private final String from;
  private final String to;
  private final LinkKind kind;

  FtmLinkKind(String schema, String from, String to, LinkKind kind) {
    this.schema = schema;
    this.from = from;
    this.to = to;
    this.kind = kind;
  }

  /** The relation of a schema, null where it is none. */
  static FtmLinkKind of(String schema) {
    for (FtmLinkKind kind : values()) {
      if (kind.schema.equals(schema)) {
        return kind;
      }
    }
    return null;
  }

  String from() {
    return from;
  }

  String to() {
    return to;
  }

  LinkKind kind() {
    return kind;
  }
}
