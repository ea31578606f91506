package io.haetae.wallet.customer;

import io.haetae.contracts.identity.Roles;
import io.haetae.contracts.problem.ProblemType;
import io.haetae.platform.identity.CurrentCaller;
import io.haetae.platform.problem.ProblemException;
import io.haetae.platform.tenancy.TenantTransactional;
import io.haetae.wallet.database.Database;
import io.haetae.wallet.database.Rows;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Leads a pseudonym back to the bank's own reference. */
@Path("/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
@RolesAllowed({
  Roles.BANK_API,
  Roles.BANK_ANALYST,
  Roles.BANK_APPROVER,
  Roles.BANK_REPORTING_OFFICER
})
@RunOnVirtualThread
class CustomerResource {
  private static final String FIND =
      """
      select customer, reference, kind, onboarded_on, booking_entity from customer
      where tenant = ? and customer = ?
      """;

  private final Database database;
  private final CurrentCaller callers;

  CustomerResource(Database database, CurrentCaller callers) {
    this.database = database;
    this.callers = callers;
  }

  @GET
  @Path("/{customer}")
  @TenantTransactional
  @Operation(operationId = "getCustomer", summary = "The customer behind a pseudonym")
  public CustomerView get(@PathParam("customer") String customer) {
    return database
        .first(
            FIND,
            row ->
                new CustomerView(
                    row.getString("customer"),
                    row.getString("reference"),
                    CustomerKind.valueOf(row.getString("kind")),
                    Rows.date(row, "onboarded_on"),
                    row.getString("booking_entity")),
            callers.get().tenant(),
            customer)
        .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "No such customer"));
  }
}
