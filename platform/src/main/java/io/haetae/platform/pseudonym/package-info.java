/** Keyed pseudonyms that stand for customers. Destroying a tenant's key erases the link. */
package io.haetae.platform.pseudonym;
