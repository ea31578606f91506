/** Who may call what, for every operation of the OpenAPI documents: nobody else gets data. */
package io.haetae.e2e.tenant;
