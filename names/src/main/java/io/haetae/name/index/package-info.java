/** Searches listed parties by name. An index never changes: a new list makes a new one. */
package io.haetae.name.index;
