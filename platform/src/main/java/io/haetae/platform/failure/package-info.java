/** What kind of failure stopped a piece of work, and so whether trying again helps. */
package io.haetae.platform.failure;
