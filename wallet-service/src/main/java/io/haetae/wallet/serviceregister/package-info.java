/**
 * Services by name: where they are, by whom they are registered or licensed, whether they check
 * their customers, what lists say of them and what they lost to thieves. Every fact carries its
 * source; what is not known is UNKNOWN, and unknown is not yes.
 */
package io.haetae.wallet.serviceregister;
