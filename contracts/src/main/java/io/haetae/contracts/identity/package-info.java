/** Realm roles and token claims, as Keycloak and every service name them. */
package io.haetae.contracts.identity;
