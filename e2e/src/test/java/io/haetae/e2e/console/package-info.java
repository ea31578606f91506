/** The console in Chromium. */
package io.haetae.e2e.console;
