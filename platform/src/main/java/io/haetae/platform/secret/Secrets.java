package io.haetae.platform.secret;

import io.haetae.platform.tenancy.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** Secrets of this service, shared by its replicas through the database. */
@ApplicationScoped
public class Secrets {
  private static final int BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";
  private static final String CREATE =
      "insert into service_secret (name, value) values (?, ?) on conflict do nothing";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, SecretKeySpec> known = new ConcurrentHashMap<>();
  private final DataSource database;

  Secrets(DataSource database) {
    this.database = database;
  }

  /** HMAC-SHA256 under the secret of that name, which is made on first use. */
  public byte[] hmac(String name, byte[] message) {
    SecretKeySpec key = known.get(name);
    if (key == null) {
      key = find(name);
    }
    return hmac(key, message);
  }

  /** HMAC-SHA256 under a key. */
  public static byte[] hmac(SecretKeySpec key, byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256", e);
    }
  }

  private SecretKeySpec find(String name) {
    try (Connection connection = database.getConnection()) {
      byte[] fresh = new byte[BYTES];
      random.nextBytes(fresh);
      try (PreparedStatement create = connection.prepareStatement(CREATE)) {
        create.setString(1, name);
        create.setBytes(2, fresh);
        boolean created = create.executeUpdate() == 1;
        SecretKeySpec key = new SecretKeySpec(created ? fresh : read(connection, name), ALGORITHM);
        if (!created) {
          known.put(name, key);
        }
        return key;
      }
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static byte[] read(Connection connection, String name) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select value from service_secret where name = ?")) {
      statement.setString(1, name);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new SQLException("Secret vanished: " + name);
        }
        return row.getBytes(1);
      }
    }
  }
}
