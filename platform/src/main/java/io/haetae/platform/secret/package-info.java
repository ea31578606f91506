/** Random secrets of a service, made on first use and kept in its database. */
package io.haetae.platform.secret;
