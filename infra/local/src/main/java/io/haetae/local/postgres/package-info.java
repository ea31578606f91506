/**
 * PostgreSQL as a direct child process, with durability on and scram passwords.
 *
 * <p>What was committed before the process died is there after the next start.
 */
package io.haetae.local.postgres;
