package io.haetae.platform.deadletter;

import io.haetae.contracts.identity.Roles;
import io.haetae.platform.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The dead letters of the topics that this service reads. */
@Path("/v1/operations/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PLATFORM_ADMIN)
@RunOnVirtualThread
public class DeadLetterResource {
  private final DeadLetterService letters;

  DeadLetterResource(DeadLetterService letters) {
    this.letters = letters;
  }

  @GET
  public Page<DeadLetterView> list() {
    return new Page<>(letters.list(), null);
  }

  @POST
  @Path("/{topic}/replay")
  public ReplayView replay(@PathParam("topic") String topic) {
    return letters.replay(topic);
  }
}
