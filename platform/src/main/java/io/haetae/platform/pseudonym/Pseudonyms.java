package io.haetae.platform.pseudonym;

import io.haetae.platform.secret.Secrets;
import io.haetae.platform.tenancy.DatabaseException;
import io.haetae.platform.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Stands for customers: HMAC-SHA256 of the bank's reference under the tenant's key, cut to 130 bits
 * and written in base 32 as {@code cus_} and 26 characters.
 */
@ApplicationScoped
public class Pseudonyms {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CHARACTERS = 26;
  private static final int KEY_BYTES = 32;
  private static final String ALGORITHM = "HmacSHA256";
  private static final String FIND = "select key from tenant_key where tenant = ?";
  private static final String CREATE =
      """
      insert into tenant_key (tenant, key) values (?, ?)
      on conflict (tenant) do update set tenant = excluded.tenant
      returning key
      """;

  private final SecureRandom random = new SecureRandom();
  private final TenantTransactions transactions;
  private final DataSource database;

  Pseudonyms(TenantTransactions transactions, DataSource database) {
    this.transactions = transactions;
    this.database = database;
  }

  /** The customer's pseudonym; the same for the same two while the tenant's key exists. */
  public String of(String tenant, String customerReference) {
    byte[] key = transactions.call(tenant, () -> key(tenant));
    byte[] hash =
        Secrets.hmac(
            new SecretKeySpec(key, ALGORITHM), customerReference.getBytes(StandardCharsets.UTF_8));
    return "cus_" + base32(hash);
  }

  /** Destroys the tenant's key; no pseudonym can be led back to a reference any more. */
  public void destroyKey(String tenant) {
    transactions.call(
        tenant,
        () -> {
          try (Connection connection = database.getConnection();
              PreparedStatement statement =
                  connection.prepareStatement("delete from tenant_key where tenant = ?")) {
            statement.setString(1, tenant);
            return statement.executeUpdate();
          }
        });
  }

  private byte[] key(String tenant) {
    try (Connection connection = database.getConnection()) {
      byte[] found = query(connection, FIND, tenant, null);
      if (found != null) {
        return found;
      }
      byte[] fresh = new byte[KEY_BYTES];
      random.nextBytes(fresh);
      return query(connection, CREATE, tenant, fresh);
    } catch (SQLException e) {
      throw new DatabaseException(e);
    }
  }

  private static byte[] query(Connection connection, String sql, String tenant, byte[] fresh)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, tenant);
      if (fresh != null) {
        statement.setBytes(2, fresh);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getBytes(1) : null;
      }
    }
  }

  private static String base32(byte[] hash) {
    BigInteger bits =
        new BigInteger(1, Arrays.copyOf(hash, 17)).shiftRight(17 * 8 - CHARACTERS * 5);
    char[] text = new char[CHARACTERS];
    for (int i = CHARACTERS - 1; i >= 0; i--) {
      text[i] = ALPHABET.charAt(bits.intValue() & 31);
      bits = bits.shiftRight(5);
    }
    return new String(text);
  }
}
