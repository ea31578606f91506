/** How request bodies are read: strictly, and within limits. */
package io.haetae.platform.json;
