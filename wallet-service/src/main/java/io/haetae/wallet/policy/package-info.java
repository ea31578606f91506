/** What each tenant demands of a verdict, from configuration. */
package io.haetae.wallet.policy;
