/** Thousands of broken and hostile files, made from good ones, go through the whole check. */
package org.kanmon.review.hostile;
