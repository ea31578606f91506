/** What the platform says to input that it cannot use: always where the fault is, never a trace. */
package io.haetae.e2e.input;
