package io.haetae.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.identity.Caller;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.LastWrites;
import io.haetae.platform.tenancy.TenantTransactions;
import io.haetae.platform.tenancy.Writes;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {
  private static final Logger LOG = Logger.getLogger(IdempotentInterceptor.class);
  private static final String REPLAYED = "Idempotency-Replayed";

  private final CurrentCaller callers;
  private final CurrentVertxRequest request;
  private final TenantTransactions transactions;
  private final IdempotencyStore store;
  private final LastWrites lastWrites;
  private final JointCommits commits;
  private final RequestHash hash;
  private final ObjectMapper json;

  IdempotentInterceptor(
      CurrentCaller callers,
      CurrentVertxRequest request,
      TenantTransactions transactions,
      IdempotencyStore store,
      LastWrites lastWrites,
      JointCommits commits,
      RequestHash hash,
      ObjectMapper json) {
    this.callers = callers;
    this.request = request;
    this.transactions = transactions;
    this.store = store;
    this.lastWrites = lastWrites;
    this.commits = commits;
    this.hash = hash;
    this.json = json;
  }

  @AroundInvoke
  Object once(InvocationContext invocation) {
    Claim claim = claim(invocation);
    return isJoint(invocation)
        ? jointly(claim, invocation).orElseGet(() -> alone(claim, invocation))
        : alone(claim, invocation);
  }

  private static boolean isJoint(InvocationContext invocation) {
    return invocation.getInterceptorBinding(Idempotent.class).jointly();
  }

  private Response alone(Claim claim, InvocationContext invocation) {
    return transactions.call(
        claim.tenant(),
        store.hold(List.of(claim)),
        held -> answer(claim, held.getFirst().reply(), invocation));
  }

  /**
   * Runs the method first and asks for a stored reply with the commit. Empty where that did not
   * come to an end: the request is then to be run alone, which does it, finds the reply that a
   * commit with an unknown outcome did store, or says why not.
   */
  private Optional<Response> jointly(Claim claim, InvocationContext invocation) {
    Writes writes = new Writes(claim.tenant());
    try {
      Response response = lastWrites.collect(writes, () -> run(claim, invocation));
      return Optional.of(
          commits.commit(claim, writes).map(stored -> replay(claim, stored)).orElse(response));
    } catch (Exception e) {
      LOG.debugf("To be run alone: %s", e.getMessage());
      return Optional.empty();
    }
  }

  private Claim claim(InvocationContext invocation) {
    HttpServerRequest http = request.getCurrent().request();
    Caller caller = callers.get();
    return new Claim(
        caller.tenant(),
        caller.client() == null ? caller.subject() : caller.client(),
        http.method().name(),
        http.path(),
        Claim.key(http.getHeader(Claim.HEADER)),
        hash.of(invocation.getMethod(), invocation.getParameters()));
  }

  private Response answer(Claim claim, Optional<StoredReply> stored, InvocationContext invocation)
      throws Exception {
    return stored.isPresent() ? replay(claim, stored.get()) : run(claim, invocation);
  }

  private Response run(Claim claim, InvocationContext invocation) throws Exception {
    Response response = (Response) invocation.proceed();
    StoredReply reply = reply(claim, response);
    store.put(claim, reply);
    return rendered(response, reply).build();
  }

  private static Response replay(Claim claim, StoredReply reply) {
    if (!reply.answers(claim)) {
      throw new ProblemException(
          ProblemType.IDEMPOTENCY_KEY_REUSED, "Use a new key for another request");
    }
    Response.ResponseBuilder response = Response.status(reply.status()).header(REPLAYED, "true");
    if (reply.location() != null) {
      response.header(HttpHeaders.LOCATION, reply.location());
    }
    return withBody(response, reply).build();
  }

  private static Response.ResponseBuilder rendered(Response response, StoredReply reply) {
    return withBody(Response.fromResponse(response).entity(null), reply);
  }

  private static Response.ResponseBuilder withBody(
      Response.ResponseBuilder response, StoredReply reply) {
    return reply.body() == null ? response : response.entity(reply.body()).type(reply.mediaType());
  }

  private StoredReply reply(Claim claim, Response response) throws JsonProcessingException {
    Object entity = response.getEntity();
    return new StoredReply(
        claim.request(),
        response.getStatus(),
        entity == null ? null : mediaType(response),
        response.getHeaderString(HttpHeaders.LOCATION),
        entity instanceof byte[] bytes
            ? bytes
            : entity == null ? null : json.writeValueAsBytes(entity));
  }

  private static String mediaType(Response response) {
    return response.getMediaType() == null
        ? MediaType.APPLICATION_JSON
        : response.getMediaType().toString();
  }
}
