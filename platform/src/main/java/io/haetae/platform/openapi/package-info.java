/** What the OpenAPI documents say beyond the annotations: which roles an operation takes. */
package io.haetae.platform.openapi;
