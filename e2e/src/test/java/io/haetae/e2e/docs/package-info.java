/** What the Markdown pages name is there: paths, links and commands. */
package io.haetae.e2e.docs;
