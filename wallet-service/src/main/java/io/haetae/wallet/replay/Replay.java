package io.haetae.wallet.replay;

import io.haetae.contracts.verdict.Verdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A verdict computed again.
 *
 * @param id of the screening
 * @param version of its verdict that was replayed
 * @param asItWas from the inputs of then, by the rules of then
 * @param asItWouldBeNow the same question judged by what is known now
 * @param differences between the two, in the order of the verdict's fields
 */
@Schema(requiredProperties = {"id", "version", "asItWas", "asItWouldBeNow", "differences"})
public record Replay(
    UUID id,
    long version,
    AsItWas asItWas,
    AsItWouldBeNow asItWouldBeNow,
    List<Difference> differences) {

  /**
   * The verdict of then.
   *
   * @param verdict computed again; the kept one where no inputs were kept
   * @param inputsHash SHA-256 in hex of the canonical inputs, null where none were kept
   * @param equal whether it is, bit for bit, the verdict that was given, from inputs that nobody
   *     changed since; null where no inputs were kept
   */
  @Schema(name = "ReplayAsItWas", requiredProperties = "verdict")
  public record AsItWas(Verdict verdict, String inputsHash, Boolean equal) {}

  /**
   * The verdict of now.
   *
   * @param verdict not kept and not announced
   */
  @Schema(name = "ReplayAsItWouldBeNow", requiredProperties = "verdict")
  public record AsItWouldBeNow(Verdict verdict) {}
}
