package io.haetae.bench.peer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes what was asked as one row in one transaction and answers with it. */
@Path("/v1/screenings/addresses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("bank-api")
@RunOnVirtualThread
class OneRowResource {
  private static final String INSERT =
      "insert into asked (id, network, address, recorded_at) values (?, ?, ?, ?)";

  /** The question. */
  record Ask(String network, String asset, String address) {}

  /** The row. */
  record Asked(UUID id, String network, String address, Instant recordedAt) {}

  private final DataSource database;

  OneRowResource(DataSource database) {
    this.database = database;
  }

  @POST
  public Response write(Ask ask) throws SQLException {
    Asked row = new Asked(UUID.randomUUID(), ask.network(), ask.address(), Instant.now());
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(INSERT)) {
      statement.setObject(1, row.id());
      statement.setString(2, row.network());
      statement.setString(3, row.address());
      statement.setObject(4, OffsetDateTime.ofInstant(row.recordedAt(), ZoneOffset.UTC));
      statement.executeUpdate();
    }
    return Response.status(Response.Status.CREATED).entity(row).build();
  }
}
