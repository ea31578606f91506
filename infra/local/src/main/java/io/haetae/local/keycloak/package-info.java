/**
 * Keycloak as a direct child process, with the realm of {@code infra/keycloak}.
 *
 * <p>The realm in the database is the one of the file: a changed file or secret is imported again.
 */
package io.haetae.local.keycloak;
