/**
 * Who calls, read from the token that each service checks itself. A caller without a tenant gets
 * nothing.
 */
package io.haetae.platform.identity;
