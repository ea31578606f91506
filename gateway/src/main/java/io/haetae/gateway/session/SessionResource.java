package io.haetae.gateway.session;

import io.haetae.gateway.identity.Caller;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Tells the console who is logged in; {@link LoginRoutes} has checked the cookie before. */
@Path("/api/session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
  /** Who is logged in, or nobody. */
  @GET
  @NonBlocking
  public SessionView session(@Context RoutingContext request) {
    Caller caller = request.get(Caller.class.getName());
    return caller == null ? SessionView.nobody() : SessionView.of(caller);
  }
}
