/** The bank's day as {@code run} plays it. */
package io.haetae.e2e.day;
