/**
 * Who did what to which object, by insert only. No entry carries a name, an account or a customer
 * number.
 */
package io.haetae.platform.audit;
