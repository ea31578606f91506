/** Cases as other processes see them: state only, no note and no customer data. */
package io.haetae.contracts.casefile;
