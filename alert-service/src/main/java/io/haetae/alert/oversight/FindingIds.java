package io.haetae.alert.oversight;

import io.haetae.platform.id.Ids;
import io.haetae.platform.secret.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Ids of findings: the same for the same screening, and out of reach for who lacks this
 * installation's secret, even with the screening in hand.
 */
@ApplicationScoped
class FindingIds {
  private static final String NAMESPACE = "oversight";

  private final Secrets secrets;

  FindingIds(Secrets secrets) {
    this.secrets = secrets;
  }

  UUID of(String tenant, UUID screening) {
    byte[] name = (tenant + "|" + screening).getBytes(StandardCharsets.UTF_8);
    return Ids.v5(NAMESPACE, HexFormat.of().formatHex(secrets.hmac("finding", name)));
  }

  /** Id of the event that tells of a version of a finding. */
  UUID event(UUID finding, long version) {
    return Ids.v5(NAMESPACE, finding + "|" + version);
  }
}
