/** The seal: what singles a customer out stays at the bank. */
package io.haetae.e2e.seal;
