package io.haetae.wallet.exposure;

import io.haetae.contracts.asset.Network;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.flow.exposure.Policy;
import io.haetae.platform.problem.ProblemException;
import io.haetae.wallet.asset.AddressResolver;
import io.haetae.wallet.asset.AskedAddress;
import io.haetae.wallet.asset.AssetNames;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the funds of addresses come from and go: what is public, and the same for everyone. */
@Path("/v1/exposures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exposures")
@RunOnVirtualThread
class ExposureResource {
  private final Exposures exposures;
  private final ExposureAnswers answers;
  private final AddressResolver addresses;
  private final AssetNames names;

  ExposureResource(
      Exposures exposures, ExposureAnswers answers, AddressResolver addresses, AssetNames names) {
    this.exposures = exposures;
    this.answers = answers;
    this.addresses = addresses;
    this.names = names;
  }

  @GET
  @Path("/{network}/{address}")
  @Authenticated
  @Operation(
      operationId = "getExposures",
      summary = "Where the funds of an address come from and go, as far as the ledger shows it")
  public ExposureView get(
      @PathParam("network") String network,
      @PathParam("address") String address,
      @QueryParam("policy") @DefaultValue("HAIRCUT") Policy policy) {
    Network known = names.network(network, "/network");
    AskedAddress asked = addresses.asked(known, null, address.strip());
    if (asked.isIllegal()) {
      throw ProblemException.at(
          ProblemType.INVALID_ADDRESS, "/address", addresses.flaw(known, null, address.strip()));
    }
    return answers.answer(exposures.latest(), known.id(), asked.canonical(), policy);
  }
}
