/**
 * What the custodians of databases demand, by date and with citations. The front door is {@link
 * org.kanmon.criteria.CriteriaCatalog}; the form of the files is explained in {@code criteria/README.md}.
 */
package org.kanmon.criteria;
