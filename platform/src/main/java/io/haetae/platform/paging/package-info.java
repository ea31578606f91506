/** Pages by signed keyset cursor. A cursor that was not issued to this tenant is refused. */
package io.haetae.platform.paging;
